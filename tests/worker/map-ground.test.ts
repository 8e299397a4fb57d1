import { expect, it } from 'vitest';
import { gridOver } from '../../src/worker/map/ground';

it('covers a part of the map by square cells, however it is shaped', () => {
  for (const [width, height] of [
    [3, 2],
    [1, 5],
    [4, 4],
    [7, 0],
  ] as const) {
    const part = { left: -1, top: 2, right: -1 + width, bottom: 2 + height };
    const { left, top, step, columns, rows } = gridOver(part);
    expect([left, top]).toEqual([-1, 2]);
    expect((columns - 1) * step).toBeGreaterThanOrEqual(width - 1e-6);
    expect((rows - 1) * step).toBeGreaterThanOrEqual(height - 1e-6);
    expect((rows - 1) * step).toBeLessThan(height + step);
    expect(Math.max(columns, rows)).toBe(48);
  }
});

it('is one place where there is no extent', () => {
  expect(gridOver({ left: 1, top: 1, right: 1, bottom: 1 })).toMatchObject({ columns: 1, rows: 1 });
});
