import { describe, expect, it } from 'vitest';
import { mayRedrawAt } from '../../src/ui/losses/redraws';

const NO_HAND = -Infinity;

describe('a chart', () => {
  it('is drawn four times a second at most, however cheap it is', () => {
    expect(mayRedrawAt({ at: 1000, cost: 0 }, NO_HAND)).toBe(1250);
    expect(mayRedrawAt({ at: 1000, cost: 5 }, NO_HAND)).toBe(1250);
  });

  it('takes a fortieth of the time at most', () => {
    expect(mayRedrawAt({ at: 1000, cost: 20 }, NO_HAND)).toBe(1800);
  });

  it('is drawn every other second, whatever it costs', () => {
    expect(mayRedrawAt({ at: 1000, cost: 900 }, NO_HAND)).toBe(3000);
  });

  it('waits until a hand has rested', () => {
    expect(mayRedrawAt({ at: 1000, cost: 5 }, 1100)).toBe(1400);
    expect(mayRedrawAt({ at: 1000, cost: 5 }, 600)).toBe(1250);
  });

  it('does not wait for a hand for longer than a second', () => {
    for (const hand of [1800, 2500]) expect(mayRedrawAt({ at: 1000, cost: 5 }, hand)).toBe(2000);
  });
});
