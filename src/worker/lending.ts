/** Demonstration models as lenders: which there are, and a model that begins with their weights. */
import { SETTINGS, type Settings } from '../config';
import type { LenderName, Lenders } from '../lenders';
import { lentWeights } from '../model/lent-weights';
import type { NamedHostTensors } from '../model/weights';
import type { SavedModel } from '../storage/saved-model';
import { Vocabulary } from '../text/vocabulary';
import { Demonstration, fetchBytes } from './demonstration';
import { modelSettings } from './mapping';
import { DemonstrationError, SettingsError } from './trouble';

/** The words that each lender knows. */
export type LenderWords = ReadonlyMap<LenderName, ReadonlySet<string>>;

/** Settings in which a model must be as its lender is. */
export const LENT_SETTINGS = [
  'embeddingSize',
  'hiddenSize',
  'summary',
  'codeScale',
  'noiseSize',
  'generatorLayers',
  'criticLayers',
] as const;

/** Has the models of lenders, and what they know, fetched when they are first asked for. */
export class Lending {
  readonly #models: ReadonlyMap<LenderName, Demonstration>;
  #words: Promise<LenderWords> | undefined;

  constructor(
    readonly lenders: Lenders,
    readonly fetch = fetchBytes,
  ) {
    this.#models = new Map(
      lenders.models.map(({ name, url }) => [name, new Demonstration(url, fetch)]),
    );
  }

  /**
   * What the models know.
   *
   * @throws DemonstrationError where that cannot be had; the next call tries again.
   */
  words(signal: AbortSignal): Promise<LenderWords> {
    this.#words ??= this.#readWords(signal).catch((error: unknown) => {
      this.#words = undefined;
      throw error;
    });
    return this.#words;
  }

  /**
   * The model that is to lend to one of these settings.
   *
   * @throws DemonstrationError where it cannot be used, SettingsError where the sizes are others.
   */
  async lenderFor(settings: Settings, signal: AbortSignal): Promise<SavedModel | undefined> {
    if (settings.firstWeights === 'random') return undefined;
    const model = this.#models.get(settings.firstWeights);
    if (model === undefined) throw new DemonstrationError('There is none of this name here.');
    const lender = await model.load(signal);
    for (const name of LENT_SETTINGS) {
      if (settings[name] === lender.settings[name]) continue;
      throw new SettingsError(
        `${SETTINGS.firstWeights.label}: the demonstration model has another ` +
          `“${SETTINGS[name].label}”. Choose its value, ${lender.settings[name]}, or random weights.`,
      );
    }
    return lender;
  }

  async #readWords(signal: AbortSignal): Promise<LenderWords> {
    const bytes = await this.fetch(this.lenders.words, signal);
    let texts: Readonly<Record<string, string>>;
    try {
      texts = JSON.parse(new TextDecoder().decode(bytes)) as typeof texts;
    } catch {
      // Some hosts answer with a page of their own where a file is missing.
      throw new DemonstrationError('The list of its words is damaged.');
    }
    return new Map(
      this.lenders.models.map(({ name }) => [name, new Set(texts[name]?.split(' ') ?? [])]),
    );
  }
}

/** The first weights of a model with these words that begins with what the lender has learned. */
export function weightsLentBy(
  lender: SavedModel,
  settings: Settings,
  vocabulary: Vocabulary,
): NamedHostTensors {
  const theirs = new Vocabulary(lender.vocabulary);
  // Special words have the same ids everywhere.
  const specials = vocabulary.size - vocabulary.wordCount;
  const shared = vocabulary.words.flatMap((word, own) => {
    if (own < specials) return [[own, own] as const];
    return theirs.has(word) ? [[own, theirs.id(word)] as const] : [];
  });
  return lentWeights(modelSettings(settings, vocabulary.size), lender.weights, shared);
}
