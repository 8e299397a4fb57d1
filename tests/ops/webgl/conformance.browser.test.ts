import { createWebglOps } from '../../../src/ops/webgl/webgl';
import { describeConformance } from '../conformance';

describeConformance('the WebGL engine', createWebglOps, 1e-5);
