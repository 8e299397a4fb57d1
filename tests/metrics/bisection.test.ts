import { describe, expect, it } from 'vitest';
import { findStretches } from '../../src/metrics/bisection';
import { seededRandom, type Random } from '../../src/random';

type Toy = (position: number) => string;

const asked =
  (toy: Toy, calls: number[][] = []) =>
  (positions: readonly number[]) => {
    calls.push([...positions]);
    return Promise.resolve(positions.map(toy));
  };

/** Pieces of random widths, some narrow, of few keys, so that some come back. */
function pieces(random: Random): Toy {
  const ends = Array.from({ length: 1 + random.integer(14) }, () => random.uniform());
  ends.sort((a, b) => a - b);
  const keys = Array.from({ length: ends.length + 1 }, () => `s${random.integer(9)}`);
  return (position) => keys[ends.filter((end) => end <= position).length] ?? '';
}

/** What an argmax over scores that bend along the path gives. */
function argmax(random: Random): Toy {
  const curves = Array.from({ length: 12 }, () => random.normal(new Float32Array(3)));
  return (position) => {
    const scores = curves.map(([a = 0, b = 0, c = 0]) => a + b * position + 4 * c * position ** 2);
    return `s${scores.indexOf(Math.max(...scores))}`;
  };
}

/** Stretches by a scan of 1,001 points. */
function scanned(toy: Toy): { key: string; from: number; to: number }[] {
  const found: { key: string; from: number; to: number }[] = [];
  for (let i = 0; i <= 1000; i++) {
    const key = toy(i / 1000);
    const last = found.at(-1);
    if (last?.key === key) last.to = i / 1000;
    else found.push({ key, from: i / 1000, to: i / 1000 });
  }
  return found;
}

describe('finding every sentence of a path', () => {
  it('finds the ends of stretches by halving', async () => {
    const toy: Toy = (position) => (position < 0.37 ? 'a' : position < 0.4 ? 'b' : 'c');
    const stretches = await findStretches(asked(toy), { points: 3, depth: 10 });
    expect(stretches.map(({ key }) => key)).toEqual(['a', 'b', 'c']);
    expect(stretches[0]?.to).toBeCloseTo(0.37, 3);
    expect(stretches[1]?.to).toBeCloseTo(0.4, 3);
  });

  it('asks for all points of a depth at once, and only between neighbours that differ', async () => {
    const calls: number[][] = [];
    await findStretches(
      asked((position) => (position < 0.3 ? 'a' : 'b'), calls),
      { points: 5, depth: 3 },
    );
    expect(calls).toEqual([[0, 0.25, 0.5, 0.75, 1], [0.375], [0.3125], [0.28125]]);
  });

  it('decodes the grid alone where all of it is one sentence', async () => {
    const calls: number[][] = [];
    const stretches = await findStretches(
      asked(() => 'a', calls),
      { points: 5 },
    );
    expect(stretches).toEqual([{ from: 0, to: 1, key: 'a', at: 0.5 }]);
    expect(calls).toHaveLength(1);
  });

  it.each([
    ['pieces', pieces],
    ['an argmax', argmax],
  ])('finds all that a scan of 1,001 points finds wider than the grid: %s', async (_, make) => {
    const random = seededRandom(11, 'toys');
    const spacing = 1 / 20;
    const resolution = spacing / 2 ** 6;
    let wide = 0;
    for (let i = 0; i < 100; i++) {
      const toy = make(random);
      const stretches = await findStretches(asked(toy), { points: 21, depth: 6 });
      const scan = scanned(toy);
      const isWide = scan.map(({ from, to }) => to - from > spacing);
      scan.forEach(({ key, from, to }, k) => {
        if (isWide[k] !== true) return;
        wide++;
        const middle = (from + to) / 2;
        const found = stretches.find((stretch) => stretch.from <= middle && middle <= stretch.to);
        expect(found?.key).toBe(key);
        // An end is exact where no narrow one is beside it, which may have been missed.
        const off = 1e-3 + resolution;
        if (isWide[k - 1] === true) expect(Math.abs((found?.from ?? -1) - from)).toBeLessThan(off);
        if (isWide[k + 1] === true) expect(Math.abs((found?.to ?? -1) - to)).toBeLessThan(off);
      });
    }
    expect(wide).toBeGreaterThan(200);
  });

  it('covers the path without gaps, neighbours differing, each seen where it says', async () => {
    const random = seededRandom(12, 'toys');
    for (let i = 0; i < 50; i++) {
      const toy = pieces(random);
      const stretches = await findStretches(asked(toy));
      expect(stretches[0]?.from).toBe(0);
      expect(stretches.at(-1)?.to).toBe(1);
      stretches.forEach(({ from, to, key, at }, k) => {
        const next = stretches[k + 1];
        if (next !== undefined) expect([next.from, next.key === key]).toEqual([to, false]);
        expect(toy(at)).toBe(key);
        expect(at).toBeGreaterThanOrEqual(from);
        expect(at).toBeLessThanOrEqual(to);
      });
      const total = stretches.reduce((sum, { from, to }) => sum + to - from, 0);
      expect(total).toBeCloseTo(1, 10);
    }
  });

  it('gives a sentence that comes back a stretch each time', async () => {
    const toy: Toy = (position) => (position > 0.25 && position < 0.75 ? 'b' : 'a');
    const stretches = await findStretches(asked(toy), { depth: 12 });
    expect(stretches.map(({ key }) => key)).toEqual(['a', 'b', 'a']);
    const ofA = stretches.filter(({ key }) => key === 'a');
    expect(ofA.reduce((sum, { from, to }) => sum + to - from, 0)).toBeCloseTo(0.5, 3);
  });

  it('gives up refining where every point differs from its neighbours', async () => {
    const calls: number[][] = [];
    await findStretches(
      asked((position) => String(position), calls),
      { points: 11, depth: 9, most: 100 },
    );
    expect(calls.flat()).toHaveLength(81); // 11, 21, 41, 81
  });

  it('passes on what goes wrong in decoding, and wants two points', async () => {
    await expect(findStretches(() => Promise.reject(new Error('no weights')))).rejects.toThrow(
      'no weights',
    );
    await expect(findStretches(asked(String), { points: 1 })).rejects.toThrow(RangeError);
  });
});
