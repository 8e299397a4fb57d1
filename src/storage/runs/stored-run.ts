/** What is kept of a run between visits, beside the checkpoints of its model. */
import type { SettingName, Settings } from '../../config';
import type { RunNote, RunSummary } from '../../kept-run';
import type { ModelCard, Start } from '../../model-report';
import type { Reading } from '../../reading';
import type { HistoryPoint, RunMark } from '../../run-history';
import type { RunPast } from '../../run-past';

/** As much as a list of runs shows. */
export interface StoredSummary extends Omit<RunSummary, 'open'> {
  /** The text it is trained on. */
  readonly text: string;
}

/** What it takes, with a checkpoint and the text, to have the run back on the page. */
export interface StoredDetails {
  readonly id: string;
  /** Where the model began. */
  readonly start: Start;
  readonly began: number;
  readonly card?: ModelCard;
  /** Of training, from its first weights on; absent where that is not known. */
  readonly seconds?: number;
  readonly fitted: readonly { readonly name: SettingName; readonly reason: string }[];
  readonly settings: Settings;
  /** Address of the demonstration model that its corpus has. */
  readonly demonstration?: string;
  readonly history: readonly HistoryPoint[];
  readonly marks: readonly RunMark[];
  /** Of its generator, from the same noise every time. */
  readonly samples?: readonly string[];
  /** Where its reverse perplexity was lowest; the weights are kept beside the checkpoints. */
  readonly best?: { readonly iteration: number; readonly reversePerplexity: number };
  readonly past?: RunPast;
  readonly note?: RunNote;
}

/** The part of it that changes even while the weights stand still. */
export type Remarks = Pick<StoredDetails, 'past' | 'note'>;

/** A text as it was read: corpora with any settings can be built of it again. */
export interface StoredText {
  readonly id: string;
  readonly name: string;
  readonly fingerprint: string;
  readonly reading: Reading;
  readonly notices: readonly string[];
  /** Kept rows, each ended by a line feed. */
  readonly rows: Blob;
  /** Distinct labels, and for each row the place of its own; −1 for none. */
  readonly labels: readonly string[];
  readonly labelOf: Int32Array;
  readonly empty: number;
  readonly overlong: number;
  readonly longest: number;
}

/** One moment of a run: all of it is kept, or nothing. */
export interface Moment {
  readonly summary: StoredSummary;
  readonly details: StoredDetails;
  /** A model file with its training. */
  readonly checkpoint: Uint8Array;
  /** A model file of the best weights, to be given where they are new; without, the former stay. */
  readonly best?: Uint8Array;
  /** To be given where this visit has not kept the text yet. */
  readonly text?: StoredText;
}

export interface OpenedRun {
  readonly summary: StoredSummary;
  readonly details: StoredDetails;
  readonly text: StoredText;
  /** Newest first; the former one is there for when the newest cannot be read. */
  readonly checkpoints: readonly Uint8Array[];
  readonly best?: Uint8Array;
}

/** Where runs are kept. Everything rejects with the reason where the browser does not allow it. */
export interface RunStore {
  /** Keeps a moment; of the moments before it, the newest stays too. */
  keep(moment: Moment): Promise<void>;
  /** Undefined where there is no such run, or no checkpoint of it. */
  open(id: string): Promise<OpenedRun | undefined>;
  /** What is kept of a run beside its weights and its text; undefined where there is no such run. */
  describe(id: string): Promise<Pick<OpenedRun, 'summary' | 'details'> | undefined>;
  /** Puts other remarks in the place of those of the run, if it is kept. */
  remark(id: string, remarks: Remarks): Promise<void>;
  /** All runs, the newest first. */
  list(): Promise<readonly StoredSummary[]>;
  rename(id: string, name: string): Promise<void>;
  /** The same run under another id and name, with its newest checkpoint. */
  duplicate(id: string, copy: Pick<StoredSummary, 'id' | 'name'>): Promise<void>;
  /** Deletes runs, and the texts that no other run needs. */
  delete(ids: readonly string[]): Promise<void>;
}
