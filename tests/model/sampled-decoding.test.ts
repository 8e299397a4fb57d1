import { createCpuOps } from '../../src/ops/plain/cpu';
import { createWasmOps } from '../../src/ops/wasm/wasm';
import { node } from '../../src/tools/node-platform';
import { describeSampledDecoding } from './sampled-decoding';

describeSampledDecoding('drawing words on the plain engine', createCpuOps);
describeSampledDecoding('drawing words on the wasm engine', () =>
  createWasmOps({ threads: 2, platform: node, leastWork: 0 }),
);
