import { createCpuOps } from '../../src/ops/plain/cpu';
import { createWasmOps } from '../../src/ops/wasm/wasm';
import { node } from '../../src/tools/node-platform';
import { describeOracle } from './oracle';

describeOracle('against PyTorch, on the plain engine', createCpuOps);

for (const instructions of ['relaxed', 'plain'] as const) {
  for (const threads of [1, 2, 3]) {
    describeOracle(`against PyTorch, on wasm, ${instructions} SIMD, ${threads} threads`, () =>
      // So little work that the engine would keep it to itself: here it is shared all the same.
      createWasmOps({ instructions, threads, platform: node, leastWork: 0 }),
    );
  }
}
