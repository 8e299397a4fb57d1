import { describe, expect, it } from 'vitest';
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

  it('is due at once after a reset', () => {
    const pace = new Pace(1000, 0.1);
    pace.spent(0, 500);
    pace.reset();
    expect(pace.due(501)).toBe(true);
  });
});
