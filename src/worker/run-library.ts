import type { RunDetails, RunSummary } from '../kept-run';
import type { Command, Event } from '../protocol';
import { decodeModel } from '../storage/model-file';
import { readAgain } from '../storage/runs/kept-text';
import { pastUntil } from '../past/run-past';
import type { OpenedRun, StoredDetails } from '../storage/runs/stored-run';
import type { SavedModel } from '../storage/saved-model';
import type { RatedCopy } from './best-checkpoint';
import { Demonstration } from './demonstration';
import { trainingFor } from './files/training-in-file';
import { OpenedText, type Plan } from './opening';
import { ReadingProgress } from './reading-progress';
import { storageTrouble, type Claim, type RunKeeper } from './run-keeper';
import { newRunId, type Shelf } from './shelf';
import { restoredTraining } from './training-record';

type LibraryCommand = Extract<
  Command,
  { type: 'list-runs' | 'describe-runs' | 'rename-run' | 'duplicate-run' | 'delete-runs' }
>;

/** Why a run cannot come back; in words it is told by the page, which knows what comes instead. */
class NotResumed extends Error {
  constructor(readonly why: Extract<Event, { type: 'not-resumed' }>['why']) {
    super(`The run is ${why}.`);
  }
}

/** Why it could not come back, whatever happened. */
export function reasonOf(error: unknown): NotResumed['why'] {
  return error instanceof NotResumed ? error.why : 'unreadable';
}

export interface Returning {
  /** From its newest checkpoint that can be read, then from the one before. */
  readonly plans: AsyncIterable<Plan>;
  readonly claim: Claim;
}

/** The runs that are kept, those of earlier visits and of other tabs too. */
export class RunLibrary {
  readonly #post: (event: Event) => void;
  readonly #shelf: Shelf | undefined;
  readonly #keeper: RunKeeper;
  /** Somebody looks at the list, so changes are to be told. */
  #isShown = false;

  constructor(post: (event: Event) => void, shelf: Shelf | undefined, keeper: RunKeeper) {
    this.#post = post;
    this.#shelf = shelf;
    this.#keeper = keeper;
  }

  async handle(command: LibraryCommand): Promise<void> {
    try {
      const store = await this.#keeper.store();
      switch (command.type) {
        case 'list-runs':
          this.#isShown = true;
          break;
        case 'describe-runs':
          await this.#describe(command.runs);
          return;
        case 'rename-run':
          this.#keeper.rename(command.run, command.name);
          await store.rename(command.run, command.name);
          break;
        case 'duplicate-run':
          await store.duplicate(command.run, { id: newRunId(), name: command.name });
          break;
        case 'delete-runs': {
          const claimed = await this.#shelf?.claimed();
          await store.delete(command.runs.filter((run) => claimed?.has(run) !== true));
          break;
        }
      }
      if (this.#isShown) await this.#tell();
    } catch (error) {
      this.#post({ type: 'trouble', trouble: storageTrouble(error) });
      this.#post({ type: 'runs', runs: [] });
    }
  }

  /**
   * A run that was kept, claimed. Its plans come one after another, for where the newest does not
   * fit; they may throw CorpusError, or the signal's reason once aborted.
   *
   * @param since where a run was kept after this time, it is the one that was kept last
   * @throws NotResumed
   */
  async bring(signal: AbortSignal, named?: string, since = Infinity): Promise<Returning> {
    const run = (await this.#keptAfter(since)) ?? named;
    if (run === undefined) throw new NotResumed('missing');
    const release = await this.#shelf?.claim(run);
    if (release === undefined) throw new NotResumed('elsewhere');
    try {
      const opened = await this.#open(run);
      if (opened === undefined) throw new NotResumed('missing');
      const plans = this.#plansFor(opened, signal);
      return { plans, claim: { id: run, name: opened.summary.name, release } };
    } catch (error) {
      release();
      throw error;
    }
  }

  /** The run that was kept last, where that was after a time. */
  async #keptAfter(time: number): Promise<string | undefined> {
    if (time === Infinity) return undefined;
    try {
      const [last] = await (await this.#keeper.store()).list();
      return last && last.saved > time ? last.id : undefined;
    } catch {
      // Storage was closed since.
      return undefined;
    }
  }

  async #open(run: string): Promise<OpenedRun | undefined> {
    try {
      return await (await this.#keeper.store()).open(run);
    } catch {
      // Storage was closed since the run was kept.
      return undefined;
    }
  }

  async *#plansFor(opened: OpenedRun, signal: AbortSignal): AsyncGenerator<Plan, void> {
    const { summary, details, text, checkpoints, best } = opened;
    const read = await readAgain(text);
    signal.throwIfAborted();
    const { demonstration, start, began, card, fitted, history, marks, note, past } = details;
    const { seconds } = details;
    const source = OpenedText.of(
      read,
      demonstration === undefined ? undefined : new Demonstration(demonstration),
    );
    const rated = bestOf(details, best);
    for (const bytes of checkpoints) {
      const saved = trainableModel(bytes);
      if (saved === undefined) continue;
      const { iteration } = saved;
      const back: NonNullable<Plan['back']> = {
        origin: { start, iteration: began, ...(card && { card }) },
        event: {
          type: 'resumed',
          run: summary.id,
          name: summary.name,
          corpus: read.name,
          fingerprint: read.fingerprint,
          iteration,
          epoch: epochOf(saved),
          ...(seconds !== undefined && { seconds }),
          // A former checkpoint may have to do: what came after it never was.
          history: history.filter((point) => point.iteration <= iteration),
          marks: marks.filter((mark) => mark.iteration <= iteration),
          ...(iteration < summary.iteration && { lost: summary.iteration }),
          ...(past && { past: pastUntil(past, iteration) }),
          ...(note && { note }),
        },
        ...(rated && { best: rated }),
      };
      const progress = new ReadingProgress(read.name, this.#post);
      const plan = await source.planBack(saved, fitted, back, progress.build, signal);
      if (fits(saved, plan)) yield plan;
    }
  }

  async #describe(ids: readonly string[]): Promise<void> {
    const store = await this.#keeper.store();
    const found = await Promise.all(ids.map((id) => store.describe(id)));
    const runs = found.flatMap((run) => (run === undefined ? [] : detailsOf(run)));
    this.#post({ type: 'described', runs });
  }

  async #tell(): Promise<void> {
    const store = await this.#keeper.store();
    const [summaries, claimed, storage] = await Promise.all([
      store.list(),
      this.#shelf?.claimed(),
      this.#shelf?.room(),
    ]);
    const runs = summaries.map(({ text: _text, ...summary }): RunSummary => {
      if (summary.id === this.#keeper.id) return { ...summary, open: 'here' };
      return claimed?.has(summary.id) === true ? { ...summary, open: 'elsewhere' } : summary;
    });
    this.#post({ type: 'runs', runs, ...(storage && { storage }) });
  }
}

/** The model of a checkpoint, with all that training needs; undefined where it is damaged. */
function trainableModel(bytes: Uint8Array): SavedModel | undefined {
  try {
    const saved = decodeModel(bytes);
    if (saved.training === undefined) return undefined;
    restoredTraining(saved.training, saved.iteration);
    return saved;
  } catch {
    return undefined;
  }
}

/** Whether training can go on from it on the corpus that it was kept with. */
function fits(saved: SavedModel, { corpus }: Plan): boolean {
  try {
    return trainingFor(saved, corpus) !== undefined;
  } catch {
    return false;
  }
}

/** The best weights that were kept; without them, the run can do. */
function bestOf({ best }: StoredDetails, bytes: Uint8Array | undefined): RatedCopy | undefined {
  if (best === undefined || bytes === undefined) return undefined;
  try {
    const { weights, iteration } = decodeModel(bytes);
    return iteration === best.iteration ? { ...best, weights } : undefined;
  } catch {
    return undefined;
  }
}

function detailsOf({ summary, details }: Pick<OpenedRun, 'summary' | 'details'>): RunDetails {
  const { text: _, ...shown } = summary;
  const { settings, history, marks, samples } = details;
  const { sample } = shown;
  // Of runs that were kept long ago there is one at most.
  return {
    ...shown,
    settings,
    history,
    marks,
    samples: samples ?? (sample === undefined ? [] : [sample]),
  };
}

function epochOf({ training, iteration }: SavedModel): number {
  return training === undefined ? 1 : restoredTraining(training, iteration).epoch;
}
