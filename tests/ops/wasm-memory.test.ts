import { describe, expect, it } from 'vitest';
import { Arena, Heap } from '../../src/ops/wasm/memory';

function heap(): Heap {
  return new Heap(new WebAssembly.Memory({ initial: 1 }), 1024);
}

describe('the heap', () => {
  it('gives out blocks at cache lines that do not overlap', () => {
    const memory = heap();
    const sizes = [1, 64, 65, 1000];
    const blocks = sizes.map((bytes) => memory.allocate(bytes));
    expect(blocks.map((block) => block % 64)).toEqual([0, 0, 0, 0]);
    expect(blocks).toEqual([1024, 1088, 1152, 1280]);
  });

  it('joins what is released, in any order', () => {
    const memory = heap();
    const blocks = [100, 200, 300, 400].map((bytes) => memory.allocate(bytes));
    for (const at of [1, 3, 0, 2]) memory.release(blocks[at] ?? 0);
    expect(memory.allocate(60_000)).toBe(1024);
    expect(memory.memory.buffer.byteLength).toBe(65_536);
  });

  it('grows when it must, and shows the new memory with the old values in place', () => {
    const memory = heap();
    const block = memory.allocate(4);
    memory.floats[block / 4] = 3;
    const large = memory.allocate(1 << 20);
    expect(memory.floats.length * 4).toBe(memory.memory.buffer.byteLength);
    expect(memory.floats[block / 4]).toBe(3);
    memory.floats[large / 4 + 1000] = 1;
    memory.release(large);
    expect(memory.allocate(1 << 20)).toBe(large);
  });

  it('never gives out the last bytes, which kernels may read beyond a block', () => {
    const memory = heap();
    const block = memory.allocate(65_536 - 1024 - 64);
    expect(block).toBe(1024);
    memory.allocate(1);
    expect(memory.memory.buffer.byteLength).toBeGreaterThan(65_536);
  });

  it('says so when there is no more', () => {
    const memory = new Heap(new WebAssembly.Memory({ initial: 1, maximum: 2 }), 1024);
    expect(() => memory.allocate(1 << 20)).toThrow('Out of memory');
  });

  it('refuses to release what it has not given out', () => {
    expect(() => heap().release(1024)).toThrow('No block');
  });
});

describe('the arena', () => {
  it('gives the same memory again after going back to a mark', () => {
    const arena = new Arena(heap());
    arena.allocate(10);
    const mark = arena.mark();
    const first = arena.allocate(100);
    arena.allocate(100);
    expect(arena.count).toBe(3);
    arena.reset(mark);
    expect(arena.count).toBe(1);
    expect(arena.bytes).toBe(64);
    expect(arena.allocate(100)).toBe(first);
  });

  it('needs no more memory for the second of two equal rounds, nor for the hundredth', () => {
    const memory = heap();
    const arena = new Arena(memory);
    const round = () => {
      const mark = arena.mark();
      for (let i = 0; i < 30; i++) arena.allocate(1 << 20);
      arena.reset(mark);
      return memory.memory.buffer.byteLength;
    };
    round();
    const second = round();
    let last = 0;
    for (let i = 0; i < 98; i++) last = round();
    expect(last).toBe(second);
    // Both rounds fit into what one round needs, joined, and what it grew by on the way.
    expect(second).toBeLessThan(3 * (30 << 20));
  });
});
