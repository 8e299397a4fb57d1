import { describe, expect, it } from 'vitest';
import { isLong, roomFor } from '../../src/ui/state/room';

describe('the room that a row keeps', () => {
  it('is somewhat more than the longer of both ends needs', () => {
    const longer = 'the old man sells oranges at the market';
    const room = roomFor('a cat', longer);
    expect(room.startsWith(longer)).toBe(true);
    expect(room.length).toBeGreaterThan(1.05 * longer.length);
    expect(roomFor(longer, 'a cat')).toBe(room);
  });

  it('has an end', () => {
    expect(roomFor('word '.repeat(200), '').length).toBe(240);
  });
});

it('a sentence is long where it is longer than its room and does not fit otherwise', () => {
  expect(isLong('x'.repeat(100), 'x'.repeat(50))).toBe(true);
  expect(isLong('x'.repeat(80), 'x'.repeat(50))).toBe(false);
  expect(isLong('x'.repeat(100), 'x'.repeat(120))).toBe(false);
});
