import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { decodeRun, encodeRun } from '../../src/storage/arae-file';
import { encodeModel } from '../../src/storage/model-file';
import { SPECIAL_WORDS } from '../../src/storage/model-record';
import type { SavedModel } from '../../src/storage/saved-model';
import { weightShapes } from '../../src/storage/weight-shapes';
import { refusal } from './refusal';
import { smallModel } from './saved-models';
import { smallRun } from './saved-runs';

/** The small run's file with parts changed, or left out. */
function fileWith(changes: Record<string, Uint8Array | string | undefined>): Uint8Array {
  const entries = Object.entries({ ...unzipSync(encodeRun(smallRun())), ...changes })
    .filter(([, content]) => content !== undefined)
    .map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content]);
  return zipSync(Object.fromEntries(entries) as Record<string, Uint8Array>);
}

/** The bytes with one number overwritten, at each place where the signature stands. */
function patched(
  bytes: Uint8Array,
  signature: number,
  offset: number,
  width: 16 | 32,
  value: number,
): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 46 <= copy.length; at++) {
    if (view.getUint32(at, true) !== signature) continue;
    if (width === 16) view.setUint16(at + offset, value, true);
    else view.setUint32(at + offset, value, true);
  }
  return copy;
}

const DIRECTORY = 0x02014b50;

test('a run comes back as it was', () => {
  const run = smallRun();
  expect(decodeRun(encodeRun(run))).toEqual(run);
});

test('a file from before the past was saved is read without it', () => {
  const { past: _, best: _b, ...run } = smallRun();
  const before = { 'past.json': undefined, 'best.safetensors': undefined };
  expect(decodeRun(fileWith(before))).toEqual(run);
  expect(decodeRun(encodeRun(run))).toEqual(run);
});

test('what is too long to be read is left out when it is written', () => {
  const { past, ...run } = smallRun();
  if (past === undefined) throw new Error('The small run has a past.');
  const long = 'x'.repeat(20_000);
  const [direction] = past.directions;
  if (direction === undefined) throw new Error('The small run has a direction.');
  const overlong = {
    ...past,
    pins: [...past.pins, { a: long, b: 'b', moments: [] }],
    snapshots: [...past.snapshots, { iteration: 9, sentences: [long] }],
    directions: [...past.directions, { ...direction, name: long }],
  };
  expect(decodeRun(encodeRun({ ...run, past: overlong })).past).toEqual(past);
});

test('a run without its corpus comes back without it', () => {
  const { text: _, ...run } = smallRun();
  expect(decodeRun(encodeRun(run))).toEqual(run);
});

test('any other program unpacks the file, and another zip program may have packed it', () => {
  const run = smallRun();
  const parts = unzipSync(encodeRun(run));
  expect(parts['model.safetensors']).toEqual(encodeModel(run.model));
  expect(JSON.parse(new TextDecoder().decode(parts['settings.json']))).toEqual(run.model.settings);
  expect(new TextDecoder().decode(parts['vocabulary.txt']).split('\n').slice(0, -1)).toEqual(
    run.model.vocabulary,
  );
  expect(decodeRun(fileWith({}))).toEqual(run);
  expect(decodeRun(fileWith({ 'notes.txt': 'added by hand' }))).toEqual(run);
});

test('the same run gives the same bytes', () => {
  expect(encodeRun(smallRun())).toEqual(encodeRun(smallRun()));
});

test('every file that ends early is refused', () => {
  const bytes = encodeRun(smallRun());
  for (let length = 0; length < bytes.length; length += 7) {
    expect(refusal(() => decodeRun(bytes.subarray(0, length)))).toMatch(
      /cut off|not an \.arae file/,
    );
  }
});

test('every flipped bit in the packed parts is noticed', () => {
  const bytes = encodeRun(smallRun());
  const whole = smallRun();
  for (let at = 0; at < bytes.length; at += 11) {
    const copy = bytes.slice();
    copy[at] = (copy[at] ?? 0) ^ (1 << (at % 8));
    if (refusal(() => decodeRun(copy)) !== 'done') continue;
    expect(decodeRun(copy)).toEqual(whole); // a date or a flag that nothing depends on
  }
});

const CORNERS = { c: 'a cat', d: 'a horse', side: 5, isOwn: true };
const EMPTY_PAST = { pins: [], snapshots: [], directions: [], marks: [] };
const MOMENT = { iteration: 4, rows: [] };
const PIN = { a: 'a', b: 'b', moments: [MOMENT] };

function withRow(...row: unknown[]) {
  return { ...PIN, moments: [{ iteration: 1, rows: [row] }] };
}

function lassoed(points: number[]) {
  return {
    name: 'x',
    direction: { from: { by: 'points', points }, to: { by: 'words', query: '' } },
  };
}

/** The small model with one word more. */
function otherModel(): SavedModel {
  const model = smallModel();
  const words = [...model.vocabulary, 'more'];
  const shapes = weightShapes(model.settings, words.length + SPECIAL_WORDS);
  const weights = Object.fromEntries(
    [...shapes].map(([name, shape]) => {
      const size = shape.reduce((product, width) => product * width, 1);
      return [name, { shape, values: new Float32Array(size) }];
    }),
  );
  const { training: _, ...bare } = model;
  return { ...bare, vocabulary: words, weights, iteration: 4 };
}

const HISTORY = '[{"iteration":1,"reconstruction":1,"accuracy":1,"real":1,"generated":1';

test.each<[string, Uint8Array, RegExp]>([
  ['an empty file', new Uint8Array(), /not an \.arae file/],
  ['a text', strToU8('Once upon a time. '.repeat(100)), /not an \.arae file/],
  ['a bare model', encodeModel(smallModel()), /not an \.arae file/],
  ['another zip', zipSync({ 'story.txt': strToU8('Once') }), /lacks "model.safetensors"/],
  ['a zip with folders', zipSync({ a: { b: strToU8('Once') } }), /not an \.arae file/],
  ['a path upwards', fileWith({ '../../evil': 'x' }), /not an \.arae file/],
  ['an absolute path', fileWith({ '/etc/passwd': 'x' }), /not an \.arae file/],
  ['a path of Windows', fileWith({ 'C:\\x': 'x' }), /not an \.arae file/],
  ['a hidden file', fileWith({ '.profile': 'x' }), /not an \.arae file/],
  [
    'a thousand entries',
    zipSync(Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`a${i}`, strToU8('x')]))),
    /not an \.arae file/,
  ],
  ['no history', fileWith({ 'history.json': undefined }), /lacks "history.json"/],
  ['a history that is no JSON', fileWith({ 'history.json': '[' }), /damaged in its "history.json"/],
  [
    'a history of text',
    fileWith({ 'history.json': `${HISTORY},"heldOut":"<b>"}]` }),
    /"history.json"/,
  ],
  ['a history without figures', fileWith({ 'history.json': '[{}]' }), /"history.json"/],
  ['a history that is no list', fileWith({ 'history.json': '{"length":3}' }), /"history.json"/],
  ['a pair of numbers', fileWith({ 'pairs.json': '[{"a":1,"b":2}]' }), /"pairs.json"/],
  ['a pair of one', fileWith({ 'pairs.json': '[{"a":"x"}]' }), /"pairs.json"/],
  [
    'a million pairs',
    fileWith({ 'pairs.json': `[${'{"a":"","b":""},'.repeat(50_000)}{"a":"","b":""}]` }),
    /"pairs.json"/,
  ],
  ['a past that is no record', fileWith({ 'past.json': '[]' }), /"past.json"/],
  ...(
    [
      ['a thousand pins', { pins: Array.from({ length: 1000 }, () => PIN) }],
      ['a pin with a million moments', { pins: [{ ...PIN, moments: Array(1_000_000).fill(0) }] }],
      ['a pinned sentence of two lines', { pins: [{ ...PIN, a: 'one\ntwo' }] }],
      ['a past that runs backwards', { pins: [{ ...PIN, moments: [MOMENT, MOMENT] }] }],
      ['a row that is surer than sure', { pins: [withRow('a', 7)] }],
      ['a row of markup that is no text', { pins: [withRow({ html: '<script>' }, 0.5)] }],
      ['a sentence of a megabyte', { snapshots: [{ iteration: 1, sentences: ['x'.repeat(1e6)] }] }],
      ['a direction to nowhere', { directions: [{ name: 'x', direction: { from: {}, to: {} } }] }],
      ['a lasso of fractions', { directions: [lassoed([0.5])] }],
      ['a mark before the beginning', { marks: [{ iteration: -1, restored: 0 }] }],
      ['a change beyond its range', { marks: [{ iteration: 1, settings: { learningRate: -4 } }] }],
      ['a corner of two megabytes', { corners: { ...CORNERS, c: 'x'.repeat(2e6) } }],
      ['a corner that is no sentence', { corners: { ...CORNERS, d: { html: '<b>' } } }],
      ['a grid of half a side', { corners: { ...CORNERS, side: 2.5 } }],
      ['a best that is no number', { best: { iteration: 1, reversePerplexity: 'low' } }],
    ] as const
  ).map(([name, part]): [string, Uint8Array, RegExp] => [
    name,
    fileWith({ 'past.json': JSON.stringify({ ...EMPTY_PAST, ...part }) }),
    /damaged in its "past.json"/,
  ]),
  [
    'best weights of another iteration',
    fileWith({ 'best.safetensors': encodeModel({ ...smallModel(), iteration: 77 }) }),
    /damaged in its "best.safetensors"/,
  ],
  [
    'best weights of another model',
    fileWith({ 'best.safetensors': encodeModel(otherModel()) }),
    /tensor/,
  ],
  ['a corpus without its reading', fileWith({ 'reading.json': undefined }), /lacks "reading.json"/],
  [
    'a reading in an unknown language',
    fileWith({
      'reading.json': JSON.stringify({
        ...smallRun().text?.reading,
        language: 'no such, language',
      }),
    }),
    /"reading.json"/,
  ],
  [
    'a column that there is not',
    fileWith({
      'reading.json': JSON.stringify({
        ...smallRun().text?.reading,
        table: { header: true, columns: ['a'], sentenceColumn: 1, labelColumn: null },
      }),
    }),
    /"reading.json"/,
  ],
  ['labels for other lines', fileWith({ 'labels.txt': 'a\nb' }), /more or fewer labels/],
  [
    'a corpus that is no UTF-8',
    fileWith({ 'corpus.txt': Uint8Array.of(0x61, 0xff) }),
    /damaged in its "corpus.txt"/,
  ],
  ['a damaged model', fileWith({ 'model.safetensors': 'x' }), /cut off/],
  [
    'a zip bomb',
    fileWith({ 'history.json': new Uint8Array(60_000_000) }),
    /60 MB unpacked; at most 16 MB/,
  ],
  [
    'a size beyond what can be',
    patched(encodeRun(smallRun()), DIRECTORY, 24, 32, 0xfffffff0),
    /list of contents/,
  ],
  [
    'a size above the truth',
    patched(fileWith({}), DIRECTORY, 24, 32, 40_000),
    /damaged|list of contents/,
  ],
  ['a size below the truth', patched(fileWith({}), DIRECTORY, 24, 32, 10), /damaged in its/],
  [
    'a checksum that is not kept',
    patched(encodeRun(smallRun()), DIRECTORY, 16, 32, 7),
    /damaged in its "model.safetensors"/,
  ],
  ['encryption', patched(encodeRun(smallRun()), DIRECTORY, 8, 16, 1), /packed in a way/],
  ['an unknown method', patched(encodeRun(smallRun()), DIRECTORY, 10, 16, 14), /packed in a way/],
  [
    'entries in one place',
    patched(encodeRun(smallRun()), DIRECTORY, 42, 32, 0),
    /list of contents/,
  ],
  [
    'entries beyond the end',
    patched(encodeRun(smallRun()), DIRECTORY, 42, 32, 0xfffffffe),
    /list of contents/,
  ],
])('%s is refused', (_name, bytes, words) => {
  expect(refusal(() => decodeRun(bytes))).toMatch(words);
});

test('figures that were not finite come back as NaN', () => {
  const [point] = smallRun().history;
  if (point === undefined) throw new Error('The small run has a history.');
  const history = [{ ...point, reconstruction: Infinity, real: NaN }];
  const read = decodeRun(encodeRun({ ...smallRun(), history })).history;
  expect(read).toEqual([{ ...point, reconstruction: NaN, real: NaN }]);
});

test('an unknown figure is left out', () => {
  const bytes = fileWith({ 'history.json': `${HISTORY},"constructor":5,"next":"x"}]` });
  expect(Object.keys(decodeRun(bytes).history[0] ?? {})).toEqual([
    'iteration',
    'reconstruction',
    'accuracy',
    'real',
    'generated',
  ]);
});
