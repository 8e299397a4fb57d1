import { describe, expect, it, vi } from 'vitest';
import { eachSession } from './each-session';
import { open, pasted, reset, SENTENCES, type SessionProbe, SMALL } from './session-probe';
import { closed, offerCard, started, takeAway } from './test-engines';

vi.mock('../../src/worker/engines', () => import('./test-engines'));
vi.setConfig({ testTimeout: 30_000 });

const FIT = ['batchSize'] as const;

let probe: SessionProbe;
eachSession((fresh) => {
  probe = fresh;
});

describe('settings', () => {
  it('changed live apply from the next iteration on', async () => {
    await probe.open();
    const unchanged = [await probe.step(), await probe.step(), await probe.step()];
    await probe.answer(reset(), 'corpus');
    const first = await probe.step();
    const changed = await probe.answer(
      { type: 'change', settings: { learningRate: 0.1 } },
      'changed',
    );
    expect(changed).toMatchObject({ iteration: 1, settings: { learningRate: 0.1 } });
    const rest = [await probe.step(), await probe.step()];
    // The second loss is scored before the update that the change alters.
    expect([first, rest[0]]).toEqual(unchanged.slice(0, 2));
    expect(rest[1]).not.toBe(unchanged[2]);
  });

  it('changed live are heard while it trains', async () => {
    await probe.open();
    await probe.train(1);
    const { iteration } = await probe.answer(
      { type: 'change', settings: { batchSize: 4, learningRate: 0.001 } },
      'changed',
    );
    expect(iteration).toBeGreaterThan(0);
    await probe.next('progress', (event) => event.iteration > iteration);
  });

  it('that need a new model are refused in mid-run, as are values out of range', async () => {
    await probe.open();
    await probe.step();
    for (const settings of [{ hiddenSize: 20 }, { batchSize: 0 }, { batchSize: 4, seed: 3 }]) {
      const { trouble } = await probe.answer({ type: 'change', settings }, 'trouble');
      expect(trouble).toMatchObject({ about: 'settings', next: 'Nothing was changed.' });
    }
    expect(probe.all('changed')).toEqual([]);
    await probe.step();
    expect(probe.last('progress')?.iteration).toBe(2);
  });
});

describe('a reset', () => {
  it('starts from the same weights and batches: the same run again', async () => {
    await probe.open();
    const first = [await probe.step(), await probe.step(), await probe.step()];
    await probe.answer(reset(), 'corpus');
    expect([await probe.step(), await probe.step(), await probe.step()]).toEqual(first);
    await probe.answer(reset({ ...SMALL, seed: 2 }), 'corpus');
    expect(await probe.step()).not.toBe(first[0]);
  });

  it('reads the text again where settings of the text changed', async () => {
    await probe.open();
    const { report } = await probe.answer(reset({ ...SMALL, maxLength: 6 }), 'corpus');
    expect(report).toMatchObject({ kept: 60, dropped: { tooLong: 20 } });
    expect(report.lengths).toHaveLength(7);
    await probe.step();
  });

  it('that cannot be done leaves the run as it was', async () => {
    await probe.open();
    await probe.step();
    for (const settings of [
      { ...SMALL, maxLength: 3 },
      { ...SMALL, hiddenSize: 0 },
    ]) {
      await probe.answer(reset(settings), 'trouble');
    }
    expect(probe.all('trouble').map(({ trouble }) => trouble.about)).toEqual([
      'corpus',
      'settings',
    ]);
    await probe.step();
    expect(probe.last('progress')?.iteration).toBe(2);
    expect(probe.all('fresh')).toHaveLength(1);
  });

  it('while it trains ends the old run and gives all of its memory back', async () => {
    await probe.open();
    const tensors = () => started[0]?.ops.memory().tensors;
    const before = tensors();
    expect(before).toBeGreaterThan(0);
    for (let round = 0; round < 3; round++) {
      await probe.train(5);
      const placed = probe.next('corpus');
      await probe.answer(reset(), 'state', () => probe.all('fresh').length === round + 2);
      await placed;
      expect(tensors()).toBe(before);
    }
    const sizes = probe.all('fresh').map(({ bytes }) => bytes);
    expect(new Set(sizes).size).toBe(1);
    expect(started).toHaveLength(1);
  });
});

describe('the engine', () => {
  it('asked for that cannot start is replaced, with the reason', async () => {
    await probe.open(SENTENCES, { ...SMALL, engine: 'webgl' });
    const { report } = probe.last('engine') ?? {};
    expect(report).toMatchObject({ choice: 'webgl', engine: 'wasm', label: 'Test wasm' });
    expect(report?.reason).toContain('WebGL cannot start here: there is no WebGL2.');
  });

  it('chosen automatically says what was found', async () => {
    const found = probe.next('engine', ({ report }) => report.reason.includes('WebGL'));
    await probe.open(SENTENCES, { ...SMALL, engine: 'auto' });
    expect((await found).report).toMatchObject({
      choice: 'auto',
      engine: 'wasm',
      reason: 'WebGL cannot be used here: the browser offers none.',
    });
  });

  it('chosen automatically is the card where that is faster, and then the reset keeps it', async () => {
    offerCard();
    const found = probe.next('engine', ({ report }) => report.reason.startsWith('Measured'));
    await probe.open(SENTENCES, { ...SMALL, engine: 'auto' });
    const before = probe.next('estimate');
    expect((await found).report).toMatchObject({ engine: 'webgl', label: 'Test webgl' });
    const rate = probe.last('engine')?.report.rates?.card ?? NaN;
    const { iterationsPerEpoch, secondsPerEpoch } = (await before).estimate;
    expect(secondsPerEpoch).toBeCloseTo(iterationsPerEpoch / rate, 9);
    await probe.answer(
      reset({ ...SMALL, engine: 'auto' }),
      'state',
      ({ state }) => state === 'paused',
    );
    expect(started.map(({ name }) => name)).toEqual(['wasm', 'webgl']);
    expect(closed).toEqual(['wasm']);
    await probe.step();
  });

  it('is kept from run to run, and closed when another is chosen', async () => {
    await probe.open();
    await probe.open(SENTENCES.slice(0, 60));
    expect(started.map(({ name }) => name)).toEqual(['wasm']);
    await probe.open(SENTENCES, { ...SMALL, engine: 'cpu' });
    expect(started.map(({ name }) => name)).toEqual(['wasm', 'cpu']);
    expect(closed).toEqual(['wasm']);
    expect(probe.last('engine')?.report.label).toBe('Test cpu');
    await probe.step();
  });
});

describe('the speed of the engine', () => {
  it('decides the batch of a run where nobody chose it, before it is trained', async () => {
    const slow = vi.spyOn(performance, 'now');
    let clock = 0;
    // Each look at the clock finds three seconds gone.
    slow.mockImplementation(() => (clock += 3000));
    try {
      const command = { ...open(pasted(SENTENCES), { ...SMALL, batchSize: 64 }), fit: FIT };
      const fitted = await probe.answer(command, 'fitted');
      expect(fitted.settings).toEqual({ batchSize: 32 });
      expect(fitted.fitted[0]?.reason).toContain('An iteration with 64 sentences takes 3.0');
      await probe.next('estimate', ({ estimate }) => estimate.iterationsPerEpoch === 3);
    } finally {
      slow.mockRestore();
    }
  });
});

describe('an engine that is taken away', () => {
  it('is told of once; the run goes on with a new one, and counts on', async () => {
    await probe.open();
    await probe.train(3);
    const told = probe.next('trouble');
    takeAway();
    const reached = probe.last('progress')?.iteration ?? 0;
    expect((await told).trouble).toMatchObject({
      about: 'engine',
      what: expect.stringContaining('the graphics card was lost'),
      next: expect.stringContaining('goes on from iteration 0 by itself'),
    });
    await probe.next('progress', ({ iteration }) => iteration > reached);
    expect(started).toHaveLength(2);
    expect(closed).toEqual([]);
    await probe.pause();
    expect(probe.all('fresh')).toHaveLength(1);
    expect(probe.all('trouble')).toHaveLength(1);
    await probe.step();
  });

  it('from a run at rest leaves it at rest', async () => {
    await probe.open();
    const restored = probe.next('restored');
    const paused = probe.next('state', ({ state }) => state === 'paused');
    takeAway();
    expect((await restored).iteration).toBe(0);
    await paused;
    await probe.step();
    expect(probe.last('progress')?.iteration).toBe(1);
  });
});

describe('what is looked at', () => {
  it('finds sentences of the corpus, a page at a time, and says which are held out', async () => {
    await probe.open();
    const found = await probe.answer(
      { type: 'search', request: 1, query: 'baker', offset: 4, count: 3 },
      'found',
    );
    const wanted = SENTENCES.filter((sentence) => sentence.includes('baker'));
    expect(found.total).toBe(wanted.length);
    expect(found.sentences.map(({ text }) => text)).toEqual(wanted.slice(4, 7));

    const all = await probe.answer(
      { type: 'search', request: 2, query: '', offset: 0, count: 100 },
      'found',
    );
    const heldOut = all.sentences.filter((sentence) => sentence.heldOut).length;
    expect(heldOut).toBe(probe.last('corpus')?.report.heldOut);
    expect(heldOut).toBeGreaterThan(0);
  });

  it('surprises with two different sentences of the corpus, others each time', async () => {
    await probe.open();
    const pairs = new Set<string>();
    for (let request = 1; request <= 5; request++) {
      const { a, b } = await probe.answer({ type: 'surprise', request }, 'surprise');
      expect(SENTENCES).toContain(a);
      expect(SENTENCES).toContain(b);
      expect(a).not.toBe(b);
      pairs.add(`${a} | ${b}`);
    }
    expect(pairs.size).toBeGreaterThan(1);
  });

  it('makes samples only while somebody watches them', async () => {
    probe.send({ type: 'watch', samples: false });
    await probe.open();
    await probe.train(5);
    await probe.pause();
    await probe.step();
    expect(probe.all('samples')).toEqual([]);

    const { iteration, sentences, fixed } = await probe.answer(
      { type: 'watch', samples: true },
      'samples',
    );
    expect(iteration).toBe(probe.last('progress')?.iteration);
    expect(sentences).toHaveLength(12);
    expect(fixed).toHaveLength(12);
    await probe.answer(reset(), 'samples', (event) => event.iteration === 0);
  });

  it('makes the same samples of the same noise while the weights stand still', async () => {
    await probe.open();
    const first = await probe.answer(reset(), 'samples');
    const second = await probe.answer(reset(), 'samples');
    expect(second.fixed).toEqual(first.fixed);
  });
});
