import { sourceName } from '../corpus-source';
import type { EngineRates } from '../engine-report';
import type { Lenders } from '../lenders';
import type { Event } from '../protocol';
import type { CommandOf } from './command-of';
import { settingsOnSaved, type Demonstration } from './demonstration';
import { planOfFile, readRunFile, unusable } from './files/open-file';
import type { SavedRun } from '../storage/saved-run';
import { demonstrationOf, OpenedText, refuseFaults, type Plan, type Wish } from './opening';
import { Lending } from './lending';
import { ReadingProgress } from './reading-progress';
import type { Run } from './run';
import type { Claim, RunKeeper } from './run-keeper';
import { reasonOf, type Returning, type RunLibrary } from './run-library';
import { DemonstrationError, messageOf, troubleOf } from './trouble';
import type { Workbench } from './workbench';

interface Needs {
  readonly bench: Workbench;
  readonly keeper: RunKeeper;
  readonly library: RunLibrary;
  readonly post: (event: Event) => void;
  /** Runs work after all work asked for before. */
  readonly queue: (work: () => Promise<void>) => Promise<void>;
  /** A run is on its way. */
  readonly begun: () => void;
  /** It has taken its place. */
  readonly placed: () => void;
  /** It cannot come; what was there stays. */
  readonly refuse: (error: unknown) => void;
  /** The same, where the page knows why. */
  readonly stay: () => void;
}

/**
 * How runs come: from a text, from storage, and again on the text at hand. Reading goes on beside
 * the present run; of several that are on their way, the newest comes.
 */
export class Openings {
  readonly #needs: Needs;
  #opening: AbortController | undefined;
  #resetting: AbortController | undefined;
  #lending: Lending | undefined;

  constructor(needs: Needs) {
    this.#needs = needs;
  }

  /** True while a run is on its way. */
  get underWay(): boolean {
    return this.#opening !== undefined;
  }

  /** From now on runs may begin with the weights of these models. */
  lendFrom(lenders: Lenders): void {
    this.#lending = new Lending(lenders);
  }

  async open(command: CommandOf<'open'>): Promise<void> {
    const { bench, post, queue, refuse } = this.#needs;
    const signal = this.#begin(command.remembered);
    const { source, reading = {}, start } = command;
    const { room, run } = bench;
    try {
      refuseFaults(command.settings);
      if (run === undefined) room.warmUp(command.settings.engine);
      const demonstration = demonstrationOf(source);
      if (run === undefined && start === 'demo' && demonstration !== undefined) {
        await this.#sendHerald(demonstration, command, signal);
      }
      const progress = new ReadingProgress(sourceName(source), post);
      const text = await OpenedText.open(source, reading, demonstration, progress.read, signal);
      const plan = await this.#plan(text, command, progress, signal);
      await queue(async () => {
        if (!signal.aborted) await this.#install(plan);
      });
    } catch (error) {
      if (!signal.aborted) refuse(error);
    } finally {
      this.#end(signal);
    }
  }

  /** Brings a run back that was kept. */
  async resume({ run, since, remembered }: CommandOf<'resume'>): Promise<void> {
    const { library, post, stay } = this.#needs;
    const signal = this.#begin(remembered);
    const fail = (error: unknown) => {
      post({ type: 'not-resumed', why: reasonOf(error) });
      stay();
    };
    let claim: Claim | undefined;
    try {
      const found = await library.bring(signal, run, since);
      claim = found.claim;
      if (await this.#placeFirst(found, signal)) claim = undefined;
      else if (!signal.aborted) fail(undefined);
    } catch (error) {
      if (!signal.aborted) fail(error);
    } finally {
      claim?.release();
      this.#end(signal);
    }
  }

  /** Places the first of the plans that stands; false where none does, or nobody waits any more. */
  async #placeFirst({ plans, claim }: Returning, signal: AbortSignal): Promise<boolean> {
    for await (const plan of plans) {
      let stands = false;
      await this.#needs.queue(async () => {
        if (signal.aborted) return;
        try {
          await this.#place(plan, claim);
          stands = true;
        } catch {
          // The one before may fit.
        }
      });
      if (stands || signal.aborted) return stands;
    }
    return false;
  }

  /** Goes on with the run in a file. */
  async openFile(command: CommandOf<'open-file'>): Promise<void> {
    const { bench, post, queue, refuse, stay } = this.#needs;
    let run: SavedRun;
    try {
      run = await readRunFile(command.file);
    } catch (error) {
      // What may be on its way comes all the same.
      post({ type: 'trouble', trouble: troubleOf(error) });
      return;
    }
    const signal = this.#begin(command.remembered);
    try {
      const plan = await planOfFile(run, command, bench.run?.plan.text.read, post, signal);
      if (plan === undefined) {
        stay();
        return;
      }
      await queue(async () => {
        if (signal.aborted) return;
        await this.#place(plan).catch((error: unknown) => refuse(unusable(error)));
      });
    } catch (error) {
      if (!signal.aborted) refuse(error);
    } finally {
      this.#end(signal);
    }
  }

  async reset({ plan: { text } }: Run, wish: CommandOf<'reset'>): Promise<void> {
    const resetting = new AbortController();
    this.#resetting = resetting;
    const { signal } = resetting;
    try {
      const progress = new ReadingProgress(text.read.name, this.#needs.post);
      await this.#install(await this.#plan(text, wish, progress, signal));
    } catch (error) {
      if (!signal.aborted) this.#needs.refuse(error);
    } finally {
      this.#resetting = undefined;
    }
  }

  cancel(): void {
    this.#opening?.abort();
    this.#opening = undefined;
    this.#resetting?.abort();
    this.#needs.stay();
  }

  #begin(remembered: EngineRates | undefined): AbortSignal {
    this.#opening?.abort();
    this.#opening = new AbortController();
    const { bench, post, begun } = this.#needs;
    begun();
    bench.room.remembered = remembered ?? bench.room.remembered;
    if (bench.run === undefined) post({ type: 'state', state: 'loading' });
    return this.#opening.signal;
  }

  #end(signal: AbortSignal): void {
    if (this.#opening?.signal === signal) this.#opening = undefined;
  }

  /** Lets a demonstration model speak as soon as its weights are there. */
  async #sendHerald(demonstration: Demonstration, wish: Wish, signal: AbortSignal): Promise<void> {
    const { bench, queue } = this.#needs;
    const [chosen, saved] = await Promise.all([
      bench.room.chosenFor(wish.settings.engine),
      // Told when the run is planned: it then starts afresh.
      demonstration.load(signal).catch(() => undefined),
    ]);
    if (saved === undefined) return;
    await queue(async () => {
      if (signal.aborted || bench.run !== undefined) return;
      try {
        bench.place(saved, settingsOnSaved(saved, wish.settings, wish.fit), chosen);
      } catch (error) {
        demonstration.refuse(messageOf(error));
      }
      await bench.servePaths();
    });
  }

  async #plan(
    text: OpenedText,
    wish: Wish,
    progress: ReadingProgress,
    signal: AbortSignal,
  ): Promise<Plan> {
    try {
      return await text.plan(wish, this.#lending, progress.build, signal);
    } catch (error) {
      if (!(error instanceof DemonstrationError)) throw error;
      this.#needs.post({ type: 'trouble', trouble: troubleOf(error) });
      return text.plan(fromRandomWeights(wish), undefined, progress.build, signal);
    }
  }

  async #install(plan: Plan): Promise<void> {
    try {
      await this.#place(plan);
    } catch (error) {
      this.#needs.refuse(error);
    }
  }

  /** Gives a planned run its place. */
  async #place(plan: Plan, claim?: Claim): Promise<void> {
    const { bench, keeper, placed } = this.#needs;
    await bench.install(plan);
    keeper.adopt(plan, claim);
    placed();
  }
}

/** The same, without any demonstration model. */
function fromRandomWeights(wish: Wish): Wish {
  return { ...wish, start: 'fresh', settings: { ...wish.settings, firstWeights: 'random' } };
}
