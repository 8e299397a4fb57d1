/** Sets of tensors under names, to the host and back. */
import type { HostTensor, Ops, Tensor } from '../ops/ops';
import { sizeOf } from './weights';
import type { NamedHostTensors } from './weights';

export type NamedTensors = readonly (readonly [name: string, tensor: Tensor])[];

/** The values of all, of one moment, however long the reading takes. */
export async function readAll(ops: Ops, named: NamedTensors): Promise<NamedHostTensors> {
  const reads = named.map(async ([name, tensor]): Promise<[string, HostTensor]> => [
    name,
    { shape: tensor.shape, values: await ops.read(tensor) },
  ]);
  return Object.fromEntries(await Promise.all(reads));
}

/**
 * Overwrites all. Nothing is changed unless all fit.
 *
 * @throws Error where one is missing or has another shape.
 */
export function assignAll(ops: Ops, named: NamedTensors, values: Readonly<NamedHostTensors>): void {
  const pairs = named.map(([name, tensor]) => {
    const found = values[name];
    if (found === undefined) throw new Error(`The weights lack ${name}.`);
    if (found.shape.join() !== tensor.shape.join() || found.values.length !== sizeOf(found.shape)) {
      throw new Error(
        `${name} has shape [${found.shape.join(', ')}]; here it is [${tensor.shape.join(', ')}].`,
      );
    }
    return { tensor, values: found.values };
  });
  for (const pair of pairs) ops.assign(pair.tensor, pair.values);
}
