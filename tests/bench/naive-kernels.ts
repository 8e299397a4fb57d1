/** Changes to TensorFlow.js's wasm kernels, made through its kernel registry. */
import {
  getKernel,
  registerKernel,
  reshape,
  scatterND,
  transpose,
  unregisterKernel,
} from '@tensorflow/tfjs-core';
import type { NamedAttrMap, Tensor1D, Tensor3D, TensorInfo } from '@tensorflow/tfjs-core';

/**
 * The gradient of `tf.gather` needs UnsortedSegmentSum, which the wasm backend lacks: without it
 * no embedding can be trained there. The usual remedy, in terms of a kernel that it has.
 */
export function addSegmentSum(): void {
  registerKernel({
    kernelName: 'UnsortedSegmentSum',
    backendName: 'wasm',
    kernelFunc: ({ inputs, attrs }) => {
      const rows = named(inputs, 'x');
      const places = reshape(named(inputs, 'segmentIds') as Tensor1D, [-1, 1]);
      const count = numberOf(attrs, 'numSegments');
      return scatterND(places, rows as Tensor3D, [count, ...rows.shape.slice(1)]);
    },
  });
}

/**
 * The wasm backend multiplies transposed matrices an order of magnitude more slowly than others,
 * and every gradient of a product has one. The remedy: transpose first, then multiply.
 */
export function transposeBeforeProducts(): void {
  const product = getKernel('BatchMatMul', 'wasm');
  unregisterKernel('BatchMatMul', 'wasm');
  registerKernel({
    ...product,
    kernelFunc: ({ inputs, attrs, backend }) => {
      const side = (name: string, transposed: unknown) => {
        const x = named(inputs, name);
        if (transposed !== true) return x;
        const axes = x.shape.map((_, axis) => axis);
        return transpose(x as Tensor3D, [...axes.slice(0, -2), ...axes.slice(-2).toReversed()]);
      };
      return product.kernelFunc({
        inputs: { a: side('a', attrs?.['transposeA']), b: side('b', attrs?.['transposeB']) },
        attrs: { transposeA: false, transposeB: false },
        backend,
      });
    },
  });
}

function named(inputs: Readonly<Record<string, TensorInfo | undefined>>, name: string): TensorInfo {
  const found = inputs[name];
  if (found === undefined) throw new Error(`The kernel was given no ${name}.`);
  return found;
}

function numberOf(attributes: NamedAttrMap | undefined, name: string): number {
  return Number(attributes?.[name]);
}
