/** The naive model on a TensorFlow.js backend, as a contestant. */
import * as tf from '@tensorflow/tfjs';
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import wasmUrl from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm?url';
import type { Entrant } from './entrants';
import { NaiveArae } from './naive';
import { addSegmentSum, transposeBeforeProducts } from './naive-kernels';
import type { Workload } from './workload';

export async function startNaive(
  work: Workload,
  backend: 'wasm' | 'webgl',
  transposed: boolean,
): Promise<Entrant> {
  if (backend === 'wasm') {
    // Its threads break in a minified build; on two cores it would use one anyway.
    tf.env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
    // A place is asked for each of the three, though only one is fetched.
    setWasmPaths({
      'tfjs-backend-wasm.wasm': wasmUrl,
      'tfjs-backend-wasm-simd.wasm': wasmUrl,
      'tfjs-backend-wasm-threaded-simd.wasm': wasmUrl,
    });
  }
  await tf.setBackend(backend);
  await tf.ready();
  if (tf.getBackend() !== backend) throw new Error(`TensorFlow.js has no ${backend} here.`);
  if (backend === 'wasm') addSegmentSum();
  if (transposed) transposeBeforeProducts();

  const model = new NaiveArae(work);
  let edge = 256;
  return {
    description: [
      'naive TensorFlow.js',
      ...(backend === 'wasm' ? ['WebAssembly SIMD, 1 thread'] : ['WebGL']),
      ...(backend === 'wasm' ? ['UnsortedSegmentSum, which it lacks, made of ScatterNd'] : []),
      ...(transposed ? ['matrices transposed before they are multiplied'] : []),
    ].join(', '),
    works: ['iteration', 'autoencoder', 'product'],
    backend,
    queue(asked) {
      switch (asked) {
        case 'iteration':
          return model.iterate();
        case 'autoencoder':
          return model.reconstruct();
        case 'decode':
          throw new Error('The naive model does not decode.');
        case 'product':
          return tf.tidy(() => {
            const square = tf.fill<tf.Rank.R2>([edge, edge], 0.5);
            tf.matMul(square, square); // [edge, edge]
          });
      }
    },
    async finish() {
      // Large enough for the WebGL backend not to compute it on the host.
      const last = tf.fill([32, 32], 0);
      await last.data();
      last.dispose();
    },
    setProductEdge(size) {
      edge = size;
    },
    memory() {
      const { numTensors, numBytes } = tf.memory();
      return { tensors: numTensors, bytes: numBytes };
    },
  };
}
