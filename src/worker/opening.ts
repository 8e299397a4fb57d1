/** From what the visitor brings to what a run is made of; nothing of a run at hand is touched. */
import { SETTINGS, settingsFaults, type SettingName, type Settings } from '../config';
import type { CorpusReport } from '../corpus-report';
import type { CorpusSource } from '../corpus-source';
import type { ModelCard, Start } from '../model-report';
import type { Event } from '../protocol';
import type { ReadingChoice } from '../reading';
import type { SavedModel } from '../storage/saved-model';
import { buildCorpusInTurns, type Corpus, type Progress } from '../text/corpus';
import { readSource } from '../text/open-corpus';
import type { ReadSource } from '../text/read-source';
import { Vocabulary } from '../text/vocabulary';
import type { RatedCopy } from './best-checkpoint';
import { Demonstration, settingsOnSaved } from './demonstration';
import { corpusOfNothing } from './files/without-text';
import { factsOf, fitSettings, FITTED, type CorpusFacts, type Fitted } from './fit';
import type { Lending } from './lending';
import { openInputs } from './sources';
import { DemonstrationError, SettingsError } from './trouble';

/** What a visitor wants a model to be. */
export interface Wish {
  readonly settings: Settings;
  /** Settings that are nobody's wish, and may be fitted to the corpus. */
  readonly fit: readonly SettingName[];
  readonly start: Start;
}

/** What the page is told about where a model comes from. */
export interface Origin {
  readonly start: Start;
  readonly iteration: number;
  readonly card?: ModelCard;
}

/** What a run is made of. */
export interface Plan {
  readonly text: OpenedText;
  readonly corpus: Corpus;
  readonly settings: Settings;
  readonly fitted: Fitted['fitted'];
  /** Settings of a new run that are nobody's wish: its engine may show that others fit better. */
  readonly open?: readonly SettingName[];
  /** The model that the run starts from; without one, from first weights. */
  readonly saved?: SavedModel;
  /** The model whose weights a run without `saved` begins with, as far as words agree. */
  readonly lender?: SavedModel;
  /** Set where the run was kept and comes back: then `saved` is of its middle, not its beginning. */
  readonly back?: {
    readonly origin: Origin;
    readonly event: Extract<Event, { type: 'resumed' }>;
    /** Its weights at the lowest reverse perplexity. */
    readonly best?: RatedCopy;
  };
}

/** The settings that decide which sentences there are, how they are encoded and how they are split. */
const CORPUS_SETTINGS = (Object.keys(SETTINGS) as SettingName[]).filter(
  (name) => SETTINGS[name].group === 'text' || name === 'seed',
);

/** The demonstration model of a corpus, where it has one. */
export function demonstrationOf(source: CorpusSource): Demonstration | undefined {
  return source.kind === 'built-in' && source.model !== undefined
    ? new Demonstration(source.model)
    : undefined;
}

/**
 * A text that was read, from which corpora with any settings can be built. It keeps the last one,
 * so that a reset with the same text settings need not read again.
 */
export class OpenedText {
  #facts: { readonly lowercase: boolean; readonly facts: CorpusFacts } | undefined;
  #built: { readonly key: string; readonly corpus: Corpus } | undefined;

  private constructor(
    readonly read: ReadSource,
    readonly demonstration: Demonstration | undefined,
  ) {}

  /**
   * Reads a text, in turns between which `progress` may let others at work.
   *
   * @throws CorpusError where it cannot be had or is of no use; the signal's reason once aborted.
   */
  static async open(
    source: CorpusSource,
    reading: ReadingChoice,
    demonstration: Demonstration | undefined,
    progress: Progress,
    signal: AbortSignal,
  ): Promise<OpenedText> {
    const inputs = await openInputs(source, signal);
    return new OpenedText(await readSource(inputs, reading, progress, signal), demonstration);
  }

  /**
   * Everything that a run needs besides an engine.
   *
   * @param lending the models whose weights others may begin with, where there are any
   * @throws CorpusError, SettingsError, DemonstrationError; the signal's reason once aborted.
   */
  async plan(
    wish: Wish,
    lending: Lending | undefined,
    progress: Progress,
    signal: AbortSignal,
  ): Promise<Plan> {
    refuseFaults(wish.settings);
    if (wish.start === 'demo') return this.#planOnSaved(wish, progress, signal);
    const turn = async () => {
      await progress(0);
      signal.throwIfAborted();
    };
    const { settings, fitted } = await this.#fit(wish, lending, turn, signal);
    const corpus = await this.#corpus(settings, undefined, progress, signal);
    const lender = await lending?.lenderFor(settings, signal);
    return { text: this, corpus, settings, fitted, open: wish.fit, ...(lender && { lender }) };
  }

  /** True where the text itself is not at hand: a model may speak, and cannot be trained. */
  get isMissing(): boolean {
    return this.read.rows.length === 0;
  }

  /** A text that was read at an earlier time. */
  static of(read: ReadSource, demonstration: Demonstration | undefined): OpenedText {
    return new OpenedText(read, demonstration);
  }

  /**
   * The plan of a run on this text that was kept.
   *
   * @throws CorpusError; the signal's reason once aborted.
   */
  async planBack(
    saved: SavedModel,
    fitted: Plan['fitted'],
    back: NonNullable<Plan['back']>,
    progress: Progress,
    signal: AbortSignal,
  ): Promise<Plan> {
    const { settings } = saved;
    const corpus = await this.#corpus(settings, saved, progress, signal);
    return { text: this, corpus, settings, fitted, saved, back };
  }

  /** What the page is told about a corpus of this text. */
  report({ report }: Corpus): CorpusReport {
    const { name, fingerprint, notices } = this.read;
    return {
      ...report,
      name,
      fingerprint,
      notices: [...notices, ...report.notices],
      ...(this.isMissing && { isMissing: true }),
    };
  }

  async #planOnSaved(
    { settings: wished, fit }: Wish,
    progress: Progress,
    signal: AbortSignal,
  ): Promise<Plan> {
    const { demonstration, read } = this;
    if (demonstration === undefined) throw new DemonstrationError('This corpus has none.');
    const saved = await demonstration.load(signal);
    if (saved.corpus.fingerprint !== read.fingerprint) {
      throw demonstration.refuse('It was trained on another text than this one.');
    }
    const settings = settingsOnSaved(saved, wished, fit);
    refuseFaults(settings);
    const corpus = await this.#corpus(settings, saved, progress, signal);
    return { text: this, corpus, settings, fitted: [], saved };
  }

  async #fit(
    { settings, fit }: Wish,
    lending: Lending | undefined,
    turn: () => Promise<void>,
    signal: AbortSignal,
  ): Promise<Fitted> {
    if (!FITTED.some((name) => fit.includes(name))) return { settings, fitted: [] };
    const { lowercase } = settings;
    if (this.#facts?.lowercase !== lowercase) {
      this.#facts = { lowercase, facts: await factsOf(this.read, lowercase, turn) };
    }
    // A corpus with a model of its own is watched from the beginning where it does not start on that.
    const known =
      this.demonstration === undefined && fit.includes('firstWeights')
        ? await lending?.words(signal)
        : undefined;
    return fitSettings(this.#facts.facts, settings, fit, known);
  }

  async #corpus(
    settings: Settings,
    saved: SavedModel | undefined,
    progress: Progress,
    signal: AbortSignal,
  ): Promise<Corpus> {
    // Without a model to speak, no text is a text of no use.
    if (this.isMissing && saved !== undefined) {
      return corpusOfNothing(this.read, new Vocabulary(saved.vocabulary));
    }
    const values = CORPUS_SETTINGS.map((name) => settings[name]);
    const key = JSON.stringify([saved !== undefined, ...values]);
    if (this.#built?.key !== key) {
      const vocabulary = saved && new Vocabulary(saved.vocabulary);
      const options = { ...settings, ...(vocabulary ? { vocabulary } : {}) };
      const corpus = await buildCorpusInTurns(this.read, options, progress, signal);
      this.#built = { key, corpus };
    }
    return this.#built.corpus;
  }
}

/** @throws SettingsError */
export function refuseFaults(settings: Settings): void {
  const fault = settingsFaults(settings)[0];
  if (fault !== undefined) throw new SettingsError(fault.fault);
}
