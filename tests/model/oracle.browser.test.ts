import { createWebglOps } from '../../src/ops/webgl/webgl';
import { describeOracle } from './oracle';
import { describeSampledDecoding } from './sampled-decoding';

describeOracle('the model on the WebGL engine', createWebglOps);
describeSampledDecoding('drawing words on the WebGL engine', createWebglOps);
