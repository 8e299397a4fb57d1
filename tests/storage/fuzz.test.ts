import { expect, test } from 'vitest';
import { expectRefusedOrSound } from './fuzz';

test('200 damaged files are refused in words or give a sound model', () => {
  const { refused, read } = expectRefusedOrSound(200);
  // Damage of either kind is among them, or the test would show nothing.
  expect(refused).toBeGreaterThan(100);
  expect(read).toBeGreaterThan(5);
});
