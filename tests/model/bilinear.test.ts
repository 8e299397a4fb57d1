import { describe, expect, it } from 'vitest';
import { bilinear, type CornerCodes } from '../../src/model/bilinear';
import { lerp, slerp } from '../../src/model/latent';
import { seededRandom } from '../../src/random';

const SHARES = [0, 0.2, 0.5, 0.9, 1];

/** A code of length 1. */
function code(seed: number): Float32Array {
  const drawn = seededRandom(seed, 'codes').normal(new Float32Array(16));
  const length = Math.hypot(...drawn);
  return drawn.map((value) => value / length);
}

const CORNERS: CornerCodes = { a: code(1), b: code(2), c: code(3), d: code(4) };

function expectNear(found: Float32Array, wanted: Float32Array): void {
  found.forEach((value, i) => expect(value).toBeCloseTo(wanted[i]!, 5));
}

describe.each([
  ['in straight lines', lerp],
  ['on the sphere', slerp],
])('the surface between four codes, %s', (_name, between) => {
  const at = (across: number, down: number, corners = CORNERS) =>
    bilinear(corners, between, across, down);

  it('has the very codes at its corners', () => {
    expect(at(0, 0)).toEqual(CORNERS.a);
    expect(at(1, 0)).toEqual(CORNERS.b);
    expect(at(0, 1)).toEqual(CORNERS.c);
    expect(at(1, 1)).toEqual(CORNERS.d);
  });

  it('has the paths between neighbouring corners as its edges', () => {
    const { a, b, c, d } = CORNERS;
    for (const share of SHARES) {
      expectNear(at(share, 0), between(a, b, share));
      expectNear(at(share, 1), between(c, d, share));
      expectNear(at(0, share), between(a, c, share));
      expectNear(at(1, share), between(b, d, share));
    }
  });

  it('has the same distance to all corners in its centre, where they are as far apart', () => {
    const axis = (place: number) =>
      Float32Array.from({ length: 16 }, (_, i) => Number(i === place));
    const corners = { a: axis(0), b: axis(1), c: axis(2), d: axis(3) };
    const centre = at(0.5, 0.5, corners);
    const distances = Object.values(corners).map((corner: Float32Array) =>
      Math.hypot(...corner.map((value, i) => value - centre[i]!)),
    );
    distances.forEach((distance) => expect(distance).toBeCloseTo(distances[0]!, 5));
  });

  it('is the same seen from either side', () => {
    const { a, b, c, d } = CORNERS;
    for (const across of SHARES) {
      for (const down of SHARES) {
        expectNear(at(across, down), at(down, across, { a, b: c, c: b, d }));
        expectNear(at(across, down), at(1 - across, down, { a: b, b: a, c: d, d: c }));
      }
    }
  });

  it('leaves its corners alone', () => {
    at(0, 0).fill(7);
    at(0.3, 0.6).fill(7);
    expect(CORNERS).toEqual({ a: code(1), b: code(2), c: code(3), d: code(4) });
  });
});

it('in straight lines the centre is the mean of the corners', () => {
  const { a, b, c, d } = CORNERS;
  const mean = a.map((value, i) => (value + b[i]! + c[i]! + d[i]!) / 4);
  expectNear(bilinear(CORNERS, lerp, 0.5, 0.5), mean);
});

it('on the sphere every point has length 1', () => {
  for (const across of SHARES) {
    for (const down of SHARES) {
      expect(Math.hypot(...bilinear(CORNERS, slerp, across, down))).toBeCloseTo(1, 5);
    }
  }
});
