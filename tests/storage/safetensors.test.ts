import { expect, test } from 'vitest';
import { readSafetensors, writeSafetensors } from '../../src/storage/safetensors';
import type { StoredTensor } from '../../src/storage/safetensors';
import { refusal } from './refusal';

/** A file with this header, given as text, and so many bytes of numbers. */
function file(header: string, dataBytes = 0, declared?: bigint): Uint8Array {
  const text = new TextEncoder().encode(header);
  const bytes = new Uint8Array(8 + text.length + dataBytes);
  new DataView(bytes.buffer).setBigUint64(0, declared ?? BigInt(text.length), true);
  bytes.set(text, 8);
  return bytes;
}

const ALL: ReadonlyMap<string, StoredTensor> = new Map<string, StoredTensor>([
  ['bytes', { type: 'U8', shape: [3], values: Uint8Array.of(1, 2, 255) }],
  ['7', { type: 'F32', shape: [2, 2], values: Float32Array.of(1, -0, NaN, 1e-45) }],
  ['halves', { type: 'F16', shape: [1, 1, 1], values: Uint16Array.of(0x3c00) }],
  ['count', { type: 'I64', shape: [], values: BigInt64Array.of(-(2n ** 60n)) }],
  ['whole "numbers"\n', { type: 'I32', shape: [2], values: Int32Array.of(-5, 6) }],
  ['nothing', { type: 'F32', shape: [4, 0], values: new Float32Array(0) }],
]);
const METADATA = new Map([
  ['9', 'a "quoted" line\n'],
  ['constructor', '犬 \u2028 </script>'],
]);

test('tensors of every type and all metadata come back as they were', () => {
  const read = readSafetensors(writeSafetensors(ALL, METADATA));
  expect(Object.fromEntries(read.tensors)).toEqual(Object.fromEntries(ALL));
  expect(read.metadata).toEqual(METADATA);
});

test('a file without tensors is read', () => {
  expect(readSafetensors(writeSafetensors(new Map(), new Map())).tensors.size).toBe(0);
});

test('equal tensors give equal bytes, in whatever order they come', () => {
  const reversed = new Map([...ALL].reverse());
  expect(writeSafetensors(reversed, METADATA)).toEqual(writeSafetensors(ALL, METADATA));
});

test('every tensor stands at a multiple of its number size, and the header ends at one of 8', () => {
  const bytes = writeSafetensors(ALL, METADATA);
  const length = Number(new DataView(bytes.buffer).getBigUint64(0, true));
  expect(length % 8).toBe(0);
  const header: unknown = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + length)));
  const starts = Object.entries(header as Record<string, { data_offsets: number[] }>)
    .filter(([name]) => name !== '__metadata__')
    .map(([name, entry]) => {
      const size = ALL.get(name)?.values.BYTES_PER_ELEMENT ?? 0;
      return (entry.data_offsets[0] ?? NaN) % size;
    });
  expect(starts).toEqual([0, 0, 0, 0, 0, 0]);
});

test('a file is read wherever it lies in its buffer', () => {
  const bytes = writeSafetensors(ALL, METADATA);
  const shifted = new Uint8Array(bytes.length + 3);
  shifted.set(bytes, 3);
  expect(readSafetensors(shifted.subarray(3))).toEqual(readSafetensors(bytes));
  expect(readSafetensors(Buffer.from(shifted.buffer, 3))).toEqual(readSafetensors(bytes));
});

test('every file that ends early is refused', () => {
  const bytes = writeSafetensors(ALL, METADATA);
  for (let length = 0; length < bytes.length; length++) {
    expect(refusal(() => readSafetensors(bytes.subarray(0, length)))).toMatch(/cut off/);
  }
});

const F32 = '"dtype":"F32"';

test.each<[string, Uint8Array, RegExp]>([
  ['a header longer than the file', file('{}', 0, 3n), /longer than the file/],
  ['a header over 100 MB', file('{}', 0, 100_000_001n), /not a safetensors/],
  ['a header of 2⁶⁴ − 1 bytes', file('{}', 0, 2n ** 64n - 1n), /not a safetensors/],
  ['text', new TextEncoder().encode('Once upon a time there was'), /not a safetensors/],
  ['a header that is no JSON', file('{"a":'), /not a safetensors/],
  ['a header that is a list', file('[1]'), /not a safetensors/],
  ['a header that is nested without end', file(`{"a":${'['.repeat(200_000)}`), /not a safetensors/],
  ['a deep tensor', file(`{"a":${'['.repeat(9_000)}${']'.repeat(9_000)}}`), /"a" is not described/],
  ['metadata that are no words', file('{"__metadata__":{"a":1}}'), /not a safetensors/],
  ['metadata that are a list', file('{"__metadata__":["a"]}'), /not a safetensors/],
  ['a tensor that is a number', file('{"a":4}'), /"a" is not described/],
  [
    'an unknown type',
    file('{"a":{"dtype":"F8_E5M2","shape":[1],"data_offsets":[0,1]}}', 1),
    /type F8_E5M2/,
  ],
  [
    'a type of the language',
    file('{"a":{"dtype":"constructor","shape":[1],"data_offsets":[0,1]}}', 1),
    /type constructor/,
  ],
  ['no type', file('{"a":{"shape":[1],"data_offsets":[0,4]}}', 4), /type undefined/],
  [
    'a negative size',
    file(`{"a":{${F32},"shape":[-1],"data_offsets":[0,4]}}`, 4),
    /impossible shape/,
  ],
  [
    'two negative sizes',
    file(`{"a":{${F32},"shape":[-1,-1],"data_offsets":[0,4]}}`, 4),
    /impossible shape/,
  ],
  [
    'a broken size',
    file(`{"a":{${F32},"shape":[0.5,2],"data_offsets":[0,4]}}`, 4),
    /impossible shape/,
  ],
  [
    'a size that is text',
    file(`{"a":{${F32},"shape":["1"],"data_offsets":[0,4]}}`, 4),
    /impossible shape/,
  ],
  [
    'sizes that overflow',
    file(`{"a":{${F32},"shape":[4294967296,4294967296,4],"data_offsets":[0,0]}}`),
    /impossible shape/,
  ],
  [
    'sizes that are infinite',
    file(`{"a":{${F32},"shape":[1e999],"data_offsets":[0,0]}}`),
    /impossible shape/,
  ],
  [
    'too many dimensions',
    file(`{"a":{${F32},"shape":[1,1,1,1,1,1,1,1,1],"data_offsets":[0,4]}}`, 4),
    /impossible shape/,
  ],
  ['one offset', file(`{"a":{${F32},"shape":[1],"data_offsets":[0]}}`, 4), /no place/],
  ['negative offsets', file(`{"a":{${F32},"shape":[1],"data_offsets":[-4,0]}}`, 4), /no place/],
  [
    'offsets that go back',
    file(`{"a":{${F32},"shape":[1],"data_offsets":[4,0]}}`, 4),
    /more or fewer bytes/,
  ],
  [
    'a shape larger than its bytes',
    file(`{"a":{${F32},"shape":[2],"data_offsets":[0,4]}}`, 4),
    /more or fewer bytes/,
  ],
  [
    'offsets beyond the end',
    file(`{"a":{${F32},"shape":[2],"data_offsets":[0,8]}}`, 4),
    /cut off in the numbers of "a"/,
  ],
  [
    'a gap at the front',
    file(`{"a":{${F32},"shape":[1],"data_offsets":[4,8]}}`, 8),
    /do not begin/,
  ],
  [
    'a gap at the end',
    file(`{"a":{${F32},"shape":[1],"data_offsets":[0,4]}}`, 8),
    /something follows/,
  ],
  [
    'an overlap',
    file(
      `{"a":{${F32},"shape":[2],"data_offsets":[0,8]},"b":{${F32},"shape":[2],"data_offsets":[4,12]}}`,
      12,
    ),
    /"b" do not begin/,
  ],
  [
    'the same bytes twice',
    file(
      `{"a":{${F32},"shape":[1],"data_offsets":[0,4]},"b":{${F32},"shape":[1],"data_offsets":[0,4]}}`,
      4,
    ),
    /do not begin/,
  ],
  [
    'a name twice',
    file(
      `{"a":{${F32},"shape":[0],"data_offsets":[0,0]},"\\u0061":{${F32},"shape":[0],"data_offsets":[0,0]}}`,
    ),
    /not a safetensors/,
  ],
  [
    '__proto__',
    file(`{"__proto__":{${F32},"shape":[0],"data_offsets":[0,0]}}`),
    /not a safetensors/,
  ],
  [
    '__proto__ in disguise',
    file(`{"\\u005f_proto__":{${F32},"shape":[0],"data_offsets":[0,0]}}`),
    /not a safetensors/,
  ],
  [
    'no UTF-8',
    Uint8Array.of(8, 0, 0, 0, 0, 0, 0, 0, 0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d, 0x20),
    /not a safetensors/,
  ],
])('%s is refused', (_name, bytes, words) => {
  expect(refusal(() => readSafetensors(bytes))).toMatch(words);
});

test('a metadata value that looks like JSON is data', () => {
  const metadata = new Map([['a', '{"x":1,"x":2,"__proto__":{}}']]);
  expect(readSafetensors(writeSafetensors(new Map(), metadata)).metadata).toEqual(metadata);
});
