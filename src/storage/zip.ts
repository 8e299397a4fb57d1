/**
 * Zip files, as far as this page needs them. Writing is fflate's; reading trusts nothing: every
 * size is checked before memory is taken for it, and again while inflating, and every entry
 * against its checksum.
 */
import { Inflate, zipSync } from 'fflate';
import { crc32 } from '../checksum';
import { FileError } from './file-error';

const END = 0x06054b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY = 0x02014b50;
const ENTRY_BYTES = 46;
const LOCAL = 0x04034b50;
const LOCAL_BYTES = 30;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 1;
/** Instead of a size or place that needs 64 bits. */
const ELSEWHERE = 0xffffffff;
const MOST_ENTRIES = 32;
/** Deflate cannot make more of a byte: a larger size is a lie. */
const LARGEST_RATIO = 1032;
/** Bytes inflated at a time. */
const PIECE = 65_536;
/** Plain names; nothing that could be a path. */
const NAME = /^[A-Za-z0-9][\w.-]{0,99}$/;
const NEXT = 'Save or download the file again; the present run is unchanged.';

/** The same entries give the same bytes: no clock. */
const WRITTEN = new Date(2000, 0, 1);

export interface ZipEntry {
  readonly bytes: Uint8Array;
  /** False for what deflating would hardly make smaller. */
  readonly deflate: boolean;
}

/** The bytes of a zip file with these entries, in this order. */
export function writeZip(entries: ReadonlyMap<string, ZipEntry>): Uint8Array {
  const files = [...entries].map(
    ([name, { bytes, deflate }]) => [name, [bytes, { level: deflate ? 6 : 0 }]] as const,
  );
  return zipSync(Object.fromEntries(files) as Parameters<typeof zipSync>[0], { mtime: WRITTEN });
}

/**
 * The entries of a zip file that have a limit; others are not unpacked.
 *
 * @param limits most bytes that an entry may have when unpacked, under its name
 * @throws FileError where the file is damaged, foreign or hostile.
 */
export function readZip(
  bytes: Uint8Array,
  limits: ReadonlyMap<string, number>,
): ReadonlyMap<string, Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const unpacked = new Map<string, Uint8Array>();
  for (const entry of readDirectory(bytes, view)) {
    const limit = limits.get(entry.name);
    if (limit === undefined) continue;
    if (entry.size > limit) {
      throw new FileError(
        `"${entry.name}" in the file would take ${inMegabytes(entry.size)} unpacked; at most ${inMegabytes(limit)} are read.`,
        'Choose another file; the present run is unchanged.',
      );
    }
    unpacked.set(entry.name, unpack(entry, bytes));
  }
  return unpacked;
}

/** Where an entry's bytes lie, and what they are said to be. */
interface Entry {
  readonly name: string;
  readonly deflated: boolean;
  readonly checksum: number;
  /** Unpacked. */
  readonly size: number;
  readonly start: number;
  readonly end: number;
}

function damaged(): FileError {
  return new FileError('The file is damaged: its list of contents cannot be read.', NEXT);
}

/** The entries in the order of their bytes: none overlaps another, and names differ. */
function readDirectory(bytes: Uint8Array, view: DataView): readonly Entry[] {
  const end = findEnd(bytes, view);
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const start = view.getUint32(end + 16, true);
  const disks = view.getUint16(end + 4, true) + view.getUint16(end + 6, true);
  if (disks !== 0 || view.getUint16(end + 8, true) !== count) throw damaged();
  if (count > MOST_ENTRIES || start === ELSEWHERE) throw foreign();
  if (start + size !== end) throw damaged();

  const entries: Entry[] = [];
  let at = start;
  for (let i = 0; i < count; i++) {
    if (at + ENTRY_BYTES > end || view.getUint32(at, true) !== ENTRY) throw damaged();
    const nameLength = view.getUint16(at + 28, true);
    const rest = view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (at + ENTRY_BYTES + nameLength + rest > end) throw damaged();
    entries.push(readEntry(bytes, view, at, start));
    at += ENTRY_BYTES + nameLength + rest;
  }
  if (at !== end) throw damaged();
  entries.sort((a, b) => a.start - b.start);
  entries.forEach((entry, i) => {
    const next = entries[i + 1];
    if (next !== undefined && next.start < entry.end + LOCAL_BYTES) throw damaged();
  });
  if (new Set(entries.map(({ name }) => name)).size < count) throw damaged();
  return entries;
}

/** Where the last record begins, which says where the list of contents is. */
function findEnd(bytes: Uint8Array, view: DataView): number {
  const first = Math.max(0, bytes.length - END_BYTES - LONGEST_COMMENT);
  for (let at = bytes.length - END_BYTES; at >= first; at--) {
    if (view.getUint32(at, true) !== END) continue;
    if (at + END_BYTES + view.getUint16(at + 20, true) === bytes.length) return at;
  }
  if (bytes.length < 4 || view.getUint32(0, true) !== LOCAL) throw foreign();
  throw new FileError('The file is cut off: its list of contents is missing.', NEXT);
}

function foreign(): FileError {
  return new FileError(
    'This is not an .arae file.',
    'Choose a file that was saved here with Save run.',
  );
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, dataEnd: number): Entry {
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const checksum = view.getUint32(at + 16, true);
  const packed = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const local = view.getUint32(at + 42, true);
  const name = nameAt(bytes, at + ENTRY_BYTES, view.getUint16(at + 28, true));
  if (name === undefined) throw foreign();
  if (flags & ENCRYPTED || (method !== STORED && method !== DEFLATED)) {
    throw new FileError(`"${name}" in the file is packed in a way that is not read here.`, NEXT);
  }
  if (local + LOCAL_BYTES > dataEnd || view.getUint32(local, true) !== LOCAL) throw damaged();
  const nameLength = view.getUint16(local + 26, true);
  const start = local + LOCAL_BYTES + nameLength + view.getUint16(local + 28, true);
  if (start + packed > dataEnd) throw damaged();
  if (nameAt(bytes, local + LOCAL_BYTES, nameLength) !== name) throw damaged();
  const deflated = method === DEFLATED;
  if (deflated ? size > LARGEST_RATIO * packed : size !== packed) throw damaged();
  return { name, deflated, checksum, size, start, end: start + packed };
}

/** A plain name; undefined for anything else. */
function nameAt(bytes: Uint8Array, start: number, length: number): string | undefined {
  const name = String.fromCharCode(...bytes.subarray(start, start + Math.min(length, 200)));
  return name.length === length && NAME.test(name) ? name : undefined;
}

function unpack({ name, deflated, checksum, size, start, end }: Entry, bytes: Uint8Array) {
  const packed = bytes.subarray(start, end);
  const unpacked = deflated ? inflate(packed, size) : packed;
  if (unpacked === undefined || crc32(unpacked) !== checksum) {
    throw new FileError(`The file is damaged in its "${name}".`, NEXT);
  }
  return unpacked;
}

/** Exactly `size` bytes; undefined where the stream is broken or gives more or fewer. */
function inflate(packed: Uint8Array, size: number): Uint8Array | undefined {
  const result = new Uint8Array(size);
  let filled = 0;
  let ended = false;
  const stream = new Inflate((piece, final) => {
    if (filled + piece.length > size) throw new RangeError('more than was declared');
    result.set(piece, filled);
    filled += piece.length;
    ended = final;
  });
  try {
    for (let at = 0; at < packed.length; at += PIECE) {
      stream.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
    }
  } catch {
    return undefined;
  }
  return ended && filled === size ? result : undefined;
}

function inMegabytes(bytes: number): string {
  return `${Math.ceil(bytes / 1e6).toLocaleString('en')} MB`;
}
