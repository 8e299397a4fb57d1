import { expect } from 'vitest';
import type { HostTensor, Ops, Tensors } from '../../src/ops/ops';

/** Below this norm a tensor counts as zero: PyTorch's own rounding leaves as much. */
const NOTHING = 1e-7;

/** ‖found − wanted‖ / ‖wanted‖ over a whole tensor. */
export function relativeError(found: ArrayLike<number>, wanted: ArrayLike<number>): number {
  expect(found.length).toBe(wanted.length);
  let difference = 0;
  let size = 0;
  for (let i = 0; i < wanted.length; i++) {
    difference += (found[i]! - wanted[i]!) ** 2;
    size += wanted[i]! ** 2;
  }
  return Math.sqrt(difference) / Math.max(Math.sqrt(size), NOTHING);
}

/** The values of named tensors on the host. */
export async function readAll(ops: Ops, tensors: Tensors): Promise<Record<string, HostTensor>> {
  const reads = Object.entries(tensors).map(
    async ([name, tensor]): Promise<[string, HostTensor]> => [
      name,
      { shape: tensor.shape, values: await ops.read(tensor) },
    ],
  );
  return Object.fromEntries(await Promise.all(reads));
}
