import { createCpuOps } from '../../src/ops/plain/cpu';
import { describeConformance } from './conformance';

describeConformance('plain engine on the CPU backend', createCpuOps, 1e-5);
