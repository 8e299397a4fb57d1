/** Everything that the page shows: what the session told, and what the visitor has said. */
import type { CorpusSource } from '../../corpus-source';
import type { SampledDecoding } from '../../decoding';
import type { KeptRuns, RunDetails } from '../../kept-run';
import type { PathShape, PinnedPair } from '../../sentence-path';
import type { Trouble } from '../../trouble';
import type { KeptCorners } from '../../corners';
import type { Corpus } from './corpora';
import type { Preview, ReadingChoice } from '../../reading';
import type { KeptDirection } from '../../run-past';
import { writeHash, type CorpusName, type Experiment } from './experiment';
import { measuredOf, type Measured } from './measured';
import { INITIAL_PAGE, type PageState } from './page';
import { QUICK, unwished, wishedSettings, type Wish } from './wish';
import type { Settings } from '../../config';

export interface PlaygroundState {
  readonly page: PageState;
  readonly wish: Wish;
  /** The corpus at hand: its built-in name, or "own". */
  readonly corpus?: CorpusName;
  /** Where the corpus at hand came from, and how it was chosen to be read. */
  readonly source?: CorpusSource | undefined;
  readonly reading: ReadingChoice;
  /** The corpus that is being read. */
  readonly opening?: Opening | undefined;
  /** A text that is looked at before it is opened. */
  readonly brought?: Brought | undefined;
  /** A text of somebody's own that the address asks for and that was not given yet. */
  readonly wanted?: Wanted | undefined;
  /** What the sender of a link has measured with its corpus, until that was read. */
  readonly sent?: { readonly corpus: CorpusName; readonly measured: Measured } | undefined;
  /** A run was opened whose file is without this text. */
  readonly wantedText?: WantedText | undefined;
  /** The run at hand, once anything of it is kept. */
  readonly run?: string | undefined;
  /** False where something of it could not be kept. */
  readonly isKept?: boolean;
  /** The iteration that it was kept at last. */
  readonly keptAt?: number | undefined;
  /** Set where it was here at an earlier visit, and the visitor has not said a word to it. */
  readonly isBack?: boolean;
  /** All runs that are kept, as far as somebody asked. */
  readonly runs?: KeptRuns;
  /** Runs to be compared, as far as the worker told of them. */
  readonly described?: readonly RunDetails[] | undefined;
  /** Something that would cost a trained model, and waits for a yes. */
  readonly question?: Question | undefined;
  readonly a: string;
  readonly b: string;
  readonly shape: PathShape;
  /** Whether the path is shown through the prior, too. */
  readonly prior: boolean;
  /** How words are chosen, of paths and of samples; greedily where absent. */
  readonly sampled?: SampledDecoding | undefined;
  readonly pins: readonly PinnedPair[];
  /** Of the map, by name. */
  readonly directions: readonly KeptDirection[];
  /** Of the grid between four sentences, once somebody has looked at it, or a link or run had them. */
  readonly corners?: KeptCorners | undefined;
  /** Rows of the path, ends included: 3 to 25. */
  readonly points: number;
  /** Between A (0) and B (100). */
  readonly position: number;
}

export interface Opening {
  readonly source: CorpusSource;
  readonly reading: ReadingChoice;
  /** Sentences to put into the boxes once it is read; without them, two of the corpus are drawn. */
  readonly pair?: readonly [string, string] | undefined;
  /** The path between them was asked for already, so that it is there as soon as the model. */
  readonly asked?: boolean;
  /** Given up by the visitor, or in trouble; it may come all the same. */
  readonly over?: boolean;
}

export interface Brought {
  readonly source: CorpusSource;
  readonly choice: ReadingChoice;
  /** How it would be read by an earlier choice, until the newest is answered. */
  readonly preview?: Preview;
  /** Why there is no preview by the newest choice. */
  readonly trouble?: Trouble | undefined;
  readonly waiting: boolean;
  /** Plain lines of text are opened without asking; anything else is shown first. */
  readonly shown: boolean;
  /** It is the corpus at hand, to be read in another way. */
  readonly again: boolean;
}

export type Wanted = Omit<Experiment, 'corpus'> & { readonly fingerprint: string };

export interface WantedText {
  /** Name of the run's file. */
  readonly file: string;
  readonly name: string;
  readonly fingerprint: string;
}

export interface Question {
  readonly about: 'reset' | 'open';
  /** How long the model at hand was trained, in seconds. */
  readonly trained: number;
}

export const INITIAL_PLAYGROUND: PlaygroundState = {
  page: INITIAL_PAGE,
  wish: QUICK,
  reading: {},
  a: '',
  b: '',
  shape: 'linear',
  prior: false,
  pins: [],
  directions: [],
  points: 11,
  position: 50,
};

/** The settings of the model at hand, live changes included; before there is one, those to come. */
export function settingsInForce({ page, wish }: PlaygroundState): Settings {
  return page.model?.settings ?? wishedSettings(wish);
}

/** The corpus at hand where it is one of ours. */
export function builtInAtHand(
  { corpus }: PlaygroundState,
  corpora: readonly Corpus[],
): Corpus | undefined {
  if (corpus?.kind !== 'built-in') return undefined;
  return corpora.find(({ name }) => name === corpus.name);
}

/** What the sender of the link measured, while its corpus is at hand or on its way. */
export function sentHere({ sent, corpus }: PlaygroundState): Measured | undefined {
  if (sent === undefined) return undefined;
  return corpus === undefined || isSame(corpus, sent.corpus) ? sent.measured : undefined;
}

function isSame(one: CorpusName, other: CorpusName): boolean {
  if (one.kind === 'own') return other.kind === 'own' && one.fingerprint === other.fingerprint;
  return other.kind === 'built-in' && one.name === other.name;
}

/** The corners below, where they are of the corpus at hand: those of another are drawn anew. */
export function cornersHere({ corners, page }: PlaygroundState): KeptCorners | undefined {
  const { corpus } = page;
  return corpus === undefined || corners?.corpus === corpus.fingerprint ? corners : undefined;
}

/** The hash that leads back to what is on the page; undefined while nothing was opened. */
export function hashOf(state: PlaygroundState): string | undefined {
  const experiment = experimentOf(state);
  return experiment && writeHash(experiment);
}

/** The same for a link to be sent: with what was measured here, after `seconds` of training. */
export function linkOf(state: PlaygroundState, seconds?: number): string | undefined {
  const experiment = experimentOf(state);
  const measured = measuredOf(state.page.history, seconds);
  return experiment && writeHash({ ...experiment, ...(measured && { measured }) });
}

function experimentOf(state: PlaygroundState): Experiment | undefined {
  if (!state.corpus) return undefined;
  const { corpus, wish, reading, a, b, sampled } = state;
  const corners = cornersHere(state);
  const start = state.page.model?.start ?? 'fresh';
  // A demonstration model brings its own settings; only those that were changed are told.
  const fitted = start === 'fresh' ? unwished(wish, settingsInForce(state)) : {};
  return {
    corpus,
    wish,
    fitted,
    reading,
    start,
    a,
    b,
    ...(corners?.isOwn && { c: corners.c, d: corners.d }),
    ...(sampled && { sampled }),
  };
}
