/**
 * Gzip files: one member after another, as `gzip`, `bgzip` or `cat one.gz other.gz` make them.
 * Inflating is fflate's. A browser's DecompressionStream reads one member only, and does not say
 * where it ends.
 */
import { Gunzip } from 'fflate';
import { crc32 } from '../../checksum';
import { CorpusError } from '../corpus-error';

/** A member ends in its checksum and its size, unpacked. */
const TRAILER = 8;
const LEAST_MEMBER = 18;
/** The longest header, with room to spare, that a member is known by. */
const LONGEST_HEADER = 131_072;
/** Packed bytes inflated at a time: bounds what they unpack to, and how many members they end. */
const PIECE = 32_768;

/** Whether bytes begin as a gzip file does. */
export function isGzip(beginning: Uint8Array): boolean {
  return beginning[0] === 0x1f && beginning[1] === 0x8b && beginning[2] === 8;
}

/**
 * Unpacks gzip. Rejects with {@link CorpusError} where the packed bytes are damaged or end too
 * early; what was unpacked until then is of no use, for nobody knows what is missing.
 */
export async function* gunzipped(
  name: string,
  packed: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void> {
  const members = new Members();
  for await (const chunk of packed) {
    for (let from = 0; from < chunk.length; from += PIECE) {
      yield* unpacked(name, false, () => members.push(chunk.subarray(from, from + PIECE)));
    }
  }
  yield* unpacked(name, true, () => members.end());
}

function unpacked(
  name: string,
  isWhole: boolean,
  inflate: () => readonly Uint8Array[],
): readonly Uint8Array[] {
  try {
    return inflate();
  } catch (error) {
    throw damaged(name, isWhole, error);
  }
}

/** Inflates members and holds each to its trailer, which fflate passes over. Throws where one is damaged. */
class Members {
  readonly #stream = new Gunzip((bytes) => this.#take(bytes));
  readonly #tail = new Tail(LONGEST_HEADER + TRAILER);
  #unpacked: Uint8Array[] = [];
  #checksum = 0;
  #size = 0;
  /** Where the member at hand begins. */
  #start = 0;

  constructor() {
    this.#stream.onmember = (start) => this.#close(start);
  }

  /** What these packed bytes unpack to. */
  push(packed: Uint8Array): readonly Uint8Array[] {
    this.#tail.add(packed);
    this.#stream.push(packed);
    return this.#taken();
  }

  /** The rest, after the last packed bytes. */
  end(): readonly Uint8Array[] {
    this.#stream.push(new Uint8Array(0), true);
    this.#close(this.#tail.end);
    return this.#taken();
  }

  #take(bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    this.#unpacked.push(bytes);
    this.#checksum = crc32(bytes, this.#checksum);
    this.#size += bytes.length;
  }

  #taken(): readonly Uint8Array[] {
    const taken = this.#unpacked;
    this.#unpacked = [];
    return taken;
  }

  /** The member at hand ends at this place of the packed bytes. */
  #close(end: number): void {
    if (end - this.#start < LEAST_MEMBER) throw new Error('A member is cut short.');
    const trailer = new DataView(this.#tail.before(end, TRAILER).buffer);
    if (trailer.getUint32(0, true) !== this.#checksum) throw new Error('A checksum is wrong.');
    if (trailer.getUint32(4, true) !== this.#size >>> 0) throw new Error('A size is wrong.');
    this.#checksum = 0;
    this.#size = 0;
    this.#start = end;
  }
}

/** The last bytes of many: as many as wanted, and those that came with them. */
class Tail {
  #pieces: Uint8Array[] = [];
  #length = 0;
  #end = 0;

  /** @param kept how many are wanted */
  constructor(readonly kept: number) {}

  /** How many bytes there were. */
  get end(): number {
    return this.#end;
  }

  add(piece: Uint8Array): void {
    this.#pieces.push(piece);
    this.#length += piece.length;
    this.#end += piece.length;
    while (this.#length - (this.#pieces[0]?.length ?? 0) >= this.kept) {
      this.#length -= this.#pieces.shift()?.length ?? 0;
    }
  }

  /** So many bytes that end at this place. */
  before(place: number, count: number): Uint8Array<ArrayBuffer> {
    const found = new Uint8Array(count);
    let wanted = place - count;
    if (wanted < this.#end - this.#length) throw new Error('That is too long ago.');
    let from = this.#end - this.#length;
    for (const piece of this.#pieces) {
      const here = piece.subarray(Math.max(0, wanted - from), Math.max(0, place - from));
      found.set(here, count - (place - wanted));
      wanted += here.length;
      from += piece.length;
    }
    return found;
  }
}

function damaged(name: string, isWhole: boolean, cause: unknown): CorpusError {
  const what = isWhole
    ? `“${name}” is cut short or damaged near its end: it cannot be unpacked.`
    : `“${name}” is damaged: it cannot be unpacked.`;
  const error = new CorpusError(
    what,
    'Nothing of it was used, for nobody can tell what is missing. Download it again, or upload it unpacked.',
  );
  error.cause = cause;
  return error;
}
