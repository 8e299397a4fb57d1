import { describeRunStore } from './contract';
import { MemoryRuns } from './memory-runs';

describeRunStore('runs in memory', async () => new MemoryRuns());
