import { describe, expect, it } from 'vitest';
import { Hand } from '../../src/worker/hand';
import { Pace } from '../../src/worker/pace';

describe('Pace', () => {
  it('is due at first, and then not before its interval is over', () => {
    const pace = new Pace(250, 0.5);
    expect(pace.due(0)).toBe(true);
    pace.spent(1000, 1001);
    expect(pace.due(1249)).toBe(false);
    expect(pace.due(1250)).toBe(true);
  });

  it('waits longer after something costly, so that its share of the time is kept', () => {
    const pace = new Pace(250, 0.1);
    pace.spent(1000, 1100); // 100 ms: a tenth of the time means 900 ms of other work
    expect(pace.due(1999)).toBe(false);
    expect(pace.due(2000)).toBe(true);
  });

  it('is put off while a hand is at work, and not for ever', () => {
    const hand = new Hand();
    const pace = new Pace(250, 0.5, hand);
    pace.spent(1000, 1001);
    hand.moved(1200);
    expect(pace.due(1300)).toBe(false);
    // The hand rests.
    expect(pace.due(1900)).toBe(true);

    const seen: number[] = [];
    for (let now = 2000; now < 9000 && seen.length === 0; now += 100) {
      hand.moved(now);
      if (pace.due(now)) seen.push(now);
    }
    expect(seen).toEqual([6300]);
  });

  it('is due at once after a reset, whoever is at work', () => {
    const hand = new Hand();
    const pace = new Pace(1000, 0.1, hand);
    pace.spent(0, 500);
    pace.reset();
    hand.moved(501);
    expect(pace.due(501)).toBe(true);
  });
});
