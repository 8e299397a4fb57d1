import { it } from 'vitest';
import { expectNoGrowthOnWasm } from './growth-on-wasm';

it('training leaves memory as it was, 300 times', () => expectNoGrowthOnWasm(300), 60_000);
