import { createWebglOps } from '../../src/ops/webgl/webgl';
import { describeOracle } from './oracle';

describeOracle('the model on the WebGL engine', createWebglOps);
