/**
 * 16 hex digits that the bytes determine: the same file gives the same digits on every machine.
 * They recognise files and guard against nothing, so a plain 64-bit hash will do; the browser's
 * own digests are missing where a page comes over plain HTTP, and want all bytes at once.
 */
export class Fingerprint {
  #low: number;
  #high: number;
  /** Up to three bytes that wait for their word of four to be full, the first lowest. */
  #word = 0;
  #waiting = 0;

  /** Takes the number of bytes to come. */
  constructor(length: number) {
    this.#low = length | 0;
    this.#high = ~length;
  }

  add(bytes: Uint8Array): void {
    const { length } = bytes;
    let i = 0;
    while (this.#waiting > 0 && i < length) this.#wait(bytes[i++]!);
    const view = new DataView(bytes.buffer, bytes.byteOffset, length);
    for (; i + 4 <= length; i += 4) this.#take(view.getInt32(i, true));
    while (i < length) this.#wait(bytes[i++]!);
  }

  /** The digits, once all bytes were added. */
  digits(): string {
    for (; this.#waiting > 0; this.#waiting--) {
      this.#take(this.#word & 0xff);
      this.#word >>>= 8;
    }
    const low = this.#low;
    const high = this.#high;
    return hex(mixed(low ^ high)) + hex(mixed(high + Math.imul(low, 0x9e3779b1)));
  }

  #wait(byte: number): void {
    this.#word |= byte << (8 * this.#waiting++);
    if (this.#waiting < 4) return;
    this.#take(this.#word);
    this.#word = 0;
    this.#waiting = 0;
  }

  #take(word: number): void {
    let low = Math.imul(this.#low ^ word, 0x5bd1e995);
    low ^= low >>> 15;
    const high = Math.imul(this.#high ^ word, 0x1b873593) + low;
    this.#low = low;
    this.#high = (high << 13) | (high >>> 19);
  }
}

/** The fingerprint of bytes at hand. */
export function fingerprint(bytes: Uint8Array): string {
  const print = new Fingerprint(bytes.length);
  print.add(bytes);
  return print.digits();
}

/** The final mixing of MurmurHash3: every bit of the input touches every bit of the output. */
function mixed(hash: number): number {
  let mix = hash ^ (hash >>> 16);
  mix = Math.imul(mix, 0x85ebca6b);
  mix = Math.imul(mix ^ (mix >>> 13), 0xc2b2ae35);
  return mix ^ (mix >>> 16);
}

function hex(word: number): string {
  return (word >>> 0).toString(16).padStart(8, '0');
}
