import { describe, expect, it, vi } from 'vitest';
import type { DecodedPath } from '../../src/sentence-path';
import { eachClock } from './clock';
import { eachSession } from './each-session';
import {
  interpolate,
  open,
  pasted,
  reset,
  SENTENCES,
  type SessionProbe,
  SMALL,
} from './session-probe';
import { takeAway } from './test-engines';

vi.mock('../../src/worker/engines', () => import('./test-engines'));
vi.setConfig({ testTimeout: 30_000 });

let probe: SessionProbe;
const clock = eachClock();
eachSession((fresh) => {
  probe = fresh;
});

/** Trains until perplexities are told, and pauses. */
async function measure(): Promise<void> {
  if (probe.last('state')?.state !== 'training') await probe.train(1);
  const measured = probe.next('progress', ({ points }) => points.some(({ language }) => language));
  clock.skip(100_000);
  await measured;
  await probe.pause();
}

const languages = () =>
  probe
    .all('progress')
    .flatMap(({ points }) =>
      points.flatMap(({ iteration, language }) => (language ? [{ iteration, ...language }] : [])),
    );

/** What the decoder thought of its words: other weights think otherwise. */
function confidences({ rows }: DecodedPath): number[] {
  return rows.flatMap(({ words }) => words.map(({ confidence }) => confidence));
}

describe('perplexities', () => {
  it('come with the history after half a minute, and name the best checkpoint', async () => {
    await probe.open();
    await probe.train(30);
    expect(languages()).toEqual([]);
    await measure();
    const [first] = languages();
    expect(first).toMatchObject({ order: 5, samples: expect.any(Number) });
    expect(first?.samples).toBeGreaterThanOrEqual(200);
    expect(first?.forward).toBeGreaterThan(1);
    expect(first?.reverse).toBeGreaterThan(1);
    expect(probe.all('best')).toEqual([
      { type: 'best', iteration: first?.iteration, reversePerplexity: first?.reverse },
    ]);
  });

  it('name another checkpoint only where it is better', async () => {
    await probe.open();
    for (let i = 0; i < 4; i++) await measure();
    expect(languages()).toHaveLength(4);
    let lowest = Infinity;
    const better = languages().filter(({ reverse }) => {
      const isLower = reverse < lowest;
      lowest = Math.min(lowest, reverse);
      return isLower;
    });
    expect(probe.all('best').map(({ iteration }) => iteration)).toEqual(
      better.map(({ iteration }) => iteration),
    );
  });
});

describe('the best checkpoint', () => {
  it('is put back at rest, the same each time, while the count of iterations goes on', async () => {
    await probe.open();
    await probe.answer(interpolate(1), 'path');
    await measure();
    const then = probe.last('best')?.iteration ?? NaN;
    await probe.train(then + 20);
    await probe.pause();
    // It may have improved meanwhile only if it was measured again, which the clock prevents.
    expect(probe.all('best')).toHaveLength(1);
    const reached = probe.last('progress')?.iteration ?? NaN;
    expect(await probe.answer({ type: 'restore-best' }, 'restored')).toEqual({
      type: 'restored',
      iteration: then,
    });
    const { decoded } = await probe.next('path');
    await probe.step();
    expect(probe.last('progress')?.iteration).toBe(reached + 1);
    for (let i = 0; i < 20; i++) await probe.step();
    const trained = await probe.answer(interpolate(2), 'path');
    expect(confidences(trained.decoded)).not.toEqual(confidences(decoded));
    const again = probe.next('path');
    probe.send({ type: 'restore-best' });
    expect(confidences((await again).decoded)).toEqual(confidences(decoded));
  });

  it('is put back between two iterations while it trains, which goes on', async () => {
    await probe.open();
    await measure();
    await probe.train(1);
    const { iteration } = await probe.answer({ type: 'restore-best' }, 'restored');
    expect(iteration).toBe(probe.all('best')[0]?.iteration);
    const reached = probe.last('progress')?.iteration ?? NaN;
    await probe.next('progress', (event) => event.iteration > reached);
    expect(probe.last('state')?.state).toBe('training');
  });

  it('brings a run back whose losses went wrong', async () => {
    const large = { ...SMALL, hiddenSize: 128, embeddingSize: 64 };
    await probe.open(SENTENCES, large);
    await measure();
    await probe.answer({ type: 'change', settings: { learningRate: 10 } }, 'changed');
    await probe.answer({ type: 'train' }, 'state', ({ state }) => state === 'stopped');
    probe.send({ type: 'change', settings: { learningRate: 0.001 } });
    await probe.answer({ type: 'restore-best' }, 'state', ({ state }) => state === 'paused');
    expect(await probe.step()).toBeLessThan(10);
    expect(probe.last('state')?.state).toBe('paused');
  });

  it('does not exist before it was measured, nor after a reset', async () => {
    await probe.open();
    probe.send({ type: 'restore-best' });
    await measure();
    await probe.answer(reset(), 'state', ({ state }) => state === 'paused');
    probe.send({ type: 'restore-best' });
    await probe.step();
    expect(probe.all('restored')).toEqual([]);
  });
});

describe('an engine that is taken away after a while', () => {
  it('costs only what was learned since the last copy of the weights', async () => {
    await probe.open();
    await probe.train(1);
    clock.skip(25_000);
    const reached = probe.last('progress')?.iteration ?? NaN;
    await probe.next('progress', ({ iteration }) => iteration > reached + 10);
    takeAway();
    const { iteration } = await probe.next('restored');
    expect(iteration).toBeGreaterThanOrEqual(reached);
    await probe.next('progress', (event) => event.iteration > iteration);
  });
});

describe('the estimate', () => {
  it('comes before the first iteration, without being asked for', async () => {
    const { estimate } = await probe.answer(open(pasted(SENTENCES)), 'estimate');
    expect(estimate.iterationsPerEpoch).toBe(Math.ceil(76 / SMALL.batchSize));
    expect(estimate.secondsPerEpoch).toBeGreaterThan(0);
    expect(estimate.bytes).toBeGreaterThan(4 * 3 * (probe.last('fresh')?.parameters ?? Infinity));
    expect(probe.all('progress')).toEqual([]);
  });

  it('comes after the first path, and leaves the run as if it had not been made', async () => {
    await probe.open();
    await probe.next('estimate');
    const first = [await probe.step(), await probe.step()];
    probe.send(interpolate(1));
    await probe.answer(reset(), 'path');
    expect(probe.all('estimate')).toHaveLength(1);
    await probe.next('estimate');
    expect([await probe.step(), await probe.step()]).toEqual(first);
  });

  it('is given up for training', async () => {
    await probe.open();
    await probe.train(1);
    await probe.pause();
    expect(probe.all('estimate')).toEqual([]);
  });
});
