import { describe, expect, it } from 'vitest';
import { colourOf, inFull, type MapPalette } from '../../src/ui/map/map-palette';
import { PointRaster } from '../../src/ui/map/point-raster';
import { stampOf } from '../../src/ui/map/stamps';

const DISC = { inner: 0, outer: 3, opacity: 1 };
const PALE = { inner: 0, outer: 3, opacity: 0.5 };
const RING = { inner: 2, outer: 3, opacity: 1 };

/** Red, green, blue and alpha of what is seen at a pixel. */
function pixelOf({ bytes, margin, stride }: PointRaster, x: number, y: number): number[] {
  const at = 4 * ((y + margin) * stride + x + margin);
  return [...bytes.subarray(at, at + 4)];
}

function rasterWith(put: (raster: PointRaster) => void): PointRaster {
  const raster = new PointRaster(20, 20, 5);
  put(raster);
  return raster;
}

describe('the colours of the map', () => {
  it('are known in full, however short a build has written them', () => {
    expect(inFull('#fff')).toBe('#ffffff');
    expect(inFull('#1b6')).toBe('#11bb66');
    expect(inFull('#8431b3')).toBe('#8431b3');
  });

  it('lie between the surface and the network’s own where they are shades', () => {
    const palette = { surface: '#ffffff', critic: '#8431b3', real: '#1b62c4' } as MapPalette;
    const shade = (step: number, colour: 'critic' | 'length') =>
      colourOf({ kind: 'shade', shade: step }, colour, palette);
    expect(shade(6, 'critic')).toBe('#8431b3');
    expect(shade(6, 'length')).toBe('#1b62c4');
    expect(shade(0, 'critic')).toBe('#dac1e8');
  });
});

describe('points as pixels', () => {
  it('are discs of their colour, soft at the rim and nothing beyond', () => {
    const disc = stampOf(DISC, '#336699', 1);
    const raster = rasterWith((each) => each.put(disc, 10.5, 10.5));
    expect(pixelOf(raster, 10, 10)).toEqual([0x33, 0x66, 0x99, 255]);
    const [, , , rim = 0] = pixelOf(raster, 13, 10);
    expect(rim).toBeGreaterThan(0);
    expect(rim).toBeLessThan(255);
    expect(pixelOf(raster, 15, 10)).toEqual([0, 0, 0, 0]);
  });

  it('are rings where they are hollow', () => {
    const raster = rasterWith((each) => each.put(stampOf(RING, '#ffffff', 1), 10.5, 10.5));
    expect(pixelOf(raster, 10, 10)).toEqual([0, 0, 0, 0]);
    expect(pixelOf(raster, 12, 10)[3]).toBeGreaterThan(0);
  });

  it('cover the area of their shape, wherever within a pixel they lie', () => {
    for (const [x, y] of [
      [10, 10],
      [10.3, 10.8],
      [9.76, 10.49],
    ] as const) {
      const raster = rasterWith((each) => each.put(stampOf(DISC, '#ffffff', 1), x, y));
      let area = 0;
      let [across, down] = [0, 0];
      for (let row = 0; row < 20; row++) {
        for (let column = 0; column < 20; column++) {
          const alpha = (pixelOf(raster, column, row)[3] ?? 0) / 255;
          area += alpha;
          across += alpha * (column + 0.5);
          down += alpha * (row + 0.5);
        }
      }
      expect(Math.abs(area / (9 * Math.PI) - 1)).toBeLessThan(0.03);
      expect(Math.abs(across / area - x)).toBeLessThan(0.15);
      expect(Math.abs(down / area - y)).toBeLessThan(0.15);
    }
  });

  it('are as large on a screen of two pixels to one', () => {
    const raster = new PointRaster(40, 40, 8);
    raster.put(stampOf(DISC, '#ffffff', 2), 20, 20);
    expect(pixelOf(raster, 25, 20)[3]).toBeGreaterThan(0);
    expect(pixelOf(raster, 27, 20)[3]).toBe(0);
  });

  it('shine through each other as far as they are transparent', () => {
    const raster = rasterWith((each) => {
      each.put(stampOf(PALE, '#000000', 1), 10.5, 10.5);
      each.put(stampOf(PALE, '#ffffff', 1), 10.5, 10.5);
    });
    const [red = 0, green, blue, alpha = 0] = pixelOf(raster, 10, 10);
    expect(Math.abs(alpha - 191)).toBeLessThanOrEqual(1);
    expect(Math.abs(red - 170)).toBeLessThanOrEqual(2);
    expect([green, blue]).toEqual([red, red]);
  });

  it('are cut at the edge, and left out beyond it', () => {
    const disc = stampOf(DISC, '#ffffff', 1);
    const raster = rasterWith((each) => {
      each.put(disc, -1, 10);
      each.put(disc, 21, 25);
      each.put(disc, 1e6, 3);
      each.put(disc, Number.NaN, 3);
    });
    expect(pixelOf(raster, 0, 10)[3]).toBeGreaterThan(0);
    expect(pixelOf(raster, 19, 10)).toEqual([0, 0, 0, 0]);
    raster.clear();
    expect(raster.bytes.every((byte) => byte === 0)).toBe(true);
  });
});
