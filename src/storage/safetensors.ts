/**
 * The safetensors container: named tensors behind a JSON header, as the Python library of that
 * name reads and writes it. Eight bytes give the header's length (little-endian), then comes the
 * header, then the tensors' bytes without gaps.
 *
 * A file may come from anywhere: the reader checks everything it relies on.
 */
import { FileError } from './file-error';
import { isRecord, parseJson } from './json';
import type { Json } from './json';

/** What a tensor's numbers are kept in; float16 as bits (see half.ts). */
interface Arrays {
  readonly F32: Float32Array;
  readonly F16: Uint16Array;
  readonly I32: Int32Array;
  readonly I64: BigInt64Array;
  readonly U8: Uint8Array;
}

export type NumberType = keyof Arrays;

/** Numbers in row-major order. */
export type StoredTensor = {
  [T in NumberType]: {
    readonly type: T;
    readonly shape: readonly number[];
    readonly values: Arrays[T];
  };
}[NumberType];

export interface TensorFile {
  /** Under their names; in the order in which they stand in the file. */
  readonly tensors: ReadonlyMap<string, StoredTensor>;
  readonly metadata: ReadonlyMap<string, string>;
}

const BYTES: { readonly [T in NumberType]: number } = { F32: 4, F16: 2, I32: 4, I64: 8, U8: 1 };

const LENGTH_BYTES = 8;
/** The Python library's own limit. */
const HEADER_LIMIT = 100_000_000;
const DIMENSION_LIMIT = 8;
const METADATA = '__metadata__';

const AGAIN = 'Save or download the file again; the present run is unchanged.';

/**
 * The bytes of a file. Wide numbers come first, so that every tensor is aligned, and names are
 * sorted: equal tensors give equal bytes, in whatever order they come.
 *
 * @throws FileError where the header would be longer than readers accept.
 */
export function writeSafetensors(
  tensors: ReadonlyMap<string, StoredTensor>,
  metadata: ReadonlyMap<string, string>,
  headerLimit = HEADER_LIMIT,
): Uint8Array {
  const sorted = [...tensors].sort(
    ([a, { type: s }], [b, { type: t }]) => BYTES[t] - BYTES[s] || (a < b ? -1 : 1),
  );
  // Assembled as text: as a key of an object, a name such as "7" would change its place.
  const entries: string[] = [];
  if (metadata.size > 0) {
    const pairs = [...metadata].map((pair) => pair.map((text) => JSON.stringify(text)).join(':'));
    entries.push(`"${METADATA}":{${pairs.join(',')}}`);
  }
  let end = 0;
  for (const [name, { type, shape, values }] of sorted) {
    const start = end;
    end += values.byteLength;
    const entry = { dtype: type, shape, data_offsets: [start, end] };
    entries.push(`${JSON.stringify(name)}:${JSON.stringify(entry)}`);
  }
  const header = new TextEncoder().encode(`{${entries.join(',')}}`);
  const length = Math.ceil(header.length / 8) * 8;
  if (length > headerLimit) {
    throw new FileError(
      'The words of this model are too many or too long for a file.',
      'Try a smaller vocabulary.',
    );
  }
  const bytes = new Uint8Array(LENGTH_BYTES + length + end);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(length), true);
  bytes.fill(0x20, LENGTH_BYTES, LENGTH_BYTES + length); // padded with spaces
  bytes.set(header, LENGTH_BYTES);
  let at = LENGTH_BYTES + length;
  for (const [, { values }] of sorted) {
    // As in memory: whatever runs WebGL or WebAssembly is little-endian, as is the format.
    bytes.set(new Uint8Array(values.buffer, values.byteOffset, values.byteLength), at);
    at += values.byteLength;
  }
  return bytes;
}

/**
 * The tensors of a file, copied out of it.
 *
 * @throws FileError where the file is truncated, damaged or hostile, and nothing else.
 */
export function readSafetensors(bytes: Uint8Array, headerLimit = HEADER_LIMIT): TensorFile {
  if (bytes.length < LENGTH_BYTES)
    throw new FileError('The file is cut off: it ends before its header.', AGAIN);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const declared = view.getBigUint64(0, true);
  if (declared > BigInt(headerLimit)) throw notSafetensors();
  const dataStart = LENGTH_BYTES + Number(declared);
  if (dataStart > bytes.length)
    throw new FileError('The file is cut off: its header is longer than the file.', AGAIN);
  const header = readHeader(bytes.subarray(LENGTH_BYTES, dataStart));
  const data = bytes.subarray(dataStart);

  const metadata = new Map<string, string>();
  const places: Place[] = [];
  for (const [name, entry] of Object.entries(header)) {
    if (name === METADATA) readMetadata(entry, metadata);
    else places.push(readPlace(name, entry));
  }
  places.sort((a, b) => a.start - b.start || a.end - b.end);
  const tensors = new Map<string, StoredTensor>();
  let end = 0;
  for (const place of places) {
    if (place.start !== end) {
      throw new FileError(
        `The file is damaged: the numbers of "${shown(place.name)}" do not begin where those before them end.`,
        AGAIN,
      );
    }
    end = place.end;
    if (end > data.length) {
      throw new FileError(`The file is cut off in the numbers of "${shown(place.name)}".`, AGAIN);
    }
    tensors.set(place.name, copied(place, data));
  }
  if (end !== data.length) {
    throw new FileError('The file is damaged: something follows after its last numbers.', AGAIN);
  }
  return { tensors, metadata };
}

function notSafetensors(): FileError {
  return new FileError(
    'This is not a safetensors file: its header cannot be read.',
    'Choose a file that was saved here or exported from PyTorch as safetensors.',
  );
}

function readHeader(bytes: Uint8Array): { readonly [name: string]: Json } {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw notSafetensors();
  }
  const header = text.startsWith('{') ? parseJson(text) : undefined;
  if (!isRecord(header)) throw notSafetensors();
  return header;
}

function readMetadata(entry: Json, metadata: Map<string, string>): void {
  if (!isRecord(entry)) throw notSafetensors();
  for (const [name, value] of Object.entries(entry)) {
    if (typeof value !== 'string') throw notSafetensors();
    metadata.set(name, value);
  }
}

/** Where the numbers of a tensor stand, from the end of the header on. */
interface Place {
  readonly name: string;
  readonly type: NumberType;
  readonly shape: readonly number[];
  readonly start: number;
  readonly end: number;
}

/** An entry whose type is known and whose shape and bytes agree. */
function readPlace(name: string, entry: Json): Place {
  const refused = (why: string) =>
    new FileError(`The file is damaged: the tensor "${shown(name)}" ${why}.`, AGAIN);
  if (!isRecord(entry)) throw refused('is not described');
  const { dtype: type, shape, data_offsets: offsets } = entry;
  if (typeof type !== 'string' || !isNumberType(type)) {
    throw new FileError(
      `The tensor "${shown(name)}" is of the number type ${shown(wordFor(type))}, which is not read here.`,
      `Save it as one of ${Object.keys(BYTES).join(', ')}.`,
    );
  }
  if (!isCounts(shape) || shape.length > DIMENSION_LIMIT) throw refused('has an impossible shape');
  if (!isCounts(offsets) || offsets.length !== 2) throw refused('has no place in the file');
  const [start = 0, end = 0] = offsets;
  // Sizes are whole and not negative, so once the product is unsafe only a 0 could mend it.
  const count = shape.includes(0) ? 0 : shape.reduce((product, size) => product * size, 1);
  if (!Number.isSafeInteger(count * BYTES[type])) throw refused('has an impossible shape');
  if (end - start !== count * BYTES[type])
    throw refused('has more or fewer bytes than its shape says');
  return { name, type, shape, start, end };
}

function copied({ type, shape, start, end }: Place, data: Uint8Array): StoredTensor {
  // A copy is aligned, whatever the place in the file. (The `slice` of Node's Buffer is no copy.)
  const { buffer } = new Uint8Array(data.subarray(start, end));
  switch (type) {
    case 'F32':
      return { type, shape, values: new Float32Array(buffer) };
    case 'F16':
      return { type, shape, values: new Uint16Array(buffer) };
    case 'I32':
      return { type, shape, values: new Int32Array(buffer) };
    case 'I64':
      return { type, shape, values: new BigInt64Array(buffer) };
    case 'U8':
      return { type, shape, values: new Uint8Array(buffer) };
  }
}

function isNumberType(type: string): type is NumberType {
  return Object.hasOwn(BYTES, type);
}

function isCounts(value: Json | undefined): value is readonly number[] {
  return Array.isArray(value) && value.every((item) => Number.isSafeInteger(item) && item >= 0);
}

/** A name from the file, short enough for a sentence. */
export function shown(name: string): string {
  return name.length > 60 ? `${name.slice(0, 60)}…` : name;
}

function wordFor(type: Json | undefined): string {
  if (type === undefined) return 'undefined';
  return typeof type === 'string' ? type : JSON.stringify(type);
}
