import type { Instructions } from '../../src/ops/wasm/instructions';
import { createWasmOps } from '../../src/ops/wasm/wasm';
import { describeConformance } from './conformance';
import { node } from './node-platform';

const builds: { instructions: Instructions; threads: number }[] = [
  { instructions: 'relaxed', threads: 1 },
  { instructions: 'relaxed', threads: 2 },
  { instructions: 'plain', threads: 1 },
  { instructions: 'plain', threads: 2 },
];

for (const { instructions, threads } of builds) {
  describeConformance(
    `WebAssembly, ${instructions} SIMD, threads: ${threads}`,
    () => createWasmOps({ instructions, threads, platform: node }),
    1e-5,
  );
}
