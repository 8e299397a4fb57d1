import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Command } from '../../src/protocol';
import type { SampleWish } from '../../src/samples';
import type { PathRequest } from '../../src/sentence-path';
import { SENTENCES, SessionProbe, SMALL } from './session-probe';
import { closeEngines } from './test-engines';

vi.mock('../../src/worker/engines', () => import('./test-engines'));
vi.setConfig({ testTimeout: 30_000 });

const PATH: PathRequest = {
  a: 'the baker buys a basket',
  b: 'a girl sees the clock',
  points: 9,
  shape: 'linear',
};
const USUAL: SampleWish = { count: 12, truncation: 1, kept: 1, draw: 0 };

let probe: SessionProbe;
beforeAll(async () => {
  probe = new SessionProbe();
  // A generator that hardly learns, and a decoder that hears whatever it says, keep the variety
  // that some of these tests need.
  await probe.open(SENTENCES, {
    ...SMALL,
    learningRate: 0.01,
    generatorLearningRate: 1e-6,
    shortenedCodes: 0,
  });
  for (let i = 0; i < 80; i++) await probe.step();
});
afterEach(() => probe.rest());
afterAll(closeEngines);

let requests = 0;
async function pathOf(path: Partial<PathRequest> = {}) {
  const command: Command = { type: 'interpolate', request: ++requests, path: { ...PATH, ...path } };
  return (await probe.answer(command, 'path')).decoded;
}
const textsOf = (decoded: { readonly rows: readonly { readonly text: string }[] }) =>
  decoded.rows.map(({ text }) => text);

describe('a path whose words are drawn', () => {
  it('is the same again for the same draw, and another for another', async () => {
    const sampled = { temperature: 1.5, draw: 1 };
    const first = textsOf(await pathOf({ sampled }));
    expect(textsOf(await pathOf())).not.toEqual(first);
    expect(textsOf(await pathOf({ sampled }))).toEqual(first);
    expect(textsOf(await pathOf({ sampled: { ...sampled, draw: 2 } }))).not.toEqual(first);
  });

  it('is the greedy one where one word is considered', async () => {
    const sampled = { temperature: 2, words: 1, draw: 7 };
    expect(textsOf(await pathOf({ sampled }))).toEqual(textsOf(await pathOf()));
  });

  it('says at its points what it says among more points, and in its band', async () => {
    const sampled = { temperature: 1, draw: 1 };
    const few = textsOf(await pathOf({ sampled }));
    const banded = probe.next('band', ({ request }) => request === requests);
    const more = textsOf(await pathOf({ sampled, points: 17 }));
    expect(more.filter((_, i) => i % 2 === 0)).toEqual(few);
    const { stretches } = (await banded).band;
    expect(stretches[0]?.text).toBe(few[0]);
    expect(stretches.at(-1)?.text).toBe(few.at(-1));
  });

  it('has no confidence but that of the words drawn', async () => {
    const decoded = await pathOf({ sampled: { temperature: 2, draw: 3 } });
    const confidences = decoded.rows.flatMap(({ words }) => words.map((word) => word.confidence));
    expect(Math.min(...confidences)).toBeLessThan(0.2);
    expect(Math.min(...confidences)).toBeGreaterThan(0);
    expect(Math.max(...confidences)).toBeLessThanOrEqual(1);
  });
});

describe('samples', () => {
  const ask = (wish: Partial<SampleWish> = {}) =>
    probe.answer({ type: 'watch', samples: true, wish: { ...USUAL, ...wish } }, 'samples');

  it('are as many as wished for, and more begin with those that were there', async () => {
    const few = await ask();
    expect(few.sentences).toHaveLength(12);
    const more = await ask({ count: 40 });
    expect(more.sentences).toHaveLength(40);
    expect(more.sentences.slice(0, 12)).toEqual(few.sentences);
    expect(more.fixed).toEqual(few.fixed);
    expect(more.fixed).toHaveLength(12);
  });

  it('are of the same noise until another draw is wished for', async () => {
    const first = await ask();
    expect((await ask()).sentences).toEqual(first.sentences);
    const other = await ask({ draw: 1 });
    expect(other.sentences).not.toEqual(first.sentences);
    expect(other.fixed).toEqual(first.fixed);
  });

  it('grow alike as they are truncated, down to a single sentence', async () => {
    const distinct = async (truncation: number) =>
      new Set((await ask({ count: 60, truncation })).sentences).size;
    expect(await distinct(0.02)).toBeLessThan(await distinct(1));
    expect(await distinct(0)).toBe(1);
  });

  it('that the critic keeps are some of all that were made', async () => {
    const all = await ask({ count: 48 });
    const kept = await ask({ count: 12, kept: 0.25 });
    expect(kept.sentences).toHaveLength(12);
    for (const sentence of kept.sentences) expect(all.sentences).toContain(sentence);
  });

  it('that the decoder keeps are those of whose words it is surest', async () => {
    const wish = { count: 1, kept: 0.02, judge: 'decoder' } as const;
    const [surest] = (await ask(wish)).sentences;
    const all = await ask({ count: 50 });
    expect(all.sentences).toContain(surest);
    const half = await ask({ count: 25, kept: 0.5, judge: 'decoder' });
    expect(half.sentences[0]).toBe(surest);
    for (const sentence of half.sentences) expect(all.sentences).toContain(sentence);
    const byCritic = await ask({ count: 25, kept: 0.5, judge: 'critic' });
    expect(half.sentences).not.toEqual(byCritic.sentences);
  });

  it('can have their words drawn; those of the fixed noise stay greedy', async () => {
    const greedy = await ask();
    const drawn = await ask({ sampled: { temperature: 2 } });
    expect(drawn.sentences).not.toEqual(greedy.sentences);
    expect(drawn.fixed).toEqual(greedy.fixed);
    const one = await ask({ sampled: { temperature: 2, words: 1 } });
    expect(one.sentences).toEqual(greedy.sentences);
  });

  it('come with where they come from', async () => {
    const { sentences, fixed, origins = [] } = await ask();
    const shown = new Set([...sentences, ...fixed].filter((text) => text !== ''));
    expect(origins.map(({ text }) => text).sort()).toEqual([...shown].sort());
    for (const { nearest } of origins) expect(SENTENCES).toContain(nearest);
  });

  it('answer the newest of many wishes, in the middle of training too', async () => {
    await ask();
    probe.send({ type: 'train' });
    await probe.next('progress');
    const before = probe.all('samples').length;
    for (let count = 1; count <= 20; count++) {
      probe.send({ type: 'watch', samples: true, wish: { ...USUAL, count } });
    }
    await probe.next('samples', ({ sentences }) => sentences.length === 20);
    expect(probe.all('samples').length - before).toBeLessThan(5);
    await probe.pause();
    probe.send({ type: 'watch', samples: true, wish: { ...USUAL, count: 5 } });
    await probe.next('samples', ({ sentences }) => sentences.length === 5);
  });

  it('leave the measures alone, whatever is wished for', async () => {
    const figures = async (wish: SampleWish) => {
      const other = new SessionProbe();
      await other.open();
      other.send({ type: 'watch', samples: true, wish });
      const told = other.next('progress', ({ points }) => points.some((point) => point.heldOut));
      other.send({ type: 'train' });
      const { points } = await told;
      await other.pause();
      const { iteration, heldOut } = points.find((point) => point.heldOut) ?? {};
      return { iteration, heldOut };
    };
    const odd = { ...USUAL, truncation: 0.05, kept: 0.1, sampled: { temperature: 2 } };
    const [one, other] = [await figures(USUAL), await figures(odd)];
    expect(one.heldOut).toBeDefined();
    expect(other).toEqual(one);
  });
});
