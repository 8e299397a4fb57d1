import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FileForm, RunNote } from '../../src/kept-run';
import type { MapAsk, MapTold } from '../../src/latent-map';
import type { Command, Event } from '../../src/protocol';
import { seededRandom } from '../../src/random';
import { decodeRun, encodeRun } from '../../src/storage/arae-file';
import type { SavedRun } from '../../src/storage/saved-run';
import { importFromPyTorch } from '../../src/storage/pytorch/import';
import { open, pasted, reset, SENTENCES, SessionProbe, SMALL } from './session-probe';
import { closeEngines } from './test-engines';

vi.mock('../../src/worker/engines', () => import('./test-engines'));
vi.setConfig({ testTimeout: 60_000 });

const PAIR = { a: 'the baker buys a basket', b: 'a girl sees the clock' };
const PATH = { ...PAIR, points: 5, shape: 'linear' } as const;
const DIRECTION = {
  from: { by: 'words', query: 'a' },
  to: { by: 'words', query: 'nurse' },
} as const;
const LABELLED = SENTENCES.map((sentence, i) => `${sentence}\t${i % 2 ? 'calm' : 'busy'}`);

let probe: SessionProbe;
let other: SessionProbe;
beforeEach(() => {
  probe = new SessionProbe();
  other = new SessionProbe();
});
afterEach(async () => {
  await probe.rest();
  await other.rest();
  closeEngines();
});

async function save(
  form: FileForm,
  withText: boolean,
  from = probe,
): Promise<Extract<Event, { type: 'file' }>> {
  const history = from.all('progress').flatMap(({ points }) => points);
  const command: Command = { type: 'save-file', form, withText, history, pairs: [PAIR] };
  return from.answer(command, 'file');
}

async function bytesOf({ blob }: { blob: Blob }): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await blob.arrayBuffer());
}

function openFile(bytes: BlobPart, name = 'run.arae', more: Partial<Command> = {}): Command {
  return { type: 'open-file', file: new File([bytes], name), engine: 'wasm', ...more } as Command;
}

function paused(event: Extract<Event, { type: 'state' }>): boolean {
  return event.state === 'paused';
}

async function losses(of: SessionProbe, count: number): Promise<number[]> {
  const found: number[] = [];
  for (let i = 0; i < count; i++) found.push(await of.step());
  return found;
}

describe('a run in a file', () => {
  it('goes on elsewhere bit for bit, with its charts, its pair and its text', async () => {
    await probe.answer(open(pasted(LABELLED)), 'state', paused);
    const history = await losses(probe, 7);
    const { name, blob } = await save('run', true);
    expect(name).toBe('Pasted-text-7.arae');

    await other.answer(openFile(blob), 'state', paused);
    expect(other.last('trouble')).toBeUndefined();
    const resumed = other.last('resumed');
    expect(resumed).toMatchObject({ run: '', iteration: 7, corpus: 'Pasted text', note: PAIR });
    expect(resumed?.history.map(({ reconstruction }) => reconstruction)).toEqual(history);
    expect(other.last('fresh')?.settings).toEqual(SMALL);
    const { advice: _, notices: _n, ...report } = probe.last('corpus')!.report;
    expect(other.last('corpus')?.report).toMatchObject(report);
    expect(await losses(other, 5)).toEqual(await losses(probe, 5));
  });

  it('is saved in the middle of training, which goes on', async () => {
    await probe.open();
    await probe.train(3);
    const { blob } = await save('run', true);
    const { model } = decodeRun(await bytesOf({ blob }));
    expect(model.iteration).toBeGreaterThanOrEqual(3);
    await probe.answer(
      { type: 'ping' },
      'progress',
      ({ iteration }) => iteration > model.iteration,
    );
  });

  it('without its text asks for it, takes the right one and refuses another', async () => {
    await probe.open();
    await losses(probe, 3);
    const { blob } = await save('run', false);
    const wanted = await other.answer(openFile(blob), 'text-wanted');
    expect(wanted).toMatchObject({ name: 'Pasted text' });
    expect(wanted.fingerprint).toBe(probe.last('corpus')?.report.fingerprint);
    expect(other.all('fresh')).toEqual([]);

    const wrong = { source: pasted(SENTENCES.slice(0, 60)) };
    const { trouble } = await other.answer(openFile(blob, 'run.arae', wrong), 'trouble');
    expect(trouble).toMatchObject({ about: 'file' });
    expect(trouble.what).toContain('another text');

    const right = { source: pasted(SENTENCES) };
    await other.answer(openFile(blob, 'run.arae', right), 'state', paused);
    expect(await losses(other, 3)).toEqual(await losses(probe, 3));
  });

  it('without its text speaks, if that is wanted, is not trained, and goes on once it is given', async () => {
    await probe.open();
    await losses(probe, 5);
    await probe.answer({ type: 'interpolate', request: 1, path: PATH }, 'path');
    await probe.next('origins');
    const { blob } = await save('run', false);
    const samples = other.next('samples');
    await other.answer(openFile(blob, 'run.arae', { withoutText: true }), 'state', paused);
    expect(other.last('corpus')?.report).toMatchObject({ isMissing: true, kept: 0 });
    expect(other.last('resumed')).toMatchObject({ iteration: 5, note: PAIR });
    expect((await samples).fixed).toEqual(probe.last('samples')?.fixed);
    const { decoded } = await other.answer({ type: 'interpolate', request: 1, path: PATH }, 'path');
    expect(decoded.rows).toEqual(probe.last('path')?.decoded.rows);

    for (const type of ['train', 'step'] as const) {
      const { trouble } = await other.answer({ type }, 'trouble');
      expect(trouble.what).toContain('cannot be trained');
    }
    await other.answer(reset(), 'trouble');
    await other.answer({ type: 'search', request: 1, query: 'a', offset: 0, count: 5 }, 'found');
    const { a, b } = await other.answer({ type: 'surprise', request: 2 }, 'surprise');
    expect(`${a}${b}`).not.toBe('');
    const again = decodeRun(await bytesOf(await save('run', true, other)));
    expect(again).not.toHaveProperty('text');
    expect(again.model.weights).toEqual(decodeRun(await bytesOf({ blob })).model.weights);

    const right = { source: pasted(SENTENCES) };
    await other.answer(openFile(blob, 'run.arae', right), 'state', paused);
    expect(other.last('corpus')?.report.isMissing).toBeUndefined();
    expect(await losses(other, 3)).toEqual(await losses(probe, 3));
  });

  it('without its text can be mapped', async () => {
    await probe.open();
    await losses(probe, 5);
    const { blob } = await save('run', false);
    await other.answer(openFile(blob, 'run.arae', { withoutText: true }), 'state', paused);
    const asks: readonly MapAsk[] = [
      { kind: 'watch', on: true, colour: 'critic', real: 50, generated: 20 },
      { kind: 'neighbours', request: 1, sentence: PAIR.a, count: 5 },
      { kind: 'judge', request: 2, direction: DIRECTION },
    ];
    for (const ask of asks) other.send({ type: 'map', ask });
    const told = (kind: MapTold['kind']) =>
      other.all('map').some((each) => each.told.kind === kind);
    await other.until(() => told('places') && told('neighbours') && told('refused'));
    const lift = { kind: 'lift', request: 3, x: 0, y: 0 } as const;
    await other.answer({ type: 'map', ask: lift }, 'map', (event) => event.told.kind === 'lifted');
    expect(other.all('trouble')).toEqual([]);
  });

  it('brings pins with their past, directions, marks and the best weights', async () => {
    const note: RunNote = {
      ...{ preset: 'quick', changed: {}, reading: {}, points: 11, shape: 'linear', ...PAIR },
      pins: [PAIR],
      directions: [{ name: 'to nurses', direction: DIRECTION }],
      corners: { c: 'the nurse runs', d: 'the cook', side: 3, isOwn: true },
    };
    probe.send({ type: 'pin', pairs: [PAIR] }, { type: 'note', note });
    await probe.open();
    probe.send({ type: 'change', settings: { learningRate: 0.002 } });
    await losses(probe, 3);
    await probe.until(() => probe.last('pinned')?.iteration === 3);
    const { blob } = await save('run', true);
    const read = decodeRun(await bytesOf({ blob }));
    const best = { iteration: 2, reversePerplexity: 12.5 };
    const { past, model } = read;
    if (past === undefined) throw new Error('The file has no past.');
    const withBest = encodeRun({ ...read, past: { ...past, best }, best: model.weights });
    await other.answer(openFile(new Uint8Array(withBest)), 'state', paused);
    const resumed = other.last('resumed');
    expect(resumed?.note).toMatchObject({
      pins: note.pins,
      directions: note.directions,
      corners: note.corners,
    });
    expect(resumed?.marks).toEqual([{ iteration: 0, settings: { learningRate: 0.002 } }]);
    const [pin] = resumed?.past?.pins ?? [];
    expect(pin?.moments.map(({ iteration }) => iteration)).toEqual([
      ...new Set(probe.all('pinned').map(({ iteration }) => iteration)),
    ]);
    expect(other.last('best')).toEqual({ type: 'best', ...best });
    expect(await other.answer({ type: 'restore-best' }, 'restored')).toMatchObject({
      iteration: 2,
    });
  });

  it('without its text takes the one at hand, if that is it', async () => {
    await probe.open();
    await losses(probe, 3);
    const { blob } = await save('run', false);
    const expected = await losses(probe, 3);
    await probe.answer(openFile(blob), 'state', paused);
    expect(probe.last('resumed')?.iteration).toBe(3);
    expect(await losses(probe, 3)).toEqual(expected);
  });
});

describe('weights for PyTorch', () => {
  it.each(['script', 'authors'] as const)('are exported in the form for %s', async (form) => {
    await probe.open(SENTENCES, {
      ...SMALL,
      summary: 'last',
      codeScale: 'one',
      generatedCodes: 'free',
    });
    await losses(probe, 2);
    const file = await save(form, false);
    expect(file.name).toBe('Pasted-text-2-pytorch.zip');
    const model = importFromPyTorch(await bytesOf(file));
    expect(model.iteration).toBe(2);
    expect(model.training !== undefined).toBe(form === 'script');
  });

  it('say in words where the authors’ code cannot compute with them', async () => {
    await probe.open(SENTENCES, { ...SMALL, summary: 'sum' });
    const command: Command = {
      type: 'save-file',
      form: 'authors',
      withText: false,
      history: [],
      pairs: [],
    };
    const { trouble } = await probe.answer(command, 'trouble');
    expect(trouble).toMatchObject({ about: 'file' });
    expect(trouble.what).toContain('authors');
  });

  it('come back, and training goes on with the moments of the optimisers', async () => {
    await probe.open();
    await losses(probe, 4);
    const file = await save('script', true);
    const command = openFile(await bytesOf(file), 'trained.zip', { source: pasted(SENTENCES) });
    await other.answer(command, 'state', paused);
    expect(other.last('trouble')).toBeUndefined();
    expect(other.last('resumed')?.iteration).toBe(4);
    await losses(other, 2);
    const again = importFromPyTorch(await bytesOf(await save('script', false, other)));
    expect(again.iteration).toBe(6);
    expect(again.training?.record).toMatchObject({ steps: { encoder: 6, decoder: 6 } });
  });
});

describe('a file that cannot be opened', () => {
  async function sound(): Promise<Uint8Array<ArrayBuffer>> {
    await probe.open();
    await losses(probe, 3);
    return bytesOf(await save('run', true));
  }

  /** The run at hand is told of nothing but trouble, and trains on as it would have. */
  async function expectRefused(bytes: BlobPart, name = 'run.arae'): Promise<void> {
    const before = probe.events.length;
    const { trouble } = await probe.answer(openFile(bytes, name), 'trouble');
    expect(trouble.about).toBe('file');
    expect(trouble.what).not.toBe('');
    expect(trouble.next).not.toBe('');
    const since = probe.events.slice(before).map(({ type }) => type);
    expect(since).not.toContain('fresh');
    expect(since).not.toContain('corpus');
  }

  it('is refused in words, cut short, altered or foreign, and the run at hand is unchanged', async () => {
    const bytes = await sound();
    await other.answer(openFile(bytes), 'state', paused);
    const random = seededRandom(1, 'damage');
    for (let i = 0; i < 20; i++) {
      await expectRefused(bytes.slice(0, random.integer(bytes.length)));
    }
    await expectRefused('just a text, not a run');
    await expectRefused('just a text', 'x.zip');
    await expectRefused('just a text', 'x.safetensors');
    await expectRefused(bytes, 'x.zip');
    expect(await losses(probe, 3)).toEqual(await losses(other, 3));
  });

  it('is refused where its training makes no sense', async () => {
    const run = decodeRun(await sound());
    const { training } = run.model;
    if (training === undefined) throw new Error('The file has no training.');
    const { record, tensors } = training;
    const sampler = record['reconstruction'] as Record<string, number[]>;
    const noise = record['noise'] as Record<string, number[]>;
    const faults: SavedRun['model']['training'][] = [
      { record: { ...record, epoch: -1 }, tensors },
      { record: { ...record, surprises: [0, 0, 0, 0] }, tensors },
      { record: { ...record, noise: { ...noise, codes: [0.5, 1, 2, 3] } }, tensors },
      { record: { ...record, reconstruction: { ...sampler, position: 1e9 } }, tensors },
      { record: { ...record, steps: {} }, tensors },
      { record, tensors: {} },
    ];
    for (const fault of faults) {
      const model = { ...run.model, training: fault };
      await expectRefused(new Uint8Array(encodeRun({ ...run, model } as SavedRun)));
    }
    await probe.step();
  });
});
