import { expect, test } from 'vitest';
import { expectRefusedOrSound } from './fuzz';

test('5,000 damaged files are refused in words or give a sound model', () => {
  const { refused, read } = expectRefusedOrSound(5000);
  expect(refused).toBeGreaterThan(2500);
  expect(read).toBeGreaterThan(100);
}, 600_000);
