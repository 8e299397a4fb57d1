import { createCpuOps } from '../../src/ops/plain/cpu';
import { describeOracle } from './oracle';

describeOracle('against PyTorch, on the plain engine', createCpuOps);
