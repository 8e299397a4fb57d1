import { createWasmOps } from '../../src/ops/wasm/wasm';
import { node } from '../../src/tools/node-platform';
import { expectNoGrowth } from './growth';

/** {@link expectNoGrowth} for the WebAssembly engine on two threads, its memory watched. */
export async function expectNoGrowthOnWasm(iterations: number): Promise<void> {
  const made: WebAssembly.Memory[] = [];
  const { Memory } = WebAssembly;
  // The engine keeps its memory to itself; what it asks the machine for can be seen here.
  WebAssembly.Memory = class extends Memory {
    constructor(descriptor: WebAssembly.MemoryDescriptor) {
      super(descriptor);
      made.push(this);
    }
  };
  try {
    const ops = await createWasmOps({ threads: 2, platform: node });
    await expectNoGrowth(ops, iterations, () =>
      made.reduce((bytes, memory) => bytes + memory.buffer.byteLength, 0),
    );
  } finally {
    WebAssembly.Memory = Memory;
  }
}
