/* oxlint-disable max-lines -- types alone, and the whole of what is said in one place */
/**
 * What page and worker say to each other: types only.
 *
 * The page sends commands; the worker sends events. Nothing else crosses, and nothing throws
 * across: trouble is an event. Requests that can overtake each other carry a number; the worker
 * serves the newest of its kind, and the page drops answers to older ones.
 */
import type { EngineChoice, EngineName, PresetName, SettingName, Settings } from './config';
import type { CornersAsk, CornersTold } from './corners';
import type { MapAsk, MapTold } from './latent-map';
import type { Preview, Reading, ReadingChoice } from './reading';
import type { KeptDirection, RunPast } from './run-past';

/**
 * Where a corpus comes from. Built-in ones are fetched by the worker, from the page's origin;
 * `model` is the address of the demonstration model trained on one.
 */
export type CorpusSource =
  | {
      readonly kind: 'built-in';
      readonly name: string;
      readonly url: string;
      readonly model?: string;
    }
  | { readonly kind: 'files'; readonly files: readonly File[] }
  | { readonly kind: 'pasted'; readonly text: string };

/** Whether a model starts from first weights or from the demonstration model of its corpus. */
export type Start = 'fresh' | 'demo';

/** In a straight line or on an arc between two codes, or from noise to noise, by the generator. */
export type PathShape = 'linear' | 'spherical' | 'generator';

export interface PathRequest {
  readonly a: string;
  readonly b: string;
  /** 3 to 25, ends included. */
  readonly points: number;
  readonly shape: PathShape;
  /** Whether to pull each point into what the generator can make, too. */
  readonly prior?: boolean;
  /** Greedy where absent. */
  readonly sampled?: SampledDecoding;
}

/** Words are drawn by their probability, in place of going on with the most probable one. */
export interface WordSampling {
  /** Logits are divided by it: 0.1 to 2. */
  readonly temperature: number;
  /** So many of the most probable words are considered; all of them where absent. */
  readonly words?: number;
}

export interface SampledDecoding extends WordSampling {
  /** Which draw: the same number and the same weights give the same sentences again. */
  readonly draw: number;
}

/** Two sentences whose path is kept in sight. */
export interface PinnedPair {
  readonly a: string;
  readonly b: string;
}

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
  /** The pairs whose paths are decoded again and again as the weights train; six at most. */
  | { readonly type: 'pin'; readonly pairs: readonly PinnedPair[] }
  /** About the grid between four sentences. */
  | { readonly type: 'corners'; readonly ask: CornersAsk }
  /**
   * Which slow extras somebody is looking at; only those are computed while training. The wish
   * tells how samples are to be; without one, they are as the generator's own distribution is.
   */
  | { readonly type: 'watch'; readonly samples: boolean; readonly wish?: SampleWish };

/** How samples of fresh noise are to be made. Those of the fixed noise are always made the same. */
export interface SampleWish {
  readonly count: number;
  /** ψ: the share of the normal distribution, around its middle, that noise is drawn from; 0 to 1. */
  readonly truncation: number;
  /** The share of all that are generated that is kept: those that the critic finds most real. */
  readonly kept: number;
  /** Greedy where absent. */
  readonly sampled?: WordSampling;
  /** Another number asks for other noise; the same, while the weights stand, for the same. */
  readonly draw: number;
}

/**
 * What the run at hand can be taken away as: all of it; its weights for PyTorch, with the state of
 * the optimisers; the weights as the classes of the paper's authors compute with them.
 */
export type FileForm = 'run' | 'script' | 'authors';

export type RunState =
  | 'empty' // no corpus yet
  | 'loading'
  | 'warming' // first iteration: programs compile
  | 'training'
  | 'paused'
  | 'stopped'; // the losses left the finite or exploded; a reset goes on, or weights put back

export interface CorpusReport {
  readonly name: string;
  /** Hex digest of the text as read: two uploads of one file agree. */
  readonly fingerprint: string;
  readonly lines: number;
  readonly kept: number;
  readonly training: number;
  readonly heldOut: number;
  readonly dropped: {
    readonly empty: number;
    readonly tooLong: number;
    readonly duplicate: number;
  };
  readonly vocabulary: number;
  /** Distinct words before the vocabulary was cut. */
  readonly distinctWords: number;
  /** Share of running words that the vocabulary covers, 0 to 1. */
  readonly coverage: number;
  /** lengths[n]: kept sentences of n words. */
  readonly lengths: readonly number[];
  /** The most frequent words and their counts, falling. */
  readonly frequent: readonly (readonly [word: string, count: number])[];
  readonly reading: Reading;
  /** Labels and how many kept sentences bear each, falling; empty where there are none. */
  readonly labels: readonly (readonly [label: string, count: number])[];
  /** Worth knowing, but no obstacle: in words. */
  readonly notices: readonly string[];
  readonly advice: readonly Advice[];
  /** True where the text is not at hand: nothing above is known of it, and training needs it. */
  readonly isMissing?: boolean;
}

/** Something about a corpus that will show in the result, and what can be done about it. */
export interface Advice {
  readonly what: string;
  /** Settings that would mend it, and what the button that sets them says. */
  readonly remedy?: { readonly label: string; readonly settings: Partial<Settings> };
}

/** What a run will cost, before it is begun. */
export interface Estimate {
  /** Of the model, its optimisers and the work of an iteration. */
  readonly bytes: number;
  readonly secondsPerEpoch: number;
  readonly iterationsPerEpoch: number;
}

/** How like language the generator's sentences are: by interpolated Kneser–Ney n-gram models. */
export interface LanguageFigures {
  /** Order of the n-gram models. */
  readonly order: number;
  /** Sentences drawn from the generator. */
  readonly samples: number;
  /** Model of the corpus, scored on samples. */
  readonly forward: number;
  /** Model of the samples, scored on held-out sentences: the lower, the better both in truth and in variety. */
  readonly reverse: number;
}

/** What a demonstration model was measured at, on held-out sentences of its corpus. */
export interface ModelCard {
  readonly iteration: number;
  readonly minutes: number;
  readonly exactMatch: number;
  /** 0 to 100. */
  readonly bleu: number;
  /** Share of distinct sentences among 1,000 samples. */
  readonly distinct: number;
  readonly forwardPerplexity: number;
  readonly reversePerplexity: number;
  readonly heldOutPerplexity: number;
}

/** Means over the iterations since the last point, except where said otherwise. */
export interface HistoryPoint {
  readonly iteration: number;
  /** −log p per token of the training batches, nats. */
  readonly reconstruction: number;
  /** Share of training tokens whose argmax is right, given the words before (teacher-forced). */
  readonly accuracy: number;
  /** Mean score of real codes. */
  readonly real: number;
  /** Mean score of generated codes. */
  readonly generated: number;
  /** Scored on held-out sentences at this iteration; absent where it was not scored. */
  readonly heldOut?: HeldOutFigures;
  /** Taken more rarely still, for they need many samples. */
  readonly language?: LanguageFigures;
}

export interface HeldOutFigures {
  readonly reconstruction: number;
  readonly accuracy: number;
  /** Free-running greedy decoding gives the very sentence back: share of held-out sentences. */
  readonly exactMatch: number;
  /** Corpus BLEU-4 of free-running greedy decoding against the sentences, 0 to 100. */
  readonly bleu: number;
  /** Mean L2 norm of generated codes; real ones have norm 1. */
  readonly generatedNorm: number;
  /** Sum over dimensions of the variance of real and of generated codes. */
  readonly realVariance: number;
  readonly generatedVariance: number;
  /** Share of distinct sentences among fresh samples. */
  readonly uniqueSamples: number;
}

export interface DecodedWord {
  readonly word: string;
  /** Probability that the decoder gave the word, 0 to 1. */
  readonly confidence: number;
}

export interface DecodedSentence {
  /** None is an empty decode. */
  readonly words: readonly DecodedWord[];
  readonly text: string;
}

export interface Endpoint {
  readonly original: string;
  /** The words as the model reads them. */
  readonly read: readonly string[];
  /** Those of them that are not in its vocabulary. */
  readonly unknown: readonly string[];
  /** Set where the sentence had more words than the model reads: how many were left out. */
  readonly cut: number;
}

export interface DecodedPath {
  readonly iteration: number;
  readonly path: PathRequest;
  readonly a: Endpoint;
  readonly b: Endpoint;
  /** One row a point, from A to B. */
  readonly rows: readonly PathRow[];
}

export interface PathRow extends DecodedSentence {
  /** For each word whether it came new against the row above, by alignment. */
  readonly changed: readonly boolean[];
}

/** Every distinct sentence on a path, found by bisection; those of the narrowest stretches may be missing. */
export interface PathBand {
  readonly iteration: number;
  readonly path: PathRequest;
  /** From A to B without a gap; a sentence that comes back has several. */
  readonly stretches: readonly PathStretch[];
}

/** The critic's scores of the codes of both sentences: the higher, the more it takes them for real. */
export interface EndScores {
  readonly iteration: number;
  readonly path: PathRequest;
  readonly a: number;
  readonly b: number;
}

/** A part of a path on which the model says the same, as shares of the path, 0 to 1. */
export interface PathStretch extends DecodedSentence {
  readonly from: number;
  readonly to: number;
  /** Where it was decoded. */
  readonly at: number;
}

/** The path of a pinned pair, in a straight line and at eleven points. */
export interface PinnedPath {
  readonly pair: PinnedPair;
  readonly rows: readonly PathRow[];
}

/** A path through the prior: each point is the nearest code that the generator can make. */
export interface PriorPath {
  readonly iteration: number;
  readonly path: PathRequest;
  readonly rows: readonly (DecodedSentence & {
    /** L2 distance that the code was pulled. */
    readonly distance: number;
  })[];
}

/** The training sentence nearest to one that the model made. */
export interface SentenceOrigin {
  readonly text: string;
  /** By the share of words that would have to be edited: none, up to a quarter, more. */
  readonly origin: 'copied' | 'near' | 'invented';
  readonly nearest: string;
  /** Words to insert, delete or change to get from one to the other. */
  readonly edits: number;
}

/** What timing the engines gave, for the page to keep until the next visit. */
export interface EngineRates {
  /** The graphics card, as the browser reports it. */
  readonly renderer: string;
  /** The sizes of the model and the batch that were timed. */
  readonly sizes: string;
  /** Iterations a second. */
  readonly card: number;
  readonly processor: number;
}

export interface EngineReport {
  readonly choice: EngineChoice;
  readonly engine: EngineName;
  /** "WebGL · NVIDIA …", "WebAssembly SIMD". */
  readonly label: string;
  /** Why this one: in words, with what was measured. */
  readonly reason: string;
  /** Present where the engines were timed, now or at an earlier visit. */
  readonly rates?: EngineRates;
}

/** What happened in the middle of a run, at its iteration. */
export type RunMark =
  | { readonly iteration: number; readonly settings: Partial<Settings> }
  /** The weights of an earlier iteration were put back; iterations count on. */
  | { readonly iteration: number; readonly restored: number };

/** The part of a run that is the page's: the worker keeps it and gives it back. */
export interface RunNote {
  readonly preset: PresetName;
  /** Settings that were changed by hand. */
  readonly changed: Partial<Settings>;
  readonly reading: ReadingChoice;
  readonly a: string;
  readonly b: string;
  readonly points: number;
  readonly shape: PathShape;
  /** Absent in runs that were kept before there were any. */
  readonly pins?: readonly PinnedPair[];
  readonly directions?: readonly KeptDirection[];
  readonly sampled?: SampledDecoding;
}

/** A run that is kept, as a list of runs shows it. */
export interface RunSummary {
  readonly id: string;
  readonly name: string;
  readonly corpus: string;
  readonly iteration: number;
  /** When it was kept last: milliseconds since 1970. */
  readonly saved: number;
  /** Of its checkpoints. */
  readonly bytes: number;
  /** Reconstruction losses over the run, thinned out. */
  readonly curve: readonly number[];
  /** A sentence of its generator. */
  readonly sample?: string;
  /** As they are now; absent in runs that were kept long ago. */
  readonly settings?: Settings;
  /** Open in this page, or in another tab, which alone may write it. */
  readonly open?: 'here' | 'elsewhere';
}

/** What is known of a kept run without opening it. */
export interface RunDetails extends Omit<RunSummary, 'open'> {
  readonly settings: Settings;
  readonly history: readonly HistoryPoint[];
  readonly marks: readonly RunMark[];
  /** Of its generator, from the same noise every time. */
  readonly samples: readonly string[];
}

export type Trouble = {
  /** What the trouble is about: it decides where the page shows it. */
  readonly about:
    | 'corpus'
    | 'demonstration'
    | 'settings'
    | 'sentence'
    | 'training'
    | 'engine'
    | 'storage'
    | 'file';
  readonly what: string;
  readonly next: string;
  /** Set where the run went wrong and can go back to where it was in order. */
  readonly rollBack?: RollBack;
};

/** Where a run was in order last, and what is set otherwise than now to train on from there. */
export interface RollBack {
  readonly iteration: number;
  readonly settings: Partial<Settings>;
}

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
  | {
      readonly type: 'fresh';
      readonly start: Start;
      /** 0, or how far the demonstration model was trained. */
      readonly iteration: number;
      readonly settings: Settings;
      /** Settings that were fitted to the corpus, and why each has its value. */
      readonly fitted: readonly { readonly name: SettingName; readonly reason: string }[];
      readonly parameters: number;
      readonly bytes: number;
      readonly card?: ModelCard;
    }
  /** The model that has just come is one of a run that was kept: this is how far it had come. */
  | {
      readonly type: 'resumed';
      /** Empty where it came from a file, and is not kept yet. */
      readonly run: string;
      readonly name: string;
      /** Name and fingerprint of its corpus, as in the report. */
      readonly corpus: string;
      readonly fingerprint: string;
      readonly iteration: number;
      readonly epoch: number;
      /** Of training, from its first weights on; absent where that is not known. */
      readonly seconds?: number;
      readonly history: readonly HistoryPoint[];
      readonly marks: readonly RunMark[];
      /**
       * The iteration that its newest checkpoint was of, where that cannot be read or does not fit,
       * and the one before it had to do.
       */
      readonly lost?: number;
      readonly past?: RunPast;
      readonly note?: RunNote;
    }
  /** The run cannot be had; nothing was changed. */
  | {
      readonly type: 'not-resumed';
      readonly why: 'missing' | 'elsewhere' | 'unreadable';
    }
  /** All of the run at hand up to this iteration would survive a crash. */
  | { readonly type: 'kept'; readonly run: string; readonly iteration: number }
  | {
      readonly type: 'runs';
      readonly runs: readonly RunSummary[];
      /** Bytes that the browser counts for this page, and grants it; absent where it tells neither. */
      readonly storage?: { readonly used: number; readonly granted: number };
    }
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
  | {
      readonly type: 'samples';
      readonly iteration: number;
      readonly sentences: readonly string[];
      /** Decoded from the same noise every time, so that progress can be compared. */
      readonly fixed: readonly string[];
      /** Of all of them; none for corpora that are too large. */
      readonly origins?: readonly SentenceOrigin[];
    }
  | {
      readonly type: 'found';
      readonly request: number;
      readonly total: number;
      readonly sentences: readonly { readonly text: string; readonly heldOut: boolean }[];
    }
  | { readonly type: 'map'; readonly told: MapTold }
  | { readonly type: 'trouble'; readonly trouble: Trouble };
