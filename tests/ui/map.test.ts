import { describe, expect, it } from 'vitest';
import { paintPoints, scaleOf } from '../../src/ui/state/map-colours';
import { MapGrid } from '../../src/ui/state/map-grid';
import { INITIAL_MAP, reduceMap, withDirection } from '../../src/ui/state/map-state';
import { fitView, isWithin, pan, toCanvas, toPlane, zoom } from '../../src/ui/state/map-view';

const SIZE = { width: 400, height: 200 };

describe('the view', () => {
  it('shows all places when it is fitted to them', () => {
    const places = Float32Array.of(-3, 1, 5, 2, 0, -7);
    const view = fitView(places, SIZE);
    for (let i = 0; i < places.length; i += 2) {
      const { x, y } = toCanvas(view, SIZE, { x: places[i] ?? 0, y: places[i + 1] ?? 0 });
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(400);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(200);
    }
  });

  it('leads from the canvas to the plane and back', () => {
    const view = { x: 2, y: -1, scale: 30 };
    const spot = toCanvas(view, SIZE, toPlane(view, SIZE, { x: 33, y: 140 }));
    expect(spot.x).toBeCloseTo(33);
    expect(spot.y).toBeCloseTo(140);
  });

  it('keeps what is under the pointer there while it zooms', () => {
    const view = { x: 2, y: -1, scale: 30 };
    const spot = { x: 350, y: 20 };
    const closer = zoom(view, SIZE, 1.7, spot, 30);
    expect(closer.scale).toBeCloseTo(51);
    const [before, after] = [toPlane(view, SIZE, spot), toPlane(closer, SIZE, spot)];
    expect(after.x).toBeCloseTo(before.x);
    expect(after.y).toBeCloseTo(before.y);
  });

  it('zooms no further than a point or a speck', () => {
    const view = { x: 0, y: 0, scale: 30 };
    expect(zoom(view, SIZE, 1e9, { x: 0, y: 0 }, 30).scale).toBe(1800);
    expect(zoom(view, SIZE, 1e-9, { x: 0, y: 0 }, 30).scale).toBe(7.5);
  });

  it('follows the hand that drags the plane', () => {
    const view = pan({ x: 0, y: 0, scale: 10 }, 50, -20);
    expect(toCanvas(view, SIZE, { x: 0, y: 0 })).toEqual({ x: 250, y: 80 });
  });

  it('tells what a lasso holds, also one that is not convex', () => {
    const line = [
      { x: 0, y: 0 },
      { x: 10, y: 0 },
      { x: 10, y: 10 },
      { x: 5, y: 2 },
      { x: 0, y: 10 },
    ];
    expect(isWithin(line, { x: 1, y: 4 })).toBe(true);
    expect(isWithin(line, { x: 5, y: 8 })).toBe(false);
    expect(isWithin(line, { x: 12, y: 4 })).toBe(false);
  });
});

describe('finding points', () => {
  it('finds the same as looking at all of them, or nothing out of reach', () => {
    const draw = (i: number) => (Math.sin(i * 127.1) * 43758.5453) % 1;
    const places = Float32Array.from({ length: 600 }, (_, i) => draw(i + 1) * (i % 2 ? 1 : 40));
    const grid = new MapGrid(places);
    for (let query = 0; query < 200; query++) {
      const place = { x: draw(query * 3 + 5) * 45, y: draw(query * 7 + 2) };
      const reach = 0.7;
      const far = Array.from({ length: 300 }, (_, i) =>
        Math.hypot((places[2 * i] ?? 0) - place.x, (places[2 * i + 1] ?? 0) - place.y),
      );
      const least = Math.min(...far);
      const expected = least <= reach ? far.indexOf(least) : undefined;
      expect(grid.nearest(place, reach)).toBe(expected);
      const ranked = far.map((_, i) => i).sort((a, b) => (far[a] ?? 0) - (far[b] ?? 0));
      expect(grid.nearestFew(place, 1)).toEqual(ranked.slice(0, 1));
      expect(grid.nearestFew(place, 12)).toEqual(ranked.slice(0, 12));
    }
  });

  it('copes with no points, and with points all in one place', () => {
    expect(new MapGrid(new Float32Array(0)).nearest({ x: 0, y: 0 }, 5)).toBeUndefined();
    const one = new MapGrid(Float32Array.of(2, 2, 2, 2));
    expect(one.nearest({ x: 2.5, y: 2 }, 1)).toBeDefined();
    expect(one.nearestFew({ x: 900, y: 2 }, 10)).toEqual([0, 1]);
  });

  it('leaves out points that lie nowhere', () => {
    const grid = new MapGrid(Float32Array.of(Number.NaN, Number.NaN, 1, 1));
    expect(grid.nearestFew({ x: 0, y: 0 }, 10)).toEqual([1]);
    expect(grid.nearestFew({ x: Number.NaN, y: 0 }, 10)).toEqual([]);
  });
});

const POINTS = {
  kind: 'points',
  texts: ['one', 'two', 'three'],
  labelOf: Int32Array.of(0, 1, -1),
  labels: ['x', 'y'],
  heldOut: Uint8Array.of(0, 1, 0),
  generated: 1,
} as const;
const PLACES = {
  kind: 'places',
  iteration: 5,
  layout: 'plane',
  laidOut: 5,
  shown: 0.5,
  places: new Float32Array(8),
  colour: 'network',
  values: new Float32Array(0),
} as const;

describe('colours', () => {
  it('tell sentences, held-out ones and generated codes apart', () => {
    const painted = paintPoints(POINTS, PLACES);
    expect(painted.map(({ paint, points }) => [paint.kind, points])).toEqual([
      ['real', [0, 2]],
      ['held-out', [1]],
      ['generated', [3]],
    ]);
  });

  it('shade values from the least to the greatest, and leave out what is not known', () => {
    const values = Float32Array.of(1, 3, 2, Number.NaN);
    expect(scaleOf(values)).toEqual({ from: 1, to: 3 });
    const painted = paintPoints(POINTS, { colour: 'length', values });
    const paintOf = (point: number) => painted.find(({ points }) => points.includes(point))?.paint;
    expect(paintOf(0)).toEqual({ kind: 'shade', shade: 0 });
    expect(paintOf(1)).toEqual({ kind: 'shade', shade: 6 });
    expect(paintOf(3)).toEqual({ kind: 'none' });
  });
});

describe('what the map knows', () => {
  it('is looking for neighbours until they come, or cannot', () => {
    const seeking = { ...INITIAL_MAP, seeking: 'one' };
    const found = {
      kind: 'neighbours',
      request: 1,
      iteration: 5,
      sentence: 'one',
      found: [],
    } as const;
    expect(reduceMap(seeking, found).seeking).toBeUndefined();
    const refused = { kind: 'refused', request: 1, why: 'no words' } as const;
    expect(reduceMap(seeking, { ...refused, asked: 'neighbours' }).seeking).toBeUndefined();
    expect(reduceMap(seeking, { ...refused, asked: 'judge' }).seeking).toBe('one');
  });

  it('forgets what generated points said once the weights have moved', () => {
    let map = reduceMap(reduceMap(INITIAL_MAP, POINTS), PLACES);
    const sentences = [{ point: 3, text: 'four' }];
    map = reduceMap(map, { kind: 'read', request: 1, iteration: 5, sentences });
    expect(map.said.get(3)).toBe('four');
    expect(reduceMap(map, PLACES).said.size).toBe(1);
    expect(reduceMap(map, { ...PLACES, iteration: 6 }).said.size).toBe(0);
  });

  it('keeps named directions on other sentences, but not those that were lassoed', () => {
    const words = { by: 'words', query: 'a' } as const;
    let map = reduceMap(INITIAL_MAP, POINTS);
    map = withDirection(map, 'kept', { from: words, to: { by: 'words', query: 'b' } });
    map = withDirection(map, 'gone', { from: words, to: { by: 'points', points: [1] } });
    expect(reduceMap(map, POINTS).directions).toHaveLength(2);
    const others = { ...POINTS, texts: ['one', 'two', 'other'] };
    expect(reduceMap(map, others).directions.map(({ name }) => name)).toEqual(['kept']);
  });
});
