/** Linear memory: blocks that live as long as they are wanted, and an arena for scopes. */

/** Every block starts at a multiple of this: a cache line. */
const ALIGNMENT = 64;
const PAGE = 65536;
/** Bytes at the end of memory that are never given out: kernels read whole vectors. */
const MARGIN = 64;
/** Least that memory grows by at a time. */
const GROWTH_PAGES = 64;

export function aligned(bytes: number): number {
  return Math.max(ALIGNMENT, Math.ceil(bytes / ALIGNMENT) * ALIGNMENT);
}

interface Gap {
  readonly start: number;
  readonly bytes: number;
}

/** Blocks of linear memory, first fit; neighbouring gaps are joined. */
export class Heap {
  readonly memory: WebAssembly.Memory;
  #gaps: Gap[];
  readonly #sizes = new Map<number, number>();
  #floats: Float32Array;
  #integers: Int32Array;
  #doubles: Float64Array;

  /** @param start the first address that may be given out */
  constructor(memory: WebAssembly.Memory, start: number) {
    this.memory = memory;
    this.#gaps = [{ start, bytes: memory.buffer.byteLength - MARGIN - start }];
    this.#floats = new Float32Array(memory.buffer);
    this.#integers = new Int32Array(memory.buffer);
    this.#doubles = new Float64Array(memory.buffer);
  }

  /** All memory as float32: index by address / 4. Ask again after every allocation. */
  get floats(): Float32Array {
    return this.#floats;
  }

  get integers(): Int32Array {
    return this.#integers;
  }

  get doubles(): Float64Array {
    return this.#doubles;
  }

  /** @throws Error when the machine gives no more memory */
  allocate(bytes: number): number {
    const wanted = aligned(bytes);
    let at = this.#gaps.findIndex((gap) => gap.bytes >= wanted);
    if (at < 0) {
      this.#grow(wanted);
      at = this.#gaps.length - 1;
    }
    const gap = this.#gaps[at];
    if (gap === undefined) throw new Error('No gap after growing.');
    const rest = { start: gap.start + wanted, bytes: gap.bytes - wanted };
    this.#gaps.splice(at, 1, ...(rest.bytes > 0 ? [rest] : []));
    this.#sizes.set(gap.start, wanted);
    return gap.start;
  }

  release(block: number): void {
    const bytes = this.#sizes.get(block);
    if (bytes === undefined) throw new Error('No block starts here.');
    this.#sizes.delete(block);
    this.#addGap(block, bytes);
  }

  #addGap(start: number, bytes: number): void {
    const after = this.#gaps.findIndex((gap) => gap.start > start);
    const at = after < 0 ? this.#gaps.length : after;
    const left = this.#gaps[at - 1];
    const right = this.#gaps[at];
    const joinsLeft = left !== undefined && left.start + left.bytes === start;
    const joinsRight = right !== undefined && start + bytes === right.start;
    const gap = {
      start: joinsLeft ? left.start : start,
      bytes: bytes + (joinsLeft ? left.bytes : 0) + (joinsRight ? right.bytes : 0),
    };
    this.#gaps.splice(joinsLeft ? at - 1 : at, Number(joinsLeft) + Number(joinsRight), gap);
  }

  #grow(bytes: number): void {
    const before = this.memory.buffer.byteLength;
    // Doubling by halves keeps the number of times small that views must be made anew.
    const pages = Math.max(GROWTH_PAGES, Math.ceil(bytes / PAGE), Math.ceil(before / PAGE / 2));
    try {
      this.memory.grow(pages);
    } catch {
      try {
        this.memory.grow(Math.ceil(bytes / PAGE));
      } catch {
        throw new Error(
          `Out of memory: ${Math.round(before / 1e6)} MB are in use and the browser gives no more.`,
        );
      }
    }
    this.#floats = new Float32Array(this.memory.buffer);
    this.#integers = new Int32Array(this.memory.buffer);
    this.#doubles = new Float64Array(this.memory.buffer);
    this.#addGap(before - MARGIN, this.memory.buffer.byteLength - before);
  }
}

/** A place in the arena to go back to. */
export interface Mark {
  readonly block: number;
  readonly next: number;
  readonly count: number;
  readonly bytes: number;
}

interface Block {
  readonly start: number;
  readonly bytes: number;
}

const FIRST_BLOCK = 4 << 20;

/** Blocks given out one after the other and taken back all together, from a mark on. */
export class Arena {
  readonly #heap: Heap;
  #blocks: Block[] = [];
  #block = 0;
  #next = 0;
  #count = 0;
  #bytes = 0;

  constructor(heap: Heap) {
    this.#heap = heap;
  }

  /** Blocks given out, and their bytes. */
  get count(): number {
    return this.#count;
  }

  get bytes(): number {
    return this.#bytes;
  }

  allocate(bytes: number): number {
    const wanted = aligned(bytes);
    let block = this.#blocks[this.#block];
    while (block !== undefined && this.#next + wanted > block.bytes) {
      this.#block++;
      this.#next = 0;
      block = this.#blocks[this.#block];
    }
    block ??= this.#addBlock(wanted);
    const address = block.start + this.#next;
    this.#next += wanted;
    this.#count++;
    this.#bytes += wanted;
    return address;
  }

  #addBlock(wanted: number): Block {
    const total = this.#blocks.reduce((sum, block) => sum + block.bytes, 0);
    const bytes = Math.max(FIRST_BLOCK, wanted, Math.ceil(total / 2));
    const block = { start: this.#heap.allocate(bytes), bytes: aligned(bytes) };
    this.#blocks.push(block);
    return block;
  }

  mark(): Mark {
    return { block: this.#block, next: this.#next, count: this.#count, bytes: this.#bytes };
  }

  reset(mark: Mark): void {
    this.#block = mark.block;
    this.#next = mark.next;
    this.#count = mark.count;
    this.#bytes = mark.bytes;
    if (this.#count === 0 && this.#blocks.length > 1) this.#join();
  }

  /** One block for several, so that the next round finds all in one place. */
  #join(): void {
    const bytes = this.#blocks.reduce((sum, block) => sum + block.bytes, 0);
    for (const block of this.#blocks) this.#heap.release(block.start);
    this.#blocks = [{ start: this.#heap.allocate(bytes), bytes }];
    this.#block = 0;
    this.#next = 0;
  }
}
