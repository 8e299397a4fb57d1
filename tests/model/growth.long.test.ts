import { it } from 'vitest';
import { expectNoGrowthOnWasm } from './growth-on-wasm';

it(
  'training leaves memory as it was, 10,000 iterations long',
  () => expectNoGrowthOnWasm(10_000),
  3_600_000,
);
