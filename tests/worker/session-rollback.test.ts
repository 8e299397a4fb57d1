import { describe, expect, it, vi } from 'vitest';
import type { RollBack, Trouble } from '../../src/trouble';
import { eachClock } from './clock';
import { eachSession } from './each-session';
import { SENTENCES, type SessionProbe, SMALL } from './session-probe';

vi.mock('../../src/worker/engines', () => import('./test-engines'));
vi.setConfig({ testTimeout: 30_000 });

/** Large enough to run away. */
const LARGE = { ...SMALL, hiddenSize: 128, embeddingSize: 64 };

let probe: SessionProbe;
const clock = eachClock();
eachSession((fresh) => {
  probe = fresh;
});

/** Trains until the losses run away, and what is offered then. */
async function runAway(): Promise<Trouble & { rollBack: RollBack }> {
  const told = probe.next('trouble', ({ trouble }) => trouble.about === 'training');
  probe.send({ type: 'change', settings: { learningRate: 10 } }, { type: 'train' });
  const { trouble } = await told;
  const { rollBack } = trouble;
  if (rollBack === undefined) throw new Error('No way back is offered.');
  return { ...trouble, rollBack };
}

/** So many reports more. */
async function reports(count: number): Promise<number> {
  for (let i = 0; i < count; i++) {
    const next = probe.next('progress');
    clock.skip(300);
    await next;
  }
  return probe.last('progress')?.iteration ?? NaN;
}

describe('a run whose losses ran away', () => {
  it('is offered the way back to where it began, with half the learning rates', async () => {
    await probe.open(SENTENCES, LARGE);
    const { rollBack } = await runAway();
    expect(rollBack).toEqual({
      iteration: 0,
      settings: {
        learningRate: LARGE.learningRate / 2,
        generatorLearningRate: LARGE.generatorLearningRate / 2,
        criticLearningRate: LARGE.criticLearningRate / 2,
      },
    });
    expect(probe.last('state')?.state).toBe('stopped');
  });

  it('trains on from a copy that had proved itself, by the settings that were shown', async () => {
    await probe.open(SENTENCES, LARGE);
    await probe.train(1);
    const reached = await reports(2);
    clock.skip(21_000); // a copy is due
    const proved = await reports(6);
    const { rollBack } = await runAway();
    expect(rollBack.iteration).toBeGreaterThanOrEqual(reached);
    expect(rollBack.iteration).toBeLessThanOrEqual(proved);
    const stopped = probe.last('progress');
    const { settings } = rollBack;
    const { iteration } = await probe.answer({ type: 'roll-back', settings }, 'restored');
    expect(iteration).toBe(rollBack.iteration);
    const next = await probe.next('progress');
    expect(next.iteration).toBeGreaterThan(stopped?.iteration ?? NaN);
    expect(next.points.at(-1)?.reconstruction).toBeLessThan(Math.log(30));
    expect(probe.last('state')?.state).toBe('training');
    expect(probe.all('changed').at(-1)?.settings).toEqual(settings);
    await reports(3);
    expect(probe.last('state')?.state).toBe('training');
  });

  it('does not go back to a copy that was made on the way down', async () => {
    await probe.open(SENTENCES, LARGE);
    await probe.train(1);
    await reports(3);
    const told = probe.next('trouble');
    clock.skip(21_000); // the next copy is of weights that are off already
    probe.send({ type: 'change', settings: { learningRate: 10 } });
    const { rollBack } = (await told).trouble;
    expect(rollBack?.iteration).toBe(0);
  });

  it('is trained more gently still where the same way back has led astray', async () => {
    await probe.open(SENTENCES, LARGE);
    const first = await runAway();
    const { settings } = first.rollBack;
    await probe.answer({ type: 'roll-back', settings }, 'state', ({ state }) => state === 'paused');
    const second = await runAway();
    expect(second.rollBack.iteration).toBe(0);
    expect(second.rollBack.settings.learningRate).toBeCloseTo(LARGE.learningRate / 10);
  });

  it('goes back on request only, and only where it stopped', async () => {
    await probe.open(SENTENCES, LARGE);
    await probe.train(1);
    probe.send({ type: 'roll-back', settings: {} });
    await probe.pause();
    probe.send({ type: 'roll-back', settings: {} });
    await probe.step();
    expect(probe.all('restored')).toEqual([]);
  });
});
