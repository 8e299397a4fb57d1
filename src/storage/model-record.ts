/** What is known about a model beside its numbers, read from JSON that anybody may have written. */
import { SETTING_NAMES, SETTINGS, defaultSettings, settingsFaults } from '../config';
import type { Settings } from '../config';
import type { ModelCard } from '../model-report';
import { FileError } from './file-error';
import { isRecord } from './json';
import type { Json } from './json';
import type { SavedCorpus } from './saved-model';

/** `<pad>`, `<sos>`, `<eos>` and `<oov>` have the ids before the first word. */
export const SPECIAL_WORDS = 4;

const NEXT = 'Choose another file; the present run is unchanged.';

/** Known settings that are in range; unknown ones are left out, missing ones take their defaults. */
export function readSettings(json: Json | undefined): Settings {
  if (!isRecord(json)) throw new FileError("The model's settings are missing or damaged.", NEXT);
  const known = SETTING_NAMES.filter((name) => Object.hasOwn(json, name));
  const found = Object.fromEntries(known.map((name) => [name, json[name]]));
  const settings: Settings = { ...defaultSettings(), ...found };
  const [fault] = settingsFaults(settings);
  if (fault !== undefined) {
    const { label } = SETTINGS[fault.name];
    throw new FileError(`The model's setting "${label}" is outside its range.`, NEXT);
  }
  return settings;
}

/** Distinct words, at least one and no more than a vocabulary may have. */
export function readVocabulary(json: Json | undefined): string[] {
  if (!Array.isArray(json))
    throw new FileError("The model's vocabulary is missing or damaged.", NEXT);
  const limit = wordLimit();
  if (json.length === 0 || json.length > limit) {
    const count = json.length.toLocaleString('en');
    throw new FileError(
      `The model's vocabulary has ${count} words; 1 to ${limit.toLocaleString('en')} can be read.`,
      NEXT,
    );
  }
  const words = json.filter((word) => typeof word === 'string' && word !== '');
  if (words.length < json.length || new Set(words).size < json.length) {
    throw new FileError("The model's vocabulary has words twice, or words that are no text.", NEXT);
  }
  return words as string[];
}

function wordLimit(): number {
  const { vocabularySize } = SETTINGS;
  return vocabularySize.kind === 'integer' ? vocabularySize.max : 0;
}

/** How often the model was trained: a whole number from 0 up. */
export function readIteration(json: Json | undefined): number {
  if (typeof json === 'number' && Number.isSafeInteger(json) && json >= 0) return json;
  throw new FileError('The file does not say how far the model was trained.', NEXT);
}

export function readCorpus(json: Json | undefined): SavedCorpus {
  const { name, fingerprint } = isRecord(json) ? json : {};
  if (typeof name === 'string' && typeof fingerprint === 'string') return { name, fingerprint };
  throw new FileError('The file does not say what the model was trained on.', NEXT);
}

const CARD_FIELDS = Object.keys({
  iteration: 0,
  minutes: 0,
  exactMatch: 0,
  bleu: 0,
  distinct: 0,
  forwardPerplexity: 0,
  reversePerplexity: 0,
  heldOutPerplexity: 0,
} satisfies ModelCard) as (keyof ModelCard)[];

/** Every figure of a card, each finite. */
export function readCard(json: Json): ModelCard {
  const card: Partial<Record<keyof ModelCard, number>> = {};
  for (const field of CARD_FIELDS) {
    const value = isRecord(json) && Object.hasOwn(json, field) ? json[field] : undefined;
    if (typeof value !== 'number' || !Number.isFinite(value)) {
      throw new FileError("The figures on the model's card are damaged.", NEXT);
    }
    card[field] = value;
  }
  return card as ModelCard;
}
