import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RunNote } from '../../../src/kept-run';
import type { Event } from '../../../src/protocol';
import type { RunMemory } from '../../../src/ui/runs/newest-run';
import { corpusNamed, FINGERPRINT, FRESH, probe, type Probe } from '../playground-probe';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const NOTE: RunNote = {
  preset: 'paper-2018',
  changed: { seed: 4 },
  reading: { split: 'lines' },
  a: 'one',
  b: 'other',
  points: 7,
  shape: 'spherical',
  sampled: { temperature: 0.8, words: 40, draw: 2 },
};
const RESUMED: Extract<Event, { type: 'resumed' }> = {
  type: 'resumed',
  run: 'r1',
  name: 'mine',
  corpus: 'scenes',
  fingerprint: FINGERPRINT,
  iteration: 840,
  epoch: 3,
  history: [{ iteration: 840, reconstruction: 2, accuracy: 0.5, real: 1, generated: 0 }],
  marks: [{ iteration: 100, settings: { learningRate: 0.1 } }],
  note: NOTE,
};
const KEPT: Event = { type: 'kept', run: 'r1', iteration: 5 };

function memory(ofThisPage?: string, newest?: string): RunMemory & { kept: Map<string, string> } {
  const kept = new Map(newest === undefined ? [] : [['arae-newest-run', newest]]);
  const store = () => ({
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  });
  return { ofThisPage, store, keepsAny: async () => false, kept };
}

function resume({ answer }: Probe, event: Event = RESUMED): void {
  answer(FRESH, event, corpusNamed('scenes'), { type: 'state', state: 'paused' });
}

describe('a visit', () => {
  it('begins as the address says where nothing was kept', async () => {
    const { actions, sent } = probe();
    await actions.begin('', memory());
    expect(sent.map(({ type }) => type)).toEqual(['open', 'interpolate']);
  });

  it('begins with the newest run at the plain address, and with a link where there is one', async () => {
    const plain = probe();
    await plain.actions.begin('', memory(undefined, 'r1'));
    expect(plain.sent).toEqual([{ type: 'resume', run: 'r1' }]);
    const linked = probe();
    await linked.actions.begin('#corpus=taught', memory(undefined, 'r1'));
    expect(linked.last('resume')).toBeUndefined();
    expect(linked.last('open')).toMatchObject({ source: { name: 'taught' } });
  });

  it('begins with the run of the very page that is loaded again, whatever its address', async () => {
    const { actions, last } = probe();
    await actions.begin('#corpus=scenes&seed=4', memory('r2', 'r1'));
    expect(last('resume')?.run).toBe('r2');
  });

  it('begins with what was kept last where the note is of an earlier run, or was lost', async () => {
    const noted = probe();
    await noted.actions.begin('', memory(undefined, 'r1 1700'));
    expect(noted.sent).toEqual([{ type: 'resume', run: 'r1', since: 1700 }]);
    const lost = probe();
    await lost.actions.begin('', { ...memory(), keepsAny: async () => true });
    expect(lost.sent).toEqual([{ type: 'resume', since: 0 }]);
    lost.answer({ type: 'not-resumed', why: 'missing' });
    expect(lost.last('open')).toMatchObject({ source: { name: 'scenes' } });
  });

  it('begins as the address says where storage cannot be reached', async () => {
    const { actions, last } = probe();
    const store = () => {
      throw new Error('insecure');
    };
    await actions.begin('', { store, keepsAny: async () => true });
    expect(last('open')).toBeDefined();
  });
});

describe('a run that comes back', () => {
  it('brings its charts, its sentences and what was wished for', async () => {
    const page = probe();
    await page.actions.begin('', memory(undefined, 'r1'));
    resume(page);
    expect(page.get()).toMatchObject({
      a: 'one',
      b: 'other',
      points: 7,
      shape: 'spherical',
      sampled: NOTE.sampled,
      wish: { preset: 'paper-2018', changed: { seed: 4 } },
      corpus: { kind: 'built-in', name: 'scenes' },
      run: 'r1',
      isBack: true,
      page: { iteration: 840, epoch: 3, history: RESUMED.history, marks: RESUMED.marks },
    });
    expect(page.last('interpolate')?.path).toEqual({
      a: 'one',
      b: 'other',
      points: 7,
      shape: 'spherical',
      sampled: NOTE.sampled,
    });
    page.actions.greetRun();
    expect(page.get().isBack).toBe(false);
  });

  it('brings its pins with their past, its directions, corners and earlier samples', async () => {
    const page = probe();
    await page.actions.begin('', memory(undefined, 'r1'));
    const pins = [{ a: 'one', b: 'other' }];
    const words = (query: string) => ({ by: 'words', query }) as const;
    const directions = [{ name: 'd', direction: { from: words('x'), to: words('y') } }];
    const moments = [{ iteration: 3, rows: [{ text: 'one', sureness: 0.5 }] }];
    const snapshots = [{ iteration: 3, sentences: ['one'] }];
    const past = { pins: [{ a: 'one', b: 'other', moments }], snapshots };
    const corners = { c: 'three', d: 'four', side: 3, isOwn: true, corpus: 'f' };
    resume(page, { ...RESUMED, past, note: { ...NOTE, pins, directions, corners } });
    expect(page.get()).toMatchObject({ pins, directions, corners, page: { snapshots } });
    expect(page.get().page.pinRecords.get('one\nother')).toEqual(moments);
    expect(page.last('pin')?.pairs).toEqual(pins);
  });

  it('says so where what was kept last could not be read', async () => {
    const page = probe();
    await page.actions.begin('', memory(undefined, 'r1'));
    resume(page, { ...RESUMED, lost: 900 });
    const [alert] = page.get().page.alerts;
    expect(alert?.what).toContain('at iteration 900, cannot be read');
    expect(alert?.next).toContain('at iteration 840');
  });

  it('is a run on a text of the visitor’s own, without the file', async () => {
    const page = probe();
    await page.actions.begin('', memory(undefined, 'r1'));
    resume(page, { ...RESUMED, corpus: 'mine.txt' });
    expect(page.get().corpus).toEqual({ kind: 'own', fingerprint: FINGERPRINT });
    expect(page.get().source).toBeUndefined();
    expect(page.get().wanted).toBeUndefined();
  });

  it('that is open elsewhere leaves this page to its address, and says so', async () => {
    const page = probe();
    await page.actions.begin('', memory(undefined, 'r1'));
    page.answer({ type: 'not-resumed', why: 'elsewhere' });
    expect(page.last('open')).toMatchObject({ source: { name: 'scenes' } });
    expect(page.get().page.alerts.map(({ what }) => what)).toEqual([
      'Your run is open in another tab, which alone may change it.',
    ]);
  });

  it('that is gone is forgotten without a word', async () => {
    const page = probe();
    const kept = memory(undefined, 'r1');
    await page.actions.begin('', kept);
    page.answer({ type: 'not-resumed', why: 'missing' });
    expect(page.last('open')).toBeDefined();
    expect(page.get().page.alerts).toEqual([]);
    expect(kept.kept.size).toBe(0);
  });
});

describe('a run that is kept', () => {
  it('may go without a question, for it can be opened again', async () => {
    const page = probe();
    await page.actions.begin('', memory());
    page.answer(FRESH, corpusNamed('scenes'), { type: 'state', state: 'training' });
    page.pass(100);
    page.answer(KEPT);
    page.actions.reset();
    expect(page.last('reset')).toBeDefined();
    expect(page.get().question).toBeUndefined();
  });

  it('is asked about where its newest part could not be kept', async () => {
    const page = probe();
    await page.actions.begin('', memory());
    page.answer(FRESH, corpusNamed('scenes'), { type: 'state', state: 'training' });
    page.pass(100);
    page.answer(KEPT, {
      type: 'trouble',
      trouble: { about: 'storage', what: 'Full.', next: 'Make room.' },
    });
    page.actions.reset();
    expect(page.last('reset')).toBeUndefined();
    expect(page.get().question?.about).toBe('reset');
  });
});

describe('a run that went wrong', () => {
  it('goes back by what was offered, and the offer goes with it', () => {
    const page = probe();
    const rollBack = { iteration: 800, settings: { learningRate: 0.001 } };
    const trouble = { about: 'training', what: 'It stopped.', next: 'Reset.', rollBack } as const;
    page.answer(FRESH, { type: 'state', state: 'stopped' }, { type: 'trouble', trouble });
    expect(page.get().page.alerts[0]?.rollBack).toEqual(rollBack);
    page.actions.rollBack(rollBack.settings);
    expect(page.sent.at(-1)).toEqual({ type: 'roll-back', settings: { learningRate: 0.001 } });
    page.answer({ type: 'restored', iteration: 800 });
    expect(page.get().page.alerts).toEqual([]);
  });
});

describe('a worker in the place of one that failed', () => {
  it('is given the run as it was kept last, and trains on where it trained', async () => {
    const page = probe();
    await page.actions.begin('', memory());
    page.session.send({ type: 'watch', samples: false });
    page.answer(FRESH, corpusNamed('scenes'), KEPT, { type: 'state', state: 'training' });
    page.sent.length = 0;
    page.port.onreplaced?.('silent');
    expect(page.sent).toEqual([
      { type: 'watch', samples: false },
      { type: 'resume', run: 'r1' },
    ]);
    resume(page);
    expect(page.sent.at(-1)).toEqual({ type: 'train' });
    const [alert] = page.get().page.alerts;
    expect(alert?.what).toContain('no longer answered');
    expect(alert?.next).toContain('at iteration 840, and trains on');
  });

  it('opens the corpus again where nothing was kept', async () => {
    const page = probe();
    await page.actions.begin('#corpus=taught', memory());
    page.answer(FRESH, corpusNamed('taught'), { type: 'state', state: 'paused' });
    page.sent.length = 0;
    page.port.onreplaced?.('crashed');
    expect(page.last('open')).toMatchObject({ source: { name: 'taught' } });
    expect(page.get().page.alerts[0]?.next).toContain('ready to start again');
  });
});
