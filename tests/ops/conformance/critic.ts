import { describe, it } from 'vitest';
import { draws } from '../draws';
import * as reference from '../reference';
import type { EngineUnderTest } from './engine';

export function describeCritic(engine: EngineUnderTest): void {
  const { put, same, scoped } = engine;

  describe('critic', () => {
    it.each([
      [1, 1],
      [5, 7],
      [64, 128],
    ])('mixes and penalises %i rows of %i', async (b, h) => {
      await scoped(async () => {
        const random = draws(b * h + 2);
        const [p, q] = [random.normal([b, h]), random.normal([b, h])];
        const alpha = random.normal([b]);
        await same(engine.ops.mixRows(put(p), put(q), put(alpha)), reference.mixRows(p, q, alpha));
        if (b > 2) p.values.fill(0, h, 2 * h);
        const wanted = reference.slopePenalty(p, 0.5);
        const found = engine.ops.slopePenalty(put(p), 0.5);
        await same(found.penalty, wanted.penalty);
        await same(found.gradient, wanted.gradient);
      });
    });
  });
}
