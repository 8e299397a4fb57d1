import { it } from 'vitest';
import { expectNoGrowth } from './growth';

it('leaves memory as it was, 10,000 iterations long', () => expectNoGrowth(10_000));
