import { expect, test } from 'vitest';
import { defaultSettings } from '../../src/config';
import { decodeModel, encodeModel } from '../../src/storage/model-file';
import { readSafetensors, writeSafetensors } from '../../src/storage/safetensors';
import type { StoredTensor } from '../../src/storage/safetensors';
import type { SavedModel } from '../../src/storage/saved-model';
import { refusal } from './refusal';
import { SMALL, smallModel, WORDS } from './saved-models';

/** The small model's file with some metadata or tensors changed, and what is said to it. */
function refusalOf(
  metadata: Record<string, string | undefined>,
  tensors: Record<string, StoredTensor | undefined> = {},
): string {
  const file = readSafetensors(encodeModel(smallModel()));
  const changed = <V>(map: ReadonlyMap<string, V>, changes: Record<string, V | undefined>) =>
    new Map(
      Object.entries({ ...Object.fromEntries(map), ...changes }).filter(
        (entry): entry is [string, V & {}] => entry[1] !== undefined,
      ),
    );
  const bytes = writeSafetensors(changed(file.tensors, tensors), changed(file.metadata, metadata));
  return refusal(() => decodeModel(bytes));
}

const settingsWith = (changes: object) => ({ settings: JSON.stringify({ ...SMALL, ...changes }) });

test('a model comes back as it was, to the last bit', () => {
  const saved = smallModel();
  expect(decodeModel(encodeModel(saved))).toEqual(saved);
});

test('a model without card and training comes back without them', () => {
  const { card: _card, training: _training, ...bare } = smallModel();
  const read = decodeModel(encodeModel(bare));
  expect(read).toEqual(bare);
  expect(Object.keys(read)).not.toContain('card');
});

test('half precision takes half the bytes, and moves no weight by more than 1 in 2,000', () => {
  const { training: _training, ...saved } = smallModel();
  const full = encodeModel(saved);
  const half = encodeModel(saved, { half: true });
  const numbers = Object.values(saved.weights).reduce((sum, { values }) => sum + values.length, 0);
  expect(full.length - half.length).toBeGreaterThan(2 * numbers - 100);
  const read = decodeModel(half);
  expect(Object.keys(read.weights).sort()).toEqual(Object.keys(saved.weights).sort());
  for (const [name, { shape, values }] of Object.entries(saved.weights)) {
    expect(read.weights[name]?.shape).toEqual(shape);
    values.forEach((value, i) => {
      const error = Math.abs((read.weights[name]?.values[i] ?? NaN) - value);
      expect(error).toBeLessThanOrEqual(Math.abs(value) / 2048 + 2 ** -25);
    });
  }
});

test('what training needs stays in full precision beside half weights', () => {
  const saved = smallModel();
  expect(decodeModel(encodeModel(saved, { half: true })).training).toEqual(saved.training);
});

test('a setting that is not known is left out, one that is missing takes its default', () => {
  const { learningRate: _, ...settings } = { ...SMALL, ofTomorrow: 3, seed: 77 };
  const file = readSafetensors(encodeModel(smallModel()));
  const metadata = new Map(file.metadata).set('settings', JSON.stringify(settings));
  const read = decodeModel(writeSafetensors(file.tensors, metadata));
  expect(read.settings).toEqual({
    ...SMALL,
    seed: 77,
    learningRate: defaultSettings().learningRate,
  });
});

test('what is no longer finite cannot be saved', () => {
  for (const value of [NaN, Infinity]) {
    const saved = smallModel();
    saved.weights['critic.layer1.bias']?.values.set([value], 2);
    expect(refusal(() => encodeModel(saved))).toMatch(/"critic.layer1.bias" .* not finite/);
  }
  const saved = smallModel();
  saved.weights['critic.layer1.bias']?.values.set([1e5], 2);
  expect(refusal(() => encodeModel(saved))).toBe('done');
  expect(refusal(() => encodeModel(saved, { half: true }))).toMatch(/too large for half/);
  const card = { ...smallModel().card, bleu: NaN } as NonNullable<SavedModel['card']>;
  expect(refusal(() => encodeModel({ ...smallModel(), card }))).toMatch(/card/);
});

const tensor = (...shape: number[]): StoredTensor => ({
  type: 'F32',
  shape,
  values: new Float32Array(shape.reduce((a, b) => a * b, 1)),
});

test.each<[string, Record<string, string | undefined>, RegExp]>([
  ['a file of somebody else', { producer: undefined }, /no model of this page/],
  ['another version', { version: '2' }, /another version/],
  ['no settings', { settings: undefined }, /settings are missing/],
  ['settings that are a list', { settings: '[]' }, /settings are missing/],
  ['settings that are no JSON', { settings: '{"seed":' }, /settings cannot be read/],
  ['a setting out of range', settingsWith({ hiddenSize: 1e9 }), /"Code size" is outside/],
  ['a setting of a wrong kind', settingsWith({ generatorLayers: [5, 4] }), /"Generator layers"/],
  [
    'settings of another model',
    settingsWith({ hiddenSize: 12 }),
    /tensor "encoder.weight_ih_l0" has the shape \[32, 4\]; .* \[48, 4\]/,
  ],
  [
    'more layers than there are',
    settingsWith({ criticLayers: '6-6' }),
    /"critic.layer2.weight" has the shape/,
  ],
  [
    'fewer layers than there are',
    settingsWith({ generatorLayers: '5' }),
    /"generator.layer2.weight"/,
  ],
  ['no vocabulary', { vocabulary: undefined }, /vocabulary is missing/],
  ['an empty vocabulary', { vocabulary: '[]' }, /0 words/],
  [
    '30,001 words',
    { vocabulary: JSON.stringify(Array.from({ length: 30_001 }, String)) },
    /30,001 words; 1 to 30,000/,
  ],
  ['a word twice', { vocabulary: JSON.stringify([...WORDS.slice(1), 'a']) }, /words twice/],
  ['words that are numbers', { vocabulary: JSON.stringify(WORDS.map((_, i) => i)) }, /no text/],
  [
    'a word too many',
    { vocabulary: JSON.stringify([...WORDS, 'more']) },
    /"encoder.embedding.weight" has the shape \[13, 4\]/,
  ],
  ['a negative iteration', { iteration: '-1' }, /how far/],
  ['half an iteration', { iteration: '1.5' }, /how far/],
  ['no corpus', { corpus: undefined }, /trained on/],
  ['a corpus that is a number', { corpus: '{"name":1,"fingerprint":""}' }, /trained on/],
  ['a card without figures', { card: '{}' }, /card/],
  ['a card with text', { card: JSON.stringify({ ...smallModel().card, bleu: '<b>' }) }, /card/],
  ['a record with __proto__', { training: '{"__proto__":{}}' }, /training cannot be read/],
])('%s is refused in words', (_name, metadata, words) => {
  expect(refusalOf(metadata)).toMatch(words);
});

test.each<[string, Record<string, StoredTensor | undefined>, RegExp]>([
  [
    'a tensor that is missing',
    { 'decoder.linear.bias': undefined },
    /lacks its tensor "decoder.linear.bias"/,
  ],
  [
    'a tensor that nobody uses',
    { 'decoder.extra': tensor(1) },
    /"decoder.extra" belongs to no part/,
  ],
  ['a name of the language', { constructor: tensor(1) }, /"constructor" belongs to no part/],
  [
    'a tensor turned',
    { 'encoder.embedding.weight': tensor(4, 13) },
    /"encoder.embedding.weight" has the shape \[4, 13\]/,
  ],
  ['a tensor flattened', { 'encoder.embedding.weight': tensor(52) }, /shape \[52\]/],
  [
    'whole numbers',
    { 'decoder.linear.bias': { type: 'I32', shape: [13], values: new Int32Array(13) } },
    /whole numbers/,
  ],
  [
    'an infinite half',
    {
      'decoder.linear.bias': { type: 'F16', shape: [13], values: new Uint16Array(13).fill(0x7c00) },
    },
    /not finite/,
  ],
  ['a moment without a name', { 'training/__proto__': tensor(1) }, /proper name/],
])('%s is refused in words', (_name, tensors, words) => {
  expect(refusalOf({}, tensors)).toMatch(words);
});

test('a vocabulary of ten million words is refused before it is taken apart', () => {
  const words = `[${'"a",'.repeat(9_999_999)}"a"]`;
  expect(refusalOf({ vocabulary: words })).toMatch(/not a safetensors file/);
});
