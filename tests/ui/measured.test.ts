import { describe, expect, it } from 'vitest';
import type { HistoryPoint } from '../../src/run-history';
import { measuredOf, readMeasured, writeMeasured } from '../../src/ui/state/measured';

const POINT: HistoryPoint = {
  iteration: 1240,
  reconstruction: 0.21504,
  accuracy: 0.9,
  real: 1,
  generated: 0,
};
const HELD_OUT = {
  reconstruction: 0.3,
  accuracy: 0.9,
  exactMatch: 0.614,
  bleu: 78.42,
  generatedNorm: 1,
  realVariance: 1,
  generatedVariance: 1,
  uniqueSamples: 1,
};
const LANGUAGE = { order: 5, samples: 1000, forward: 23.1, reverse: 45.25 };

describe('what a run was measured at', () => {
  it('goes into a link and comes out of it, the newest figure of each kind', () => {
    const history = [
      { ...POINT, iteration: 900, language: { ...LANGUAGE, forward: 50 } },
      { ...POINT, iteration: 1000, heldOut: HELD_OUT, language: LANGUAGE },
      POINT,
    ];
    const measured = measuredOf(history, 830.4);
    expect(measured).toEqual({
      iteration: 1240,
      seconds: 830,
      training: 0.215,
      heldOut: 0.3,
      exactMatch: 0.614,
      bleu: 78.42,
      forward: 23.1,
      reverse: 45.25,
    });
    const text = writeMeasured(measured ?? { iteration: 0 });
    expect(text).toBe('i1240-s830-t0.215-h0.3-x0.614-b78.42-f23.1-r45.25');
    expect(readMeasured(text)).toEqual(measured);
  });

  it('is what there is: no figure that was not taken, or is out of order', () => {
    expect(measuredOf([])).toBeUndefined();
    expect(measuredOf([POINT])).toEqual({ iteration: 1240, training: 0.215 });
    const broken = { ...POINT, reconstruction: NaN, language: { ...LANGUAGE, forward: Infinity } };
    expect(measuredOf([broken])).toEqual({ iteration: 1240, reverse: 45.25 });
  });

  it.each([
    '',
    'i',
    'i12-',
    'i12--t1',
    'i1.5',
    't0.3',
    'i12-i13',
    'i12-q4',
    'i12-t-1',
    'i12-t1e3',
    'i12-tNaN',
    'i12-x1.2',
    'i12-b101',
    'i12-t0.123456789',
    'i99999999999',
    'i12-<b>',
    'i1-s1-t1-h1-x1-b1-f1-r1-r1',
    'i12-t1-t1',
  ])('does not count where it makes no sense: %s', (text) => {
    expect(readMeasured(text)).toBeUndefined();
  });
});
