import { describe, expect, it } from 'vitest';
import type { SentenceOrigin } from '../../src/decoding';
import { sampleRoomOf } from '../../src/ui/samples/sample-room';
import {
  filterSamples,
  isOwnDistribution,
  originsByText,
  samplesText,
  USUAL_SAMPLES,
} from '../../src/ui/state/sample-choice';
import { probe } from './playground-probe';

const SENTENCES = ['A red kite flies', 'a boy flies a red kite', 'the boat is red', 'Águas', ''];

const origin = (text: string, kind: SentenceOrigin['origin']): SentenceOrigin => ({
  text,
  origin: kind,
  nearest: 'x',
  edits: 1,
});
const ORIGINS = originsByText([
  origin('A red kite flies', 'copied'),
  origin('a boy flies a red kite', 'invented'),
  origin('the boat is red', 'near'),
]);

describe('the filter of samples', () => {
  const passing = (words: string, onlyInvented = false) =>
    filterSamples(SENTENCES, { words, onlyInvented }, ORIGINS);

  it('lets all through where nothing is asked for', () => {
    expect(passing('')).toEqual(SENTENCES);
    expect(passing('  ')).toEqual(SENTENCES);
  });

  it('wants every word or part of one, in any order and in either case', () => {
    expect(passing('KITE fl')).toEqual(SENTENCES.slice(0, 2));
    expect(passing('red a boy')).toEqual(['a boy flies a red kite']);
    expect(passing('águas')).toEqual(['Águas']);
    expect(passing('zebra')).toEqual([]);
  });

  it('lets only through what is known to be invented, where that is wanted', () => {
    expect(passing('', true)).toEqual(['a boy flies a red kite']);
    expect(passing('boat', true)).toEqual([]);
    expect(filterSamples(SENTENCES, { words: '', onlyInvented: true }, new Map())).toEqual([]);
  });
});

describe('samples', () => {
  it('are written one a line, without the empty ones', () => {
    expect(samplesText(['one', '', 'two'])).toBe('one\ntwo\n');
    expect(samplesText([''])).toBe('');
  });

  it('are of the model’s own distribution unless noise is truncated or some are left out', () => {
    const all = { ...USUAL_SAMPLES, kept: 1 };
    expect(isOwnDistribution(all)).toBe(true);
    expect(isOwnDistribution({ ...all, count: 48, draw: 3 })).toBe(true);
    expect(isOwnDistribution({ ...all, truncation: 0.95 })).toBe(false);
    expect(isOwnDistribution({ ...all, kept: 0.5 })).toBe(false);
    expect(isOwnDistribution(USUAL_SAMPLES)).toBe(false);
  });

  it('are asked for as long as somebody looks, and again for every other wish', () => {
    const page = probe();
    const room = sampleRoomOf(page.session);
    expect(sampleRoomOf(page.session)).toBe(room);
    room.watch(undefined);
    const wish = { count: 12, truncation: 1, kept: 0.25, judge: 'decoder', draw: 0 };
    expect(page.last('watch')).toEqual({ type: 'watch', samples: true, wish });
    room.choose({ truncation: 0.5 });
    room.watch({ temperature: 0.7 });
    expect(page.last('watch')?.wish).toEqual({
      ...wish,
      truncation: 0.5,
      sampled: { temperature: 0.7 },
    });
    const asked = page.sent.length;
    room.choose({ filter: { words: 'red', onlyInvented: true } });
    expect(page.sent).toHaveLength(asked);
    room.unwatch();
    expect(page.last('watch')).toEqual({ type: 'watch', samples: false });
  });
});
