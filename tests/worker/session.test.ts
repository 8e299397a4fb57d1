import { describe, expect, it, vi } from 'vitest';
import { eachSession } from './each-session';
import {
  interpolate,
  open,
  PATH,
  pasted,
  reset,
  SENTENCES,
  type SessionProbe,
  SMALL,
} from './session-probe';
import { started } from './test-engines';

vi.mock('../../src/worker/engines', () => import('./test-engines'));
vi.setConfig({ testTimeout: 30_000 });

let probe: SessionProbe;
eachSession((fresh) => {
  probe = fresh;
});

describe('opening a corpus', () => {
  it('tells of reading, of the engine, of a fresh model and of the corpus, then is ready', async () => {
    await probe.open();
    const told = probe.events.map((event) => (event.type === 'state' ? event.state : event.type));
    expect([...new Set(told)]).toEqual([
      'loading',
      'reading',
      'engine',
      'fresh',
      'corpus',
      'paused',
    ]);
    expect(probe.last('corpus')?.report).toMatchObject({ name: 'Pasted text', kept: 80 });
    expect(probe.last('fresh')?.settings).toEqual(SMALL);
    expect(probe.last('fresh')?.parameters).toBeGreaterThan(1000);
  });

  it('refuses a bad corpus in words, and the run at hand stays as it was', async () => {
    await probe.open();
    await probe.step();
    const before = probe.events.length;
    for (const sentences of [[], SENTENCES.slice(0, 49), ['a\0b', ...SENTENCES]]) {
      const { trouble } = await probe.answer(open(pasted(sentences)), 'trouble');
      expect(trouble.about).toBe('corpus');
      expect(trouble.what).not.toBe('');
      expect(trouble.next).not.toBe('');
    }
    const since = probe.events.slice(before).map(({ type }) => type);
    expect(since).not.toContain('fresh');
    expect(since).not.toContain('corpus');
    expect(probe.last('state')?.state).toBe('paused');
    const { decoded } = await probe.answer(interpolate(1), 'path');
    expect(decoded.iteration).toBe(1);
    await probe.step();
    expect(probe.last('progress')?.iteration).toBe(2);
  });

  it('refuses a file that holds no sentence at all', async () => {
    await probe.open();
    const files = [new File(['[]'], 'none.json')];
    const { trouble } = await probe.answer(open({ kind: 'files', files }), 'trouble');
    expect(trouble.what).toBe('There are no words in this text.');
    expect(probe.last('corpus')?.report.kept).toBe(SENTENCES.length);
  });

  it('is empty again where the first corpus is refused', async () => {
    await probe.answer(open(pasted([])), 'state', ({ state }) => state === 'empty');
    expect(probe.last('trouble')?.trouble.about).toBe('corpus');
  });

  it('refuses settings out of range, and says which', async () => {
    const { trouble } = await probe.answer(
      open(pasted(SENTENCES), { ...SMALL, hiddenSize: 3 }),
      'trouble',
    );
    expect(trouble.about).toBe('settings');
    expect(trouble.what).toContain('Code size');
    expect(probe.all('fresh')).toEqual([]);
  });

  it('drops a corpus that a newer one has overtaken, even while its file is being read', async () => {
    const slow = new SlowFile(SENTENCES.join('\n'), 'slow.txt');
    probe.send(open({ kind: 'files', files: [slow] }));
    await probe.open(SENTENCES.slice(0, 60));
    slow.deliver();
    await slow.delivered;
    await probe.step();
    expect(probe.all('corpus').map(({ report }) => report.name)).toEqual(['Pasted text']);
    expect(probe.all('fresh')).toHaveLength(1);
  });

  it('goes on training while a file is read, and the new corpus then takes its place', async () => {
    await probe.open();
    const slow = new SlowFile(SENTENCES.slice(0, 60).join('\n'), 'slow.txt');
    await probe.train(1);
    probe.send(open({ kind: 'files', files: [slow] }));
    const reached = probe.last('progress')?.iteration ?? 0;
    await probe.next('progress', ({ iteration }) => iteration > reached);
    const placed = probe.next('corpus');
    slow.deliver();
    expect((await placed).report).toMatchObject({ name: 'slow.txt', kept: 60 });
    expect(probe.last('fresh')?.settings).toEqual(SMALL);
    await probe.step();
    expect(probe.last('progress')?.iteration).toBe(1);
  });

  it('refuses a file over 200 MB by its size alone', async () => {
    const huge = new SlowFile('', 'huge.txt');
    Object.defineProperty(huge, 'size', { value: 200_000_001 });
    const { trouble } = await probe.answer(open({ kind: 'files', files: [huge] }), 'trouble');
    expect(trouble.what).toContain('the limit is 200 MB');
    expect(huge.wasRead).toBe(false);
  });
});

describe('the path', () => {
  it('answers the newest request only', async () => {
    await probe.open();
    const answered = probe.next('path', ({ request }) => request === 5);
    for (let request = 1; request <= 5; request++) {
      probe.send(interpolate(request, { points: 2 + request }));
    }
    expect((await answered).decoded.rows).toHaveLength(7);
    expect(probe.all('path').map(({ request }) => request)).toEqual([5]);

    await probe.train(1);
    const next = probe.next('path', ({ request }) => request === 8);
    probe.send(interpolate(6), interpolate(7), interpolate(8));
    await next;
    const later = probe.all('path').map(({ request }) => request);
    expect(later).not.toContain(6);
    expect(later).not.toContain(7);
  });

  it('is decoded again as the weights train, and shows the last ones after a pause', async () => {
    await probe.open();
    await probe.answer(interpolate(1), 'path');
    const decodedAt = () => probe.all('path').map(({ decoded }) => decoded.iteration);
    probe.send({ type: 'train' });
    await probe.until(() => new Set(decodedAt()).size >= 4);
    await probe.pause();
    const stoppedAt = probe.last('progress')?.iteration;
    await probe.until(() => decodedAt().at(-1) === stoppedAt);
    expect(decodedAt()).toEqual(decodedAt().toSorted((one, other) => one - other));
    expect(new Set(probe.all('path').map(({ request }) => request))).toEqual(new Set([1]));
  });

  it('asked for at the very end of a run is not forgotten', async () => {
    await probe.open();
    await probe.train(1);
    const answered = probe.next('path', ({ request }) => request === 1);
    // The loop makes its last samples after it has served paths for the last time.
    const sampled = probe.next('samples');
    await probe.pause();
    await sampled;
    probe.send(interpolate(1));
    expect((await answered).decoded.iteration).toBe(probe.last('progress')?.iteration);
  });

  it('asked for before there is a model, it comes with the model', async () => {
    probe.send(interpolate(1));
    const path = probe.next('path');
    await probe.open();
    expect((await path).decoded).toMatchObject({ iteration: 0, path: PATH });
  });

  it('begins and ends with reconstructions, and tells what the model cannot read', async () => {
    await probe.open();
    const a = 'the zebra buys a basket';
    const b = 'a girl sees the clock '.repeat(10);
    const { decoded } = await probe.answer(interpolate(1, { a, b, points: 3 }), 'path');
    expect(decoded.rows).toHaveLength(3);
    expect(decoded.a).toMatchObject({ original: a, unknown: ['zebra'], cut: 0 });
    expect(decoded.b).toMatchObject({ original: b, unknown: [], cut: 30 });
  });

  it('refuses an empty sentence once, and answers the next one', async () => {
    await probe.open();
    const { trouble } = await probe.answer(interpolate(1, { a: '  ' }), 'trouble');
    expect(trouble.about).toBe('sentence');
    await probe.step();
    expect(probe.all('trouble')).toHaveLength(1);
    expect((await probe.answer(interpolate(2), 'path')).decoded.iteration).toBe(1);
  });
});

describe('training', () => {
  it('stops after the iteration at hand, and a step adds exactly one', async () => {
    await probe.open();
    await probe.train(3);
    await probe.pause();
    const stoppedAt = probe.last('progress')?.iteration ?? 0;
    expect(stoppedAt).toBeGreaterThanOrEqual(3);
    await probe.step();
    expect(probe.last('progress')?.iteration).toBe(stoppedAt + 1);
    await probe.step();
    expect(probe.last('progress')?.iteration).toBe(stoppedAt + 2);
  });

  it('warms up once, then trains', async () => {
    await probe.open();
    await probe.train(1);
    await probe.pause();
    await probe.train((probe.last('progress')?.iteration ?? 0) + 1);
    await probe.pause();
    const states = probe.all('state').map(({ state }) => state);
    expect(states).toEqual([
      'loading',
      'paused',
      'warming',
      'training',
      'paused',
      'training',
      'paused',
    ]);
  });

  it('reports points in order, with held-out figures among them', async () => {
    await probe.open();
    await probe.answer({ type: 'train' }, 'progress', ({ points }) =>
      points.some(({ heldOut }) => heldOut !== undefined),
    );
    await probe.pause();
    const points = probe.all('progress').flatMap((event) => event.points);
    const iterations = points.map(({ iteration }) => iteration);
    expect(iterations).toEqual(iterations.toSorted((one, other) => one - other));
    expect(new Set(iterations).size).toBe(iterations.length);
    const heldOut = points.find((point) => point.heldOut)?.heldOut;
    expect(heldOut?.reconstruction).toBeGreaterThan(0);
    expect(heldOut?.exactMatch).toBeGreaterThanOrEqual(0);
  });

  it('stops with a word about why when the losses explode; only a reset goes on', async () => {
    const large = { ...SMALL, hiddenSize: 128, embeddingSize: 64 };
    await probe.open(SENTENCES, { ...large, learningRate: 10 });
    const { trouble } = await probe.answer({ type: 'train' }, 'trouble');
    expect(trouble.about).toBe('training');
    expect(trouble.what).toMatch(/the reconstruction loss (rose to|is no longer)/);
    expect(trouble.next).toContain('Lower the autoencoder learning rate (now 10)');
    expect(probe.last('state')?.state).toBe('stopped');

    const stoppedAt = probe.last('progress')?.iteration;
    probe.send({ type: 'train' }, { type: 'step' });
    // Served in turn, so both were heard before this path.
    await probe.answer(interpolate(1), 'path');
    expect(probe.last('progress')?.iteration).toBe(stoppedAt);
    expect(probe.last('state')?.state).toBe('stopped');

    await probe.answer(reset(), 'state', ({ state }) => state === 'paused');
    expect(await probe.step()).toBeLessThan(10);
  });

  it('stops when the scores of the critic run away', async () => {
    const deep = { ...SMALL, criticLayers: '128-128-128', criticSteps: 5 };
    await probe.open(SENTENCES, { ...deep, criticLearningRate: 1, generatorLearningRate: 1 });
    const { trouble } = await probe.answer({ type: 'train' }, 'trouble');
    expect(trouble.what).toContain("the critic's scores ran away");
    expect(trouble.next).toContain('Lower the critic learning rate (now 1)');
  });

  it('goes on by itself where the engine breaks off, and stops where the next one does too', async () => {
    await probe.open();
    const broken = new Error('The kernel trapped.');
    const breakLast = () =>
      Object.assign(started.at(-1)?.ops ?? {}, { finish: () => Promise.reject(broken) });

    breakLast();
    const first = await probe.answer({ type: 'train' }, 'trouble');
    expect(first.trouble).toEqual({
      about: 'engine',
      what: 'The computation broke off: The kernel trapped.',
      next: 'The run goes on from iteration 0 by itself, on Test wasm.',
    });
    await probe.next('progress', ({ iteration }) => iteration > 3);
    expect(probe.all('restored')).toEqual([{ type: 'restored', iteration: 0 }]);

    breakLast();
    const second = await probe.next('trouble');
    expect(second.trouble.next).toContain('Press Reset to start afresh');
    expect(probe.last('state')?.state).toBe('stopped');
    await probe.answer(reset(), 'state', ({ state }) => state === 'paused');
    expect(started).toHaveLength(3);
    expect(await probe.step()).toBeGreaterThan(0);
  });
});

/** A file whose bytes come only when they are delivered. */
class SlowFile extends File {
  wasRead = false;
  readonly delivered: Promise<void>;
  #deliver: () => void = () => {};

  constructor(text: string, name: string) {
    super([text], name);
    this.delivered = new Promise((resolve) => {
      this.#deliver = resolve;
    });
  }

  deliver(): void {
    this.#deliver();
  }

  override stream(): ReadableStream<Uint8Array<ArrayBuffer>> {
    this.wasRead = true;
    const whole = super.stream();
    const { delivered } = this;
    return new ReadableStream({
      async start(controller) {
        await delivered;
        for await (const chunk of whole) controller.enqueue(chunk);
        controller.close();
      },
    });
  }
}
