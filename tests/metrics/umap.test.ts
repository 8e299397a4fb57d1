import { describe, expect, it } from 'vitest';
import { fuzzyGraph, membershipsOf, nearestNeighbours } from '../../src/metrics/neighbour-graph';
import { umap, type UmapOptions } from '../../src/metrics/umap';
import { seededRandom } from '../../src/random';

function finished<T>(generator: Generator<unknown, T>): T {
  for (;;) {
    const step = generator.next();
    if (step.done === true) return step.value;
  }
}

const neighboursOf = (points: Float32Array, width: number, count: number) =>
  finished(nearestNeighbours(points, width, count));

const laidOut = (points: Float32Array, width: number, options: Partial<UmapOptions> = {}) =>
  finished(umap(points, width, { random: seededRandom(1, 'umap'), ...options }));

/** `count` clusters of `size` points [count · size, width], far apart. */
function clusters(count: number, size: number, width: number): Float32Array {
  const random = seededRandom(2, 'clusters');
  const points = random.normal(new Float32Array(count * size * width), 0.1);
  for (let row = 0; row < count * size; row++) {
    points[row * width + Math.floor(row / size)]! += 2;
  }
  return points;
}

describe('nearest neighbours', () => {
  it('are those that sorting all distances gives', () => {
    const points = seededRandom(1, 'points').normal(new Float32Array(130 * 3));
    const { indices, distances, count } = neighboursOf(points, 3, 5);
    expect(count).toBe(5);
    for (let i = 0; i < 130; i++) {
      const expected = Array.from({ length: 130 }, (_, j) => ({
        j,
        distance: Math.hypot(
          ...[0, 1, 2].map((k) => (points[3 * i + k] ?? 0) - (points[3 * j + k] ?? 0)),
        ),
      }))
        .filter(({ j }) => j !== i)
        .sort((a, b) => a.distance - b.distance)
        .slice(0, 5);
      expect([...indices.subarray(5 * i, 5 * i + 5)]).toEqual(expected.map(({ j }) => j));
      expected.forEach(({ distance }, k) => expect(distances[5 * i + k]).toBeCloseTo(distance, 10));
    }
  });

  it('are as many as there are others', () => {
    expect(neighboursOf(new Float32Array([0, 1, 3]), 1, 15).count).toBe(2);
    expect(neighboursOf(new Float32Array([0]), 1, 15).count).toBe(0);
  });
});

describe('the weights of neighbours', () => {
  it('sum to the logarithm of their number, the nearest being sure', () => {
    const weights = membershipsOf(Float64Array.of(1, 1.5, 2, 4, 4, 5, 6, 9));
    expect(weights[0]).toBe(1);
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(3, 5);
    weights.forEach((weight, i) => expect(weight).toBeLessThanOrEqual(weights[i - 1] ?? 1));
  });

  it('join from both ends by the chance that either holds', () => {
    // On a line: 0, 1, 3. Two neighbours each, so weights sum to log₂ 2 = 1: the nearest has 1, the
    // other next to nothing. 0–1 holds from both ends, 1–3 from that of 3 alone.
    const { first, second, weights } = fuzzyGraph(neighboursOf(new Float32Array([0, 1, 3]), 1, 2));
    const edges = new Map(Array.from(weights, (weight, e) => [`${first[e]}–${second[e]}`, weight]));
    expect(edges.get('0–1')).toBeCloseTo(1, 4);
    expect(edges.get('1–2')).toBeCloseTo(1, 4);
    expect(edges.get('0–2')).toBeLessThan(0.01);
  });
});

describe('UMAP', () => {
  it('keeps clusters together and apart from each other', () => {
    const places = laidOut(clusters(4, 40, 10), 10, { epochs: 150 });
    const { indices } = neighboursOf(places, 2, 10);
    const strangers = [...indices].filter(
      (other, k) => Math.floor(other / 40) !== Math.floor(k / 10 / 40),
    );
    expect(strangers).toHaveLength(0);
  });

  it('keeps neighbours on a ring that lies askew in many dimensions', () => {
    const [count, width] = [150, 12];
    const plane = seededRandom(3, 'plane').normal(new Float32Array(2 * width));
    const points = Float32Array.from({ length: count * width }, (_, i) => {
      const angle = (2 * Math.PI * Math.floor(i / width)) / count;
      const k = i % width;
      return Math.cos(angle) * (plane[k] ?? 0) + Math.sin(angle) * (plane[width + k] ?? 0);
    });
    const { indices } = neighboursOf(laidOut(points, width, { epochs: 150 }), 2, 4);
    const near = [...indices].filter((other, k) => {
      const apart = Math.abs(other - Math.floor(k / 4));
      return Math.min(apart, count - apart) <= 8;
    });
    expect(near.length / indices.length).toBeGreaterThan(0.95);
  });

  it('gives the same map for the same draws', () => {
    const points = clusters(2, 20, 5);
    expect(laidOut(points, 5, { epochs: 20 })).toEqual(laidOut(points, 5, { epochs: 20 }));
  });

  it('tells how far it has come, with places to draw, and can be left at any time', () => {
    const run = umap(clusters(3, 40, 5), 5, { random: seededRandom(1, 'umap'), epochs: 10 });
    let last = 0;
    let yields = 0;
    for (const { share, places } of run) {
      expect(share).toBeGreaterThan(last);
      expect(places).toHaveLength(240);
      last = share;
      yields++;
    }
    expect(last).toBeCloseTo(1, 10);
    expect(yields).toBe(12); // 2 while finding neighbours of 120 points, 10 epochs
  });

  it('begins where it is told to', () => {
    const points = clusters(2, 10, 4);
    const initial = Float32Array.from({ length: 40 }, (_, i) => (i % 2 === 0 ? i : -i));
    const run = umap(points, 4, { random: seededRandom(1, 'umap'), initial, epochs: 1 });
    const step = run.next();
    const places = step.done === true ? step.value : step.value.places;
    // From the upper left to the lower right, before a single epoch's moves of up to a few units.
    expect(places[38]).toBeGreaterThan(places[0] ?? 0);
    expect(initial[38]).toBe(38);
  });

  it('lays out few points, and points on one spot, without losing any', () => {
    expect(laidOut(new Float32Array(0), 3)).toHaveLength(0);
    expect([...laidOut(new Float32Array([1, 2, 3]), 3)]).toEqual([0, 0]);
    for (const points of [
      new Float32Array(6),
      new Float32Array([1, 2, 3, 4, 5, 6]),
      new Float32Array(90),
    ]) {
      const places = laidOut(points, 3, { epochs: 30 });
      expect(places).toHaveLength((2 * points.length) / 3);
      expect(places.every(Number.isFinite)).toBe(true);
    }
    expect(laidOut(new Float32Array([0, 1, 2, 3]), 1, { epochs: 5 }).every(Number.isFinite)).toBe(
      true,
    );
  });
});
