import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RunNote } from '../../src/kept-run';
import { decodeModel, encodeModel } from '../../src/storage/model-file';
import { MemoryRuns } from '../storage/runs/memory-runs';
import { eachClock } from './clock';
import { open, pasted, reset, SENTENCES, SessionProbe, SMALL } from './session-probe';
import { TestShelf } from './test-shelf';
import { closeEngines } from './test-engines';

vi.mock('../../src/worker/engines', () => import('./test-engines'));
vi.setConfig({ testTimeout: 30_000 });

let store: MemoryRuns;
let shelf: TestShelf;
let probe: SessionProbe;
const clock = eachClock();
beforeEach(() => {
  store = new MemoryRuns();
  shelf = new TestShelf(store);
  probe = new SessionProbe(shelf);
});
afterEach(async () => {
  await probe.rest();
  closeEngines();
});

const NOTE: RunNote = {
  preset: 'quick',
  changed: { seed: 1 },
  reading: {},
  a: 'a girl sees the boat',
  b: 'the nurse buys the clock',
  points: 7,
  shape: 'spherical',
};

const PATH = { a: NOTE.a, b: NOTE.b, points: 5, shape: 'linear' } as const;

/** Some iterations, and word that they are kept; the run's id. */
async function trainAndKeep(session = probe): Promise<string> {
  await session.train((session.last('progress')?.iteration ?? 0) + 5);
  const kept = session.next('kept');
  await session.pause();
  return (await kept).run;
}

/** The page after a reload: another session on the same shelf, the run of the former one free. */
async function reloaded(run: string): Promise<SessionProbe> {
  shelf.releaseAll();
  const again = new SessionProbe(shelf);
  await again.answer({ type: 'resume', run }, 'state', ({ state }) => state === 'paused');
  return again;
}

describe('a run that was kept', () => {
  it('comes back paused, with its history, what the page noted, and its corpus', async () => {
    probe.send({ type: 'note', note: NOTE });
    await probe.open();
    probe.send({ type: 'change', settings: { learningRate: 0.001 } });
    const run = await trainAndKeep();
    const again = await reloaded(run);
    const { iteration } = probe.last('progress') ?? {};
    expect(again.last('resumed')).toEqual({
      type: 'resumed',
      run,
      name: 'Pasted text',
      corpus: 'Pasted text',
      fingerprint: probe.last('corpus')?.report.fingerprint,
      iteration,
      epoch: probe.last('progress')?.epoch,
      seconds: expect.any(Number),
      history: probe.all('progress').flatMap(({ points }) => points),
      marks: [{ iteration: 0, settings: { learningRate: 0.001 } }],
      past: { pins: [], snapshots: expect.any(Array) },
      note: NOTE,
    });
    expect(again.last('fresh')).toMatchObject({
      start: 'fresh',
      iteration: 0,
      settings: { ...SMALL, learningRate: 0.001 },
    });
    expect(again.last('corpus')).toEqual(probe.last('corpus'));
    expect(again.last('state')?.state).toBe('paused');
  });

  it('goes on as if it had never been away', async () => {
    await probe.open();
    const run = await trainAndKeep();
    const again = await reloaded(run);
    const uninterrupted = [await probe.step(), await probe.step(), await probe.step()];
    expect([await again.step(), await again.step(), await again.step()]).toEqual(uninterrupted);
    expect(again.last('progress')?.iteration).toBe(probe.last('progress')?.iteration);
  });

  it('is kept each minute of training, and not while nothing changes', async () => {
    await probe.open();
    await probe.train(3);
    expect(probe.all('kept')).toEqual([]);
    const kept = probe.next('kept');
    clock.skip(61_000);
    await kept;
    await probe.next('progress');
    await trainAndKeep();
    expect(probe.all('kept')).toHaveLength(2);
    probe.send({ type: 'keep' });
    const { iteration = NaN } = probe.last('kept') ?? {};
    await probe.step();
    await probe.until(() => probe.last('kept')?.iteration === iteration + 1);
    expect(probe.all('kept')).toHaveLength(3);
  });

  it('is kept at once where the page may be about to go', async () => {
    await probe.open();
    await probe.train(3);
    const { iteration } = await probe.answer({ type: 'keep' }, 'kept');
    expect(iteration).toBeGreaterThanOrEqual(3);
    expect(probe.last('state')?.state).toBe('training');
  });

  it('comes back from the checkpoint before where the newest is damaged', async () => {
    await probe.open();
    await trainAndKeep();
    const before = probe.last('kept')?.iteration;
    const run = await trainAndKeep();
    store.runs.get(run)?.checkpoints[0]?.fill(0);
    const again = await reloaded(run);
    expect(again.last('resumed')?.iteration).toBe(before);
    const { history } = again.last('resumed') ?? { history: [] };
    expect(history.at(-1)?.iteration).toBe(before);
  });

  it('says so where the newest checkpoint had to be given up', async () => {
    await probe.open();
    const whole = await reloaded(await trainAndKeep());
    expect(whole.last('resumed')).not.toHaveProperty('lost');
    const run = await trainAndKeep(whole);
    const newest = whole.last('kept')?.iteration;
    store.runs.get(run)?.checkpoints[0]?.fill(0);
    const again = await reloaded(run);
    expect(again.last('resumed')?.lost).toBe(newest);
    await again.step();
  });

  it('comes back from the checkpoint before where the newest does not fit', async () => {
    await probe.open();
    await trainAndKeep();
    const before = probe.last('kept')?.iteration;
    const run = await trainAndKeep();
    const kept = store.runs.get(run);
    const [newest, former] = kept?.checkpoints ?? [];
    if (kept === undefined || newest === undefined || former === undefined) throw new Error('none');
    const saved = decodeModel(newest);
    const { training } = saved;
    if (training === undefined) throw new Error('The checkpoint has no training.');
    for (const unfit of [
      { record: training.record, tensors: {} },
      { record: { ...training.record, surprises: [0, 0, 0, 0] }, tensors: training.tensors },
    ]) {
      const checkpoints = [encodeModel({ ...saved, training: unfit }), former];
      store.runs.set(run, { ...kept, checkpoints });
      const again = await reloaded(run);
      expect(again.last('resumed')?.iteration).toBe(before);
      await again.step();
    }
  });

  it('brings pinned pairs, their past, directions and earlier samples back', async () => {
    const pins = [{ a: NOTE.a, b: NOTE.b }];
    const directions = [
      {
        name: 'nurses',
        direction: { from: { by: 'words', query: 'a' }, to: { by: 'words', query: 'nurse' } },
      },
    ] as const;
    const note = { ...NOTE, pins, directions };
    probe.send({ type: 'pin', pairs: pins }, { type: 'note', note });
    await probe.open();
    await trainAndKeep();
    const run = await trainAndKeep();
    const pinned = probe.all('pinned');
    await probe.until(() => probe.all('pinned').length > 1);
    const again = await reloaded(run);
    const { past, note: noted } = again.last('resumed') ?? {};
    expect(noted).toEqual(note);
    const moments = past?.pins[0]?.moments ?? [];
    expect(moments.map(({ iteration }) => iteration)).toEqual([
      ...new Set(pinned.map(({ iteration }) => iteration)),
    ]);
    expect(moments.at(-1)?.rows.map(({ text }) => text)).toEqual(
      pinned.at(-1)?.pins[0]?.rows.map(({ text }) => text),
    );
    expect(past?.snapshots[0]).toEqual({
      iteration: probe.all('samples')[0]?.iteration,
      sentences: probe.all('samples')[0]?.fixed,
    });
  });

  it('keeps what is noted at rest, when its weights are kept already', async () => {
    await probe.open();
    const run = await trainAndKeep();
    const note = { ...NOTE, a: 'the baker sees the clock' };
    probe.send({ type: 'note', note });
    await vi.waitFor(() => expect(store.runs.get(run)?.details.note).toEqual(note));
    const again = await reloaded(run);
    expect(again.last('resumed')?.note).toEqual(note);
    expect(probe.all('kept')).toHaveLength(1);
  });

  it('brings its best weights back', async () => {
    await probe.open();
    await probe.train(5);
    const measured = probe.next('best');
    clock.skip(100_000);
    const { iteration, reversePerplexity } = await measured;
    await probe.train(iteration + 20);
    const run = await trainAndKeep();
    const best = { type: 'best', iteration, reversePerplexity } as const;
    const again = await reloaded(run);
    expect(again.last('best')).toEqual(best);
    // Kept again, and told again, though nothing better came.
    const twice = await reloaded(await trainAndKeep(again));
    expect(twice.last('best')).toEqual(best);
    const path = { type: 'interpolate', request: 1, path: PATH } as const;
    await probe.answer(path, 'path');
    await twice.answer(path, 'path');
    const [here, there] = [probe.next('path'), twice.next('path')];
    probe.send({ type: 'restore-best' });
    twice.send({ type: 'restore-best' });
    expect((await there).decoded.rows).toEqual((await here).decoded.rows);
  });

  it('belongs to one session at a time, and cannot be had where it is gone or damaged', async () => {
    await probe.open();
    const run = await trainAndKeep();
    const second = new SessionProbe(shelf);
    const resume = { type: 'resume', run } as const;
    expect((await second.answer(resume, 'not-resumed')).why).toBe('elsewhere');
    expect(second.last('state')?.state).toBe('empty');
    shelf.releaseAll();
    for (const bytes of store.runs.get(run)?.checkpoints ?? []) bytes.fill(0);
    expect((await second.answer(resume, 'not-resumed')).why).toBe('unreadable');
    await store.delete([run]);
    expect((await second.answer(resume, 'not-resumed')).why).toBe('missing');
    await second.open();
    await second.step();
  });

  it('is the one kept last where no run is named, or one from before', async () => {
    await probe.open();
    const former = await trainAndKeep();
    const { saved: then = NaN } = store.runs.get(former)?.summary ?? {};
    const second = new SessionProbe(shelf);
    await second.open(SENTENCES.slice(0, 60));
    const newest = await trainAndKeep(second);
    const comes = async (ask: { run?: string; since?: number }) => {
      shelf.releaseAll();
      const { run } = await new SessionProbe(shelf).answer({ type: 'resume', ...ask }, 'resumed');
      return run;
    };
    expect(await comes({ since: 0 })).toBe(newest);
    expect(await comes({ run: former, since: then })).toBe(newest);
    expect(await comes({ run: former, since: Date.now() })).toBe(former);
    expect(await comes({ run: former })).toBe(former);
    await store.delete([former, newest]);
    const none = new SessionProbe(shelf);
    expect((await none.answer({ type: 'resume', since: 0 }, 'not-resumed')).why).toBe('missing');
  });

  it('stays where another takes its place, unless it was trained for a moment only', async () => {
    await probe.open();
    const short = await trainAndKeep();
    await probe.answer(reset(), 'corpus');
    await probe.train(3);
    clock.skip(61_000);
    await probe.train(6);
    const long = await trainAndKeep();
    await probe.answer(open(pasted(SENTENCES.slice(0, 60))), 'corpus');
    const third = await trainAndKeep();
    expect([...store.runs.keys()].toSorted()).toEqual([long, third].toSorted());
    expect(short).not.toBe(long);
  });

  it('is not kept once its losses are out of order', async () => {
    const large = { ...SMALL, hiddenSize: 128, embeddingSize: 64, learningRate: 10 };
    await probe.open(SENTENCES, large);
    await probe.answer({ type: 'train' }, 'state', ({ state }) => state === 'stopped');
    probe.send({ type: 'keep' });
    await probe.answer(reset(), 'corpus');
    await probe.step();
    await probe.next('kept');
    expect(probe.last('kept')?.iteration).toBe(1);
    expect(probe.all('kept')).toHaveLength(1);
  });
});

describe('storage', () => {
  it('that is full is told of once; training goes on, and later checkpoints are kept', async () => {
    await probe.open();
    store.failure = new DOMException('No more.', 'QuotaExceededError');
    await probe.step();
    await probe.next('trouble');
    await probe.step();
    await probe.step();
    expect(probe.all('trouble').map(({ trouble }) => trouble.about)).toEqual(['storage']);
    expect(probe.last('trouble')?.trouble.what).toContain('no room left');
    store.failure = undefined;
    await probe.step();
    await probe.until(() => probe.last('kept')?.iteration === 4);
    expect(probe.all('trouble')).toHaveLength(1);
  });

  it('that is closed is told of once, in words', async () => {
    shelf.closed = new Error('The operation is insecure.');
    await probe.open();
    const told = probe.next('trouble');
    await probe.step();
    expect((await told).trouble.what).toBe(
      'The browser keeps nothing for this page: The operation is insecure.',
    );
    await probe.step();
    await probe.answer({ type: 'resume', run: 'x' }, 'not-resumed', ({ why }) => why === 'missing');
    await probe.step();
    expect(probe.all('trouble')).toHaveLength(1);
  });
});

describe('the list of runs', () => {
  it('tells which are open here and elsewhere, and what room they take', async () => {
    await probe.open();
    const run = await trainAndKeep();
    const second = new SessionProbe(shelf);
    await second.open(SENTENCES.slice(0, 60));
    const other = await trainAndKeep(second);
    const { runs, storage } = await probe.answer({ type: 'list-runs' }, 'runs');
    expect(new Map(runs.map(({ id, open: where }) => [id, where]))).toEqual(
      new Map([
        [run, 'here'],
        [other, 'elsewhere'],
      ]),
    );
    expect(storage).toEqual({ used: 5, granted: 100 });
    const mine = runs.find(({ id }) => id === run);
    expect(mine?.curve.length).toBeGreaterThan(0);
    expect(mine?.sample).toBe(probe.last('samples')?.fixed[0]);
    expect(mine).not.toHaveProperty('text');
    await second.rest();
  });

  it('tells of runs without opening them, to compare them', async () => {
    await probe.open();
    const run = await trainAndKeep();
    const asked = { type: 'describe-runs', runs: [run, 'gone'] } as const;
    const { runs } = await probe.answer(asked, 'described');
    expect(runs).toHaveLength(1);
    const [told] = runs;
    expect(told).toMatchObject({ id: run, name: 'Pasted text', settings: SMALL });
    expect(told?.history).toEqual(probe.all('progress').flatMap(({ points }) => points));
    expect(told?.samples).toEqual(probe.all('samples').at(-1)?.fixed);
    expect(told).not.toHaveProperty('text');
  });

  it('follows names, copies and deletions; a run that is open stays', async () => {
    await probe.open();
    const run = await trainAndKeep();
    await probe.answer({ type: 'list-runs' }, 'runs');
    const renamed = await probe.answer({ type: 'rename-run', run, name: 'mine' }, 'runs');
    expect(renamed.runs.map(({ name }) => name)).toEqual(['mine']);
    await trainAndKeep();
    const { runs } = await probe.answer({ type: 'duplicate-run', run, name: 'copy' }, 'runs');
    expect(runs.map(({ name }) => name).toSorted()).toEqual(['copy', 'mine']);
    const copy = runs.find(({ id }) => id !== run)?.id ?? '';
    const left = await probe.answer({ type: 'delete-runs', runs: [run, copy] }, 'runs');
    expect(left.runs.map(({ id }) => id)).toEqual([run]);
  });
});
