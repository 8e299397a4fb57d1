import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SavedModel } from '../../src/storage/saved-model';
import {
  BUILT_IN,
  bytesOf,
  CARD,
  DEMO_ITERATION,
  DEMO_SETTINGS,
  FileServer,
  TEXT,
  trainedModel,
} from './demonstration';
import { interpolate, open, pasted, reset, SENTENCES, SessionProbe, SMALL } from './session-probe';
import { closed, closeEngines, offerCard, started } from './test-engines';

vi.mock('../../src/worker/engines', () => import('./test-engines'));
vi.setConfig({ testTimeout: 30_000 });

const OPEN = open(BUILT_IN, SMALL, 'demo');
let saved: SavedModel;
let probe: SessionProbe;
let server: FileServer;
beforeAll(async () => {
  saved = await trainedModel();
});
beforeEach(() => {
  probe = new SessionProbe();
  server = new FileServer();
  server.put('corpus.txt', TEXT);
  server.put('model.safetensors', bytesOf(saved));
  vi.stubGlobal('fetch', server.fetch);
});
afterEach(async () => {
  await probe.rest();
  closeEngines();
  vi.unstubAllGlobals();
});

const paused = () => probe.next('state', ({ state }) => state === 'paused');

async function openDemo(): Promise<void> {
  await probe.answer(OPEN, 'state', ({ state }) => state === 'paused');
}

describe('a demonstration model', () => {
  it('answers a path before its corpus is even there, and goes on answering from its run', async () => {
    const release = server.hold('corpus.txt');
    probe.send(interpolate(1));
    const { decoded } = await probe.answer(OPEN, 'path');
    expect(decoded.iteration).toBe(DEMO_ITERATION);
    expect(decoded.rows).toHaveLength(5);
    expect(probe.all('corpus')).toEqual([]);
    expect(probe.last('state')?.state).toBe('loading');

    const stands = paused();
    release();
    await stands;
    expect(probe.last('corpus')?.report).toMatchObject({ name: 'scenes', kept: 60 });
    const again = await probe.answer(interpolate(2), 'path');
    expect(again.decoded.rows).toEqual(decoded.rows);
    expect(probe.all('fresh')).toHaveLength(1);
    expect(started).toHaveLength(1);
  });

  it('is told with its card, its own text and sizes, and what the visitor may change', async () => {
    const { engine } = SMALL;
    const settings = { ...SMALL, learningRate: 0.004, batchSize: 16, criticSteps: 2 };
    const fresh = await probe.answer(
      {
        ...open(BUILT_IN, settings, 'demo'),
        fit: ['criticSteps', 'learningRate', 'shortenedCodes'],
      },
      'fresh',
    );
    expect(fresh).toMatchObject({ start: 'demo', iteration: DEMO_ITERATION, card: CARD });
    expect(fresh.settings).toEqual({ ...DEMO_SETTINGS, batchSize: 16, engine });
    await probe.next('state', ({ state }) => state === 'paused');
  });

  it('holds nothing out that it was trained on', async () => {
    await openDemo();
    const found = await probe.answer(
      { type: 'search', request: 1, query: '', offset: 0, count: 100 },
      'found',
    );
    const heldOut = found.sentences.filter((sentence) => sentence.heldOut);
    await probe.answer(reset(DEMO_SETTINGS), 'state', ({ state }) => state === 'paused');
    const fresh = await probe.answer(
      { type: 'search', request: 2, query: '', offset: 0, count: 100 },
      'found',
    );
    expect(heldOut.length).toBeGreaterThan(0);
    expect(fresh.sentences.filter((sentence) => sentence.heldOut)).toEqual(heldOut);
  });

  it('is trained on from where it stands', async () => {
    await openDemo();
    const loss = await probe.step();
    expect(probe.last('progress')?.iteration).toBe(DEMO_ITERATION + 1);
    await probe.answer(reset(DEMO_SETTINGS), 'state', ({ state }) => state === 'paused');
    expect(await probe.step()).toBeGreaterThan(loss);
  });

  it('lets what only a run can do wait until its corpus is there', async () => {
    const release = server.hold('corpus.txt');
    await probe.answer(OPEN, 'fresh');
    probe.send({ type: 'surprise', request: 1 }, { type: 'step' });
    const surprise = probe.next('surprise');
    const stepped = probe.next('progress');
    release();
    expect(SENTENCES).toContain((await surprise).a);
    expect((await stepped).iteration).toBe(DEMO_ITERATION + 1);
    expect(probe.events.findIndex(({ type }) => type === 'corpus')).toBeLessThan(
      probe.events.findIndex(({ type }) => type === 'surprise'),
    );
  });

  it('comes back with a reset, as does a fresh start', async () => {
    await openDemo();
    await probe.step();
    const isFresh = paused();
    const fresh = await probe.answer(reset(), 'fresh');
    expect(fresh).toMatchObject({ start: 'fresh', iteration: 0, settings: SMALL });
    expect(fresh.card).toBeUndefined();
    await isFresh;
    await probe.step();
    expect(probe.last('progress')?.iteration).toBe(1);

    const isBack = paused();
    const demo = await probe.answer(reset(SMALL, 'demo'), 'fresh');
    expect(demo).toMatchObject({ start: 'demo', iteration: DEMO_ITERATION, card: CARD });
    expect(demo.settings).toMatchObject({ hiddenSize: 24, maxLength: 6, seed: 7 });
    await isBack;
    const first = await probe.answer(interpolate(1), 'path');
    expect(first.decoded.iteration).toBe(DEMO_ITERATION);
    expect(server.asked.filter((address) => address === 'model.safetensors')).toHaveLength(1);
    expect(server.asked.filter((address) => address === 'corpus.txt')).toHaveLength(1);
  });

  it('moves with its weights to a card that is faster', async () => {
    offerCard();
    const moved = probe.next('engine', ({ report }) => report.engine === 'webgl');
    probe.send(interpolate(1), open(BUILT_IN, { ...SMALL, engine: 'auto' }, 'demo'));
    const { decoded } = await probe.next('path');
    expect(probe.last('engine')?.report.engine).toBe('wasm');
    await moved;
    const again = await probe.answer(interpolate(2), 'path');
    expect(again.decoded).toEqual(decoded);
    expect(closed).toEqual(['wasm']);
    expect(probe.all('fresh')).toHaveLength(1);
    await probe.step();
    expect(probe.last('progress')?.iteration).toBe(DEMO_ITERATION + 1);
  });

  it('takes the place of a run only when its corpus is there too', async () => {
    await probe.open();
    await probe.step();
    const release = server.hold('corpus.txt');
    probe.send(OPEN);
    await probe.until(() => server.asked.includes('corpus.txt'));
    await probe.step();
    expect(probe.last('progress')?.iteration).toBe(2);
    const stands = probe.next('corpus');
    release();
    await stands;
    expect(probe.last('fresh')?.start).toBe('demo');
  });
});

describe('a demonstration model that cannot be used', () => {
  async function opensFresh(): Promise<string> {
    await openDemo();
    const [trouble, ...others] = probe.all('trouble');
    expect(others).toEqual([]);
    expect(trouble?.trouble.next).toContain('A fresh model takes its place');
    expect(probe.last('fresh')).toMatchObject({ start: 'fresh', iteration: 0, settings: SMALL });
    expect(await probe.step()).toBeGreaterThan(0);
    return trouble?.trouble.what ?? '';
  }

  it('because it is missing gives way to a fresh start, with a word', async () => {
    server.remove('model.safetensors');
    expect(await opensFresh()).toContain('could not be fetched: the server answered 404');
  });

  it('because it is damaged gives way to a fresh start, with a word', async () => {
    server.put('model.safetensors', bytesOf(saved).slice(0, -5));
    expect(await opensFresh()).toContain('The demonstration model cannot be used.');
  });

  it('because it was trained on another text gives way to a fresh start, with a word', async () => {
    const stranger = { ...saved, corpus: { name: 'scenes', fingerprint: '0123456789abcdef' } };
    server.put('model.safetensors', bytesOf(stranger));
    expect(await opensFresh()).toContain('It was trained on another text than this one.');
    expect(started[0]?.ops.memory().tensors).toBeGreaterThan(0);
  });

  it('leaves nothing of itself in memory', async () => {
    await probe.answer(open(BUILT_IN), 'state', ({ state }) => state === 'paused');
    const before = started[0]?.ops.memory().tensors;
    const other = new SessionProbe();
    const stranger = { ...saved, corpus: { name: 'scenes', fingerprint: '0123456789abcdef' } };
    server.put('model.safetensors', bytesOf(stranger));
    await other.answer(OPEN, 'state', ({ state }) => state === 'paused');
    expect(started[1]?.ops.memory().tensors).toBe(before);
  });

  it('speaks on where its corpus cannot be had, but there is no run', async () => {
    server.remove('corpus.txt');
    const { trouble } = await probe.answer(OPEN, 'trouble');
    expect(trouble).toMatchObject({ about: 'corpus', what: expect.stringContaining('“scenes”') });
    expect(probe.last('state')?.state).toBe('empty');
    expect((await probe.answer(interpolate(1), 'path')).decoded.iteration).toBe(DEMO_ITERATION);
    await probe.open();
    expect(probe.last('fresh')?.start).toBe('fresh');
    expect(await probe.step()).toBeGreaterThan(0);
  });

  it('for a corpus that has none, a fresh model is made instead', async () => {
    await probe.answer(
      open(pasted(SENTENCES), SMALL, 'demo'),
      'state',
      ({ state }) => state === 'paused',
    );
    expect(probe.last('trouble')?.trouble.what).toContain('This corpus has none.');
    expect(probe.last('fresh')?.start).toBe('fresh');
  });
});
