import { describe, expect, it } from 'vitest';
import { latestHeldOut, latestLanguage } from '../../src/ui/state/history';
import { HELD_OUT, point } from '../past/points';

describe('the history', () => {
  it('finds the newest held-out figures however many points came since', () => {
    const history = [{ ...point(1), heldOut: HELD_OUT }, point(2), point(3)];
    expect(latestHeldOut(history)).toEqual({ iteration: 1, figures: HELD_OUT });
    expect(latestHeldOut([point(1)])).toBeUndefined();
  });

  it('finds the newest perplexities, which come more rarely still', () => {
    const language = { order: 5, samples: 100, forward: 20, reverse: 30 };
    const history = [{ ...point(1), language }, { ...point(2), heldOut: HELD_OUT }, point(3)];
    expect(latestLanguage(history)).toEqual({ iteration: 1, figures: language });
    expect(latestLanguage([point(1)])).toBeUndefined();
  });
});
