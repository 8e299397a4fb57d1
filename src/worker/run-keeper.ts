import type { Settings } from '../config';
import type { RunNote } from '../kept-run';
import type { Event } from '../protocol';
import { FileError } from '../storage/file-error';
import { encodeModel } from '../storage/model-file';
import { storedText, textId } from '../storage/runs/kept-text';
import type { Remarks, RunStore, StoredDetails, StoredSummary } from '../storage/runs/stored-run';
import type { SavedTraining } from '../storage/saved-model';
import type { Trouble } from '../trouble';
import type { Copy, RatedCopy } from './best-checkpoint';
import { Chronicle } from './chronicle';
import type { Experiment } from './experiment';
import type { Keepable } from './loop-surroundings';
import type { Plan } from './opening';
import { originOf } from './run';
import { newRunId, type Shelf } from './shelf';
import { savedTraining } from './training-record';
import { messageOf } from './trouble';

/** A run that was trained for less is not worth a place of its own once another follows, in s. */
const WORTH_KEEPING = 60;

/** A run that no other session may write. */
export interface Claim {
  readonly id: string;
  readonly name: string;
  readonly release: () => void;
}

/** A moment of a run that has no place yet. */
interface Draft {
  readonly summary: Omit<StoredSummary, 'id' | 'name' | 'saved'>;
  readonly details: Omit<StoredDetails, 'id'>;
  readonly checkpoint: Uint8Array;
  readonly best?: Uint8Array;
}

interface Current {
  plan: Plan;
  /** True where it stood in storage before this session had it. */
  readonly isOld: boolean;
  /** Absent until there is something to keep. */
  claim?: Claim | undefined;
  /** What the newest checkpoint is of. */
  kept?: string;
  /** The iteration of the best weights that are kept. */
  best?: number;
  hasText: boolean;
}

/**
 * Keeps the run at hand: a checkpoint now and then, with all that brings the page back. Bytes are
 * made between two iterations and written while training goes on. Trouble with storage is told
 * once, and training does not care.
 */
export class RunKeeper {
  readonly #post: (event: Event) => void;
  readonly #shelf: Shelf | undefined;
  readonly #chronicle = new Chronicle();
  #note: RunNote | undefined;
  #current: Current | undefined;
  #secondsBefore = 0;
  #store: Promise<RunStore> | undefined;
  #writing: Promise<void> = Promise.resolve();
  #isInTrouble = false;
  /** Something was remarked since the run was kept. */
  #hasRemarks = false;

  /** @param shelf without one, nothing is kept */
  constructor(post: (event: Event) => void, shelf: Shelf | undefined) {
    this.#post = post;
    this.#shelf = shelf;
  }

  /** The run at hand, where anything of it is kept. */
  get id(): string | undefined {
    return this.#current?.claim?.id;
  }

  /** @throws the browser's reason where it keeps nothing */
  store(): Promise<RunStore> {
    if (this.#shelf === undefined) return Promise.reject(new Error('Nothing is kept here.'));
    this.#store ??= this.#shelf.open();
    return this.#store;
  }

  /** Follows what the page is told: a run that comes back tells it again. */
  observe(event: Event): void {
    if (event.type === 'fresh') this.#secondsBefore = this.#chronicle.seconds;
    this.#chronicle.observe(event);
    if (event.type === 'fitted' && this.#current !== undefined) {
      const { plan } = this.#current;
      this.#current.plan = { ...plan, fitted: [...plan.fitted, ...event.fitted] };
    }
    if (event.type === 'pinned' || event.type === 'samples') this.#hasRemarks = true;
  }

  note(note: RunNote): void {
    this.#note = note;
    this.#hasRemarks = true;
    this.#remark();
  }

  /** What is kept of the run at hand beside its weights, its charts and its text. */
  get remarks(): Remarks & Pick<StoredDetails, 'marks'> {
    const { past, marks } = this.#chronicle;
    return { past, marks: [...marks], ...(this.#note && { note: this.#note }) };
  }

  /** From now on this is the run to be kept; the one before stays as it was kept last. */
  adopt(plan: Plan, claim?: Claim): void {
    const former = this.#current;
    const isWorthIt = former?.isOld === true || this.#secondsBefore >= WORTH_KEEPING;
    const isOld = claim !== undefined;
    this.#current = { plan, isOld, claim, hasText: isOld };
    if (claim !== undefined && plan.saved !== undefined) {
      this.#current.kept = this.#momentOf(plan.saved.iteration);
      if (plan.back?.best !== undefined) this.#current.best = plan.back.best.iteration;
    }
    void this.#queue(async () => {
      // Its claim may have come meanwhile.
      if (former?.claim === undefined) return;
      if (!isWorthIt) await (await this.store()).delete([former.claim.id]);
      former.claim.release();
    });
  }

  /** Takes another name for the run, where it is the one at hand. */
  rename(id: string, name: string): void {
    const { claim } = this.#current ?? {};
    if (this.#current && claim?.id === id) this.#current.claim = { ...claim, name };
  }

  /**
   * Keeps a checkpoint where anything changed since the last one. To be asked for between two
   * iterations; resolves when training may go on, and the bytes are still on their way.
   */
  async keep(run: Keepable): Promise<void> {
    const current = this.#current;
    if (current === undefined || this.#shelf === undefined || current.plan.text.isMissing) return;
    const { iteration } = run.experiment;
    const moment = this.#momentOf(iteration);
    if (current.kept === moment) this.#remark();
    if (current.kept === moment || iteration === originOf(current.plan).iteration) return;
    const draft = await this.#draft(run, current);
    if (draft === undefined) return;
    void this.#queue(async () => {
      current.claim ??= await this.#claimNew(current.plan);
      const { id, name } = current.claim;
      const { summary, details, checkpoint, best } = draft;
      const store = await this.store();
      await store.keep({
        summary: { ...summary, id, name, saved: Date.now() },
        details: { ...details, id },
        checkpoint,
        ...(best && { best }),
        ...(!current.hasText && { text: storedText(current.plan.text.read) }),
      });
      current.kept = moment;
      current.hasText = true;
      if (best !== undefined && details.best) current.best = details.best.iteration;
      this.#isInTrouble = false;
      this.#post({ type: 'kept', run: id, iteration: summary.iteration });
    });
  }

  /** Resolves when everything that was to be written is, or cannot be. */
  get settled(): Promise<void> {
    return this.#writing;
  }

  /** All that is to be kept; undefined where the numbers are out of order. */
  async #draft(run: Keepable, { plan, best: kept }: Current): Promise<Draft | undefined> {
    const { experiment, best } = run;
    const { history, curve, samples, secondsInAll: seconds } = this.#chronicle;
    const shown = { history: [...history], samples, ...this.remarks };
    this.#hasRemarks = false;
    const { settings } = experiment;
    const copy = await run.copy();
    const checkpoint = modelFile(copy, settings, experiment, plan, savedTraining(copy.state));
    if (checkpoint === undefined) return undefined;
    const isNew = best !== undefined && best.iteration !== kept;
    const bestFile = isNew ? modelFile(best, settings, experiment, plan) : undefined;
    const { text, fitted } = plan;
    const { start, iteration: began, card } = originOf(plan);
    const demonstration = text.demonstration?.url;
    const [sample] = samples;
    return {
      summary: {
        corpus: text.read.name,
        iteration: copy.iteration,
        bytes: checkpoint.length,
        curve,
        ...(sample !== undefined && { sample }),
        settings,
        text: textId(text.read),
      },
      details: {
        start,
        began,
        ...(card && { card }),
        ...(seconds !== undefined && { seconds }),
        fitted,
        settings,
        ...(demonstration !== undefined && { demonstration }),
        ...(best && { best: ratingOf(best) }),
        ...shown,
      },
      checkpoint,
      ...(bestFile && { best: bestFile }),
    };
  }

  /** Keeps what was remarked of a run whose weights are kept already. */
  #remark(): void {
    const { claim, kept } = this.#current ?? {};
    if (claim === undefined || kept !== this.#momentOf(this.#chronicle.iteration)) return;
    if (!this.#hasRemarks) return;
    this.#hasRemarks = false;
    const { past, note } = this.remarks;
    void this.#queue(async () => {
      await (await this.store()).remark(claim.id, { ...(past && { past }), ...(note && { note }) });
    });
  }

  #momentOf(iteration: number): string {
    return `${iteration} ${this.#chronicle.marks.length}`;
  }

  async #claimNew({ text }: Plan): Promise<Claim> {
    const id = newRunId();
    const release = (await this.#shelf?.claim(id)) ?? (() => {});
    return { id, name: text.read.name, release };
  }

  #queue(work: () => Promise<void>): Promise<void> {
    this.#writing = this.#writing.then(work).catch((error: unknown) => {
      // It may be another time: a full disk is cleared, a connection that was closed opens again.
      this.#store = undefined;
      if (this.#current) this.#current.hasText = false;
      if (this.#isInTrouble) return;
      this.#isInTrouble = true;
      this.#post({ type: 'trouble', trouble: storageTrouble(error) });
    });
    return this.#writing;
  }
}

/** Undefined where the numbers are out of order: the checkpoint before is then the last good one. */
function modelFile(
  { iteration, weights }: Copy,
  settings: Settings,
  { corpus }: Experiment,
  { text: { read } }: Plan,
  training?: SavedTraining,
): Uint8Array | undefined {
  try {
    return encodeModel({
      settings,
      iteration,
      vocabulary: corpus.vocabulary.list,
      weights,
      corpus: { name: read.name, fingerprint: read.fingerprint },
      ...(training && { training }),
    });
  } catch (error) {
    if (error instanceof FileError) return undefined;
    throw error;
  }
}

function ratingOf({ iteration, reversePerplexity }: RatedCopy) {
  return { iteration, reversePerplexity };
}

/** Why nothing can be kept, in words. */
export function storageTrouble(error: unknown): Trouble {
  const isFull = error instanceof Error && error.name === 'QuotaExceededError';
  return isFull
    ? {
        about: 'storage',
        what: 'There is no room left to keep this run.',
        next: 'Training goes on, but a reload would lose what comes from here. Make room under Runs, by deleting those you no longer need.',
      }
    : {
        about: 'storage',
        what: `The browser keeps nothing for this page: ${messageOf(error)}`,
        next: 'Training goes on, but the run ends with this tab. In private windows that is usual.',
      };
}
