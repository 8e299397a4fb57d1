import { it } from 'vitest';
import { createWebglOps } from '../../../src/ops/webgl/webgl';
import { expectNoGrowth } from '../../model/growth';

it('leaves memory as it was, 10,000 iterations long', async () => {
  const ops = await createWebglOps();
  await expectNoGrowth(ops, 10_000, () => ops.allocatedBytes());
});
