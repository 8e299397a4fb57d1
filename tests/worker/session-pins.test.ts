import { describe, expect, it, vi } from 'vitest';
import type { PinnedPair } from '../../src/sentence-path';
import { eachSession } from './each-session';
import { reset, type SessionProbe } from './session-probe';

vi.mock('../../src/worker/engines', () => import('./test-engines'));
vi.setConfig({ testTimeout: 30_000 });

const PAIRS: readonly PinnedPair[] = [
  { a: 'the baker buys a basket', b: 'a girl sees the clock' },
  { a: 'my uncle paints the boat', b: 'a cat forgets the clock' },
];

let probe: SessionProbe;
eachSession((fresh) => {
  probe = fresh;
});

describe('pinned pairs', () => {
  it('are decoded together, as the path between the same sentences is', async () => {
    await probe.open();
    await probe.step();
    const { iteration, pins } = await probe.answer({ type: 'pin', pairs: PAIRS }, 'pinned');
    expect(iteration).toBe(1);
    expect(pins.map(({ pair }) => pair)).toEqual(PAIRS);
    for (const [i, { a, b }] of PAIRS.entries()) {
      const path = { a, b, points: 11, shape: 'linear' } as const;
      const { decoded } = await probe.answer({ type: 'interpolate', request: i, path }, 'path');
      expect(pins[i]?.rows.map(({ text }) => text)).toEqual(decoded.rows.map(({ text }) => text));
    }
  });

  it('follow the weights while nobody asks, and show the last ones after a pause', async () => {
    await probe.open();
    await probe.answer({ type: 'pin', pairs: PAIRS }, 'pinned');
    const moved = probe.next('pinned', ({ iteration }) => iteration > 0);
    await probe.train(5);
    expect((await moved).pins).toHaveLength(2);
    await probe.pause();
    await probe.until(() => probe.last('pinned')?.iteration === probe.last('progress')?.iteration);
  });

  it('go on with another model, and leave out what cannot be read', async () => {
    await probe.open();
    const pairs = [...PAIRS, { a: ' ', b: 'a cat' }];
    const { pins } = await probe.answer({ type: 'pin', pairs }, 'pinned');
    expect(pins).toHaveLength(2);
    const again = await probe.answer(reset(), 'pinned');
    expect(again.iteration).toBe(0);
    expect(again.pins).toHaveLength(2);
  });
});
