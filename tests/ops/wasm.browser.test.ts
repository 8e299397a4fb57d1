import { expect, it } from 'vitest';
import { createWasmOps } from '../../src/ops/wasm/wasm';

it('runs in a browser, with the kernels that the build serves', async () => {
  const ops = await createWasmOps({ threads: 2 });
  const product = ops.scope(() => {
    const a = ops.tensor(Float32Array.of(1, 2, 3, 4, 5, 6), [2, 3]);
    return ops.read(ops.matmul(a, a, false, true));
  });
  expect(await product).toEqual(Float32Array.of(14, 32, 32, 77));
  expect(ops.description).toBe(
    globalThis.crossOriginIsolated ? 'WebAssembly SIMD, 2 threads' : 'WebAssembly SIMD',
  );
  ops.close();
});
