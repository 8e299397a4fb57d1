import { describe, expect, it } from 'vitest';
import type { MapGround } from '../../src/latent-map';
import { contoursOf, extremesOf, partToScore } from '../../src/ui/state/map-ground';
import { INITIAL_MAP, reduceMap } from '../../src/ui/state/map-state';

/** Ground from (−1, −1) to (1, 1), scored by a function of the place. */
function groundOf(score: (x: number, y: number) => number, columns = 21): MapGround {
  const step = 2 / (columns - 1);
  const scores = Float32Array.from({ length: columns * columns }, (_, i) =>
    score(-1 + step * (i % columns), -1 + step * Math.floor(i / columns)),
  );
  return { left: -1, top: -1, step, columns, rows: columns, scores };
}

describe('lines of equal score', () => {
  it('stand where the score is that of the line, at even levels', () => {
    const contours = contoursOf(groundOf((x) => x));
    expect(contours).toHaveLength(4);
    const gaps = contours.slice(1).map(({ level }, i) => level - (contours[i]?.level ?? 0));
    for (const gap of gaps) expect(gap).toBeCloseTo(gaps[0] ?? 0);
    for (const { level, pieces } of contours) {
      expect(pieces.length).toBeGreaterThan(0);
      for (let i = 0; i < pieces.length; i += 2) expect(pieces[i]).toBeCloseTo(level);
    }
  });

  it('close around a summit: every end of a piece is the beginning of another', () => {
    for (const { pieces } of contoursOf(groundOf((x, y) => Math.exp(-3 * (x * x + y * y))))) {
      const ends = new Map<string, number>();
      for (let i = 0; i < pieces.length; i += 2) {
        const key = `${pieces[i]?.toFixed(5)} ${pieces[i + 1]?.toFixed(5)}`;
        ends.set(key, (ends.get(key) ?? 0) + 1);
      }
      // Lines that leave the ground at its rim end there.
      const loose = [...ends].filter(([, times]) => times % 2 === 1).map(([key]) => key);
      for (const key of loose) expect(key).toMatch(/-?1\.00000/);
    }
  });

  it('are not drawn where all ground is scored alike', () => {
    expect(contoursOf(groundOf(() => 0.3))).toEqual([]);
  });
});

describe('the ground in words', () => {
  it('says where in what is seen the score is highest and lowest', () => {
    const { highest, lowest } = extremesOf(groundOf((x, y) => x - 2 * y));
    expect(highest.where).toBe('at the upper right');
    expect(lowest.where).toBe('at the lower left');
    expect(highest.score).toBeGreaterThan(lowest.score);
    // Not at the rim, which is out of sight.
    expect(highest.x).toBeLessThan(0.85);
    const round = extremesOf(groundOf((x, y) => -Math.abs(x) - (y > 0 ? y : -y)));
    expect(round.highest).toMatchObject({ where: 'in the middle' });
    expect(extremesOf(groundOf((x, y) => y - x * x)).highest.where).toBe('at the bottom');
    expect(extremesOf(groundOf((x, y) => x - y * y)).highest.where).toBe('at the right');
  });
});

describe('the part of the map to be scored', () => {
  it('goes beyond what is seen, evenly', () => {
    const part = partToScore({ x: 2, y: 1, scale: 100 }, { width: 400, height: 200 });
    expect((part.left + part.right) / 2).toBeCloseTo(2);
    expect((part.top + part.bottom) / 2).toBeCloseTo(1);
    expect(part.right - part.left).toBeCloseTo(4 * 1.3);
    expect(part.bottom - part.top).toBeCloseTo(2 * 1.3);
  });
});

it('ground that was asked for before shading was put away is not shown', () => {
  const ground = {
    kind: 'ground',
    request: 1,
    iteration: 5,
    layout: 'plane',
    ...groundOf((x) => x),
  } as const;
  expect(reduceMap(INITIAL_MAP, ground).ground).toBeUndefined();
  expect(reduceMap({ ...INITIAL_MAP, isShaded: true }, ground).ground).toBe(ground);
});
