/** Starts the engine in a worker, as the session does, and posts a sum that it computed. */
import { createWebglOps } from '../../../src/ops/webgl/webgl';

const ops = await createWebglOps();
const sum = await ops.scope(() => ops.read(ops.columnSums(ops.fill([3, 2], 2))));
ops.close();
postMessage(sum);
