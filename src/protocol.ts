/**
 * What page and worker say to each other: types only.
 *
 * The page sends commands; the worker sends events. Nothing else crosses, and nothing throws
 * across: trouble is an event. Requests that can overtake each other carry a number; the worker
 * serves the newest of its kind, and the page drops answers to older ones. What a command or an
 * event carries has its type in the file beside this one that is named after it.
 */
import type { EngineChoice, SettingName, Settings } from './config';
import type { CornersAsk, CornersTold } from './corners';
import type { CorpusReport } from './corpus-report';
import type { CorpusSource } from './corpus-source';
import type { SentenceOrigin } from './decoding';
import type { EngineRates, EngineReport } from './engine-report';
import type { FileForm, KeptRuns, ResumedRun, RunDetails, RunNote } from './kept-run';
import type { MapAsk, MapTold } from './latent-map';
import type { Lenders } from './lenders';
import type { Estimate, FreshModel, Start } from './model-report';
import type { Preview, ReadingChoice } from './reading';
import type { HistoryPoint } from './run-history';
import type { Samples, SampleWish } from './samples';
import type {
  DecodedPath,
  EndScores,
  PathBand,
  PathRequest,
  PinnedPair,
  PinnedPath,
  PriorPath,
} from './sentence-path';
import type { Trouble } from './trouble';

export type Command =
  /**
   * Read a corpus and make a model for it. If that fails, what was there stays. With
   * `remembered`, "auto" need not time the engines again. The settings named in `fit` are not the
   * visitor's wish, and may be fitted to the corpus.
   */
  | {
      readonly type: 'open';
      readonly source: CorpusSource;
      readonly reading?: ReadingChoice;
      readonly settings: Settings;
      readonly fit: readonly SettingName[];
      readonly start: Start;
      readonly remembered?: EngineRates;
    }
  /** Read the beginning of a text, to show how it would be read. Changes nothing. */
  | {
      readonly type: 'preview';
      readonly request: number;
      readonly source: CorpusSource;
      readonly reading: ReadingChoice;
    }
  /** Give up opening what is being read; the run at hand stays. */
  | { readonly type: 'cancel-opening' }
  | { readonly type: 'train' }
  | { readonly type: 'pause' }
  | { readonly type: 'step' }
  /** Another model on the corpus at hand, with these settings. If that fails, the old one stays. */
  | {
      readonly type: 'reset';
      readonly settings: Settings;
      readonly fit: readonly SettingName[];
      readonly start: Start;
    }
  /** Put back the weights of the checkpoint with the lowest reverse perplexity. */
  | { readonly type: 'restore-best' }
  /** Put a stopped run back where it was in order last, and train on by these settings. */
  | { readonly type: 'roll-back'; readonly settings: Partial<Settings> }
  /** Change settings of the running model; only those that are `live` in the table. */
  | { readonly type: 'change'; readonly settings: Partial<Settings> }
  /** Decode this path now, and again as the weights train, until another is asked for. */
  | { readonly type: 'interpolate'; readonly request: number; readonly path: PathRequest }
  | { readonly type: 'surprise'; readonly request: number }
  /** Sentences of the corpus that contain the query, from `offset` on. */
  | {
      readonly type: 'search';
      readonly request: number;
      readonly query: string;
      readonly offset: number;
      readonly count: number;
    }
  /**
   * Bring a run back that was kept, as it was then; answered by `resumed` or `not-resumed`. It is
   * the one that was kept last, where that was after `since` (milliseconds since 1970).
   */
  | {
      readonly type: 'resume';
      readonly run?: string;
      readonly since?: number;
      readonly remembered?: EngineRates;
    }
  /** Keep the run at hand now, if anything changed: the page may be about to go. */
  | { readonly type: 'keep' }
  /** What the page wants back together with the run at hand. */
  | { readonly type: 'note'; readonly note: RunNote }
  /** Tell which runs are kept, now and after every change of them. */
  | { readonly type: 'list-runs' }
  /** Tell what is known of these runs, without opening them. */
  | { readonly type: 'describe-runs'; readonly runs: readonly string[] }
  | { readonly type: 'rename-run'; readonly run: string; readonly name: string }
  | { readonly type: 'duplicate-run'; readonly run: string; readonly name: string }
  | { readonly type: 'delete-runs'; readonly runs: readonly string[] }
  /** About the map of the latent space. */
  | { readonly type: 'map'; readonly ask: MapAsk }
  /** Somebody drags, types or scrolls: what can wait should. Told again as long as it goes on. */
  | { readonly type: 'hand' }
  /** Asks for a `pong`: is anybody there? */
  | { readonly type: 'ping' }
  /** Put the run at hand into a file; answered by `file`, or by trouble about one. */
  | {
      readonly type: 'save-file';
      readonly form: FileForm;
      /** With the text that it is trained on. */
      readonly withText: boolean;
      /** What is the page's. */
      readonly history: readonly HistoryPoint[];
      readonly pairs: readonly { readonly a: string; readonly b: string }[];
    }
  /**
   * Put the model into one web page that needs nothing else, with these paths in it; answered by
   * `file`, or by trouble about one.
   */
  | {
      readonly type: 'save-page';
      /** What the page calls the corpus, and the language of its sentences, where known. */
      readonly title: string;
      readonly language?: string;
      readonly paths: readonly PathRequest[];
    }
  /**
   * Go on with the run in a file, on this engine. Where the file is without its text, that may come
   * from `source`; else `text-wanted` is told. If it fails, what was there stays.
   */
  | {
      readonly type: 'open-file';
      readonly file: File;
      readonly engine: EngineChoice;
      readonly source?: CorpusSource;
      /** True where the model is to speak even without: it then cannot be trained. */
      readonly withoutText?: boolean;
      readonly remembered?: EngineRates;
    }
  /** The models whose weights runs on other texts may begin with. */
  | { readonly type: 'lenders'; readonly lenders: Lenders }
  /** The pairs whose paths are decoded again and again as the weights train; six at most. */
  | { readonly type: 'pin'; readonly pairs: readonly PinnedPair[] }
  /** About the grid between four sentences. */
  | { readonly type: 'corners'; readonly ask: CornersAsk }
  /**
   * Which slow extras somebody is looking at; only those are computed while training. The wish
   * tells how samples are to be; without one, they are as the generator's own distribution is.
   */
  | { readonly type: 'watch'; readonly samples: boolean; readonly wish?: SampleWish };

export type RunState =
  | 'empty' // no corpus yet
  | 'loading'
  | 'warming' // first iteration: programs compile
  | 'training'
  | 'paused'
  | 'stopped'; // the losses left the finite or exploded; a reset goes on, or weights put back

export type Event =
  | { readonly type: 'state'; readonly state: RunState }
  /** How far reading a corpus has come, 0 to 1. */
  | { readonly type: 'reading'; readonly name: string; readonly share: number }
  | { readonly type: 'engine'; readonly report: EngineReport }
  | { readonly type: 'corpus'; readonly report: CorpusReport }
  | { readonly type: 'preview'; readonly request: number; readonly preview: Preview }
  /** A preview that cannot be had, and why. */
  | { readonly type: 'no-preview'; readonly request: number; readonly trouble: Trouble }
  /** Another model stands: charts, paths and samples of the old one are void. */
  | ({ readonly type: 'fresh' } & FreshModel)
  /** Before training, settings that nobody chose were fitted to the speed that was measured. */
  | {
      readonly type: 'fitted';
      readonly settings: Partial<Settings>;
      readonly fitted: FreshModel['fitted'];
    }
  /** The model that has just come is one of a run that was kept: this is how far it had come. */
  | ({ readonly type: 'resumed' } & ResumedRun)
  /** The run cannot be had; nothing was changed. */
  | {
      readonly type: 'not-resumed';
      readonly why: 'missing' | 'elsewhere' | 'unreadable';
    }
  /** All of the run at hand up to this iteration would survive a crash. */
  | { readonly type: 'kept'; readonly run: string; readonly iteration: number }
  | ({ readonly type: 'runs' } & KeptRuns)
  /** Those of the runs asked about that are kept. */
  | { readonly type: 'described'; readonly runs: readonly RunDetails[] }
  | { readonly type: 'file'; readonly name: string; readonly blob: Blob }
  /** The run in the file was trained on this text, which has to be given: it is not in the file. */
  | { readonly type: 'text-wanted'; readonly name: string; readonly fingerprint: string }
  | { readonly type: 'pong' }
  | { readonly type: 'estimate'; readonly estimate: Estimate }
  /** The checkpoint with the lowest reverse perplexity so far. */
  | { readonly type: 'best'; readonly iteration: number; readonly reversePerplexity: number }
  /** The weights of an earlier iteration are back. */
  | { readonly type: 'restored'; readonly iteration: number }
  | {
      readonly type: 'progress';
      readonly iteration: number;
      readonly epoch: number;
      readonly sentencesPerSecond: number;
      readonly points: readonly HistoryPoint[];
    }
  | { readonly type: 'changed'; readonly iteration: number; readonly settings: Partial<Settings> }
  | { readonly type: 'path'; readonly request: number; readonly decoded: DecodedPath }
  /** What lies between the points of the path that was answered to the same request. */
  | { readonly type: 'band'; readonly request: number; readonly band: PathBand }
  | { readonly type: 'scores'; readonly request: number; readonly scores: EndScores }
  | { readonly type: 'corners'; readonly told: CornersTold }
  | {
      readonly type: 'pinned';
      readonly iteration: number;
      readonly pins: readonly PinnedPath[];
    }
  | { readonly type: 'prior'; readonly request: number; readonly prior: PriorPath }
  /** Of sentences shown a moment ago. */
  | {
      readonly type: 'origins';
      readonly origins: readonly SentenceOrigin[];
      /** Why there are none, for corpora that are too large: in words. */
      readonly none?: string;
    }
  | { readonly type: 'surprise'; readonly request: number; readonly a: string; readonly b: string }
  | ({ readonly type: 'samples' } & Samples)
  | {
      readonly type: 'found';
      readonly request: number;
      readonly total: number;
      readonly sentences: readonly { readonly text: string; readonly heldOut: boolean }[];
    }
  | { readonly type: 'map'; readonly told: MapTold }
  | { readonly type: 'trouble'; readonly trouble: Trouble };
