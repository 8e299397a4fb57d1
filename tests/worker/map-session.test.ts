import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MapAsk, MapTold } from '../../src/latent-map';
import { reset, SENTENCES, SessionProbe } from './session-probe';
import { closeEngines } from './test-engines';

vi.mock('../../src/worker/engines', () => import('./test-engines'));
vi.setConfig({ testTimeout: 30_000 });

let probe: SessionProbe;
beforeEach(async () => {
  probe = new SessionProbe();
  await probe.open();
});
afterEach(async () => {
  await probe.rest();
  closeEngines();
});

type ToldOf<K extends MapTold['kind']> = Extract<MapTold, { kind: K }>;

const WATCH: MapAsk = { kind: 'watch', on: true, colour: 'network', real: 60, generated: 20 };

/** Sends an ask, and gives the next that is told of this kind. */
async function ask<K extends MapTold['kind']>(asked: MapAsk, kind: K): Promise<ToldOf<K>> {
  const event = await probe.answer(
    { type: 'map', ask: asked },
    'map',
    (each) => each.told.kind === kind,
  );
  return event.told as ToldOf<K>;
}

function told<K extends MapTold['kind']>(kind: K): ToldOf<K>[] {
  return probe
    .all('map')
    .map((event) => event.told)
    .filter((each): each is ToldOf<K> => each.kind === kind);
}

describe('the map', () => {
  it('tells which sentences it shows, and where their codes and those of the generator lie', async () => {
    const { places, iteration, layout, shown } = await ask(WATCH, 'places');
    const [points] = told('points');
    expect(points?.texts).toHaveLength(60);
    expect(points?.texts.every((text) => SENTENCES.includes(text))).toBe(true);
    expect(points?.generated).toBe(20);
    expect(places).toHaveLength(2 * 80);
    expect(places.every(Number.isFinite)).toBe(true);
    expect(new Set(places).size).toBeGreaterThan(100);
    expect({ iteration, layout }).toEqual({ iteration: 0, layout: 'plane' });
    expect(shown).toBeGreaterThan(0);
    expect(shown).toBeLessThanOrEqual(1);
  });

  it('follows the weights when training pauses, with the same sentences', async () => {
    const first = await ask(WATCH, 'places');
    await probe.step();
    await probe.until(() => told('places').some(({ iteration }) => iteration === 1));
    const second = told('places').at(-1);
    expect(second?.places).not.toEqual(first.places);
    expect(told('points')).toHaveLength(1);
  });

  it('maps nothing any more once nobody looks', async () => {
    await ask(WATCH, 'places');
    probe.send({ type: 'map', ask: { kind: 'watch', on: false } });
    const before = told('places').length;
    await probe.step();
    await probe.step();
    expect(told('places')).toHaveLength(before);
  });

  it('starts anew on another model', async () => {
    await ask(WATCH, 'places');
    probe.send(reset());
    await probe.until(() => told('points').length === 2);
    expect(told('points')[1]?.texts).toEqual(told('points')[0]?.texts);
  });

  it('colours by length, by the critic and by loss; NaN where there is nothing to tell', async () => {
    const length = await ask({ ...WATCH, colour: 'length' }, 'places');
    expect([...length.values.subarray(0, 60)].every((words) => words === 5 || words === 9)).toBe(
      true,
    );
    expect([...length.values.subarray(60)].every(Number.isNaN)).toBe(true);
    const critic = await ask({ ...WATCH, colour: 'critic' }, 'places');
    expect([...critic.values].every(Number.isFinite)).toBe(true);
    const loss = await ask({ ...WATCH, colour: 'loss' }, 'places');
    expect([...loss.values.subarray(0, 60)].every((nats) => nats > 0)).toBe(true);
    expect([...loss.values.subarray(60)].every(Number.isNaN)).toBe(true);
  });

  it('lays the points out by UMAP, telling how far it is, and goes back to the plane', async () => {
    const plane = await ask(WATCH, 'places');
    const laidOut = await ask({ kind: 'lay-out', layout: 'umap' }, 'places');
    await probe.until(() => told('places').some(({ layout }) => layout === 'umap'));
    const byUmap = told('places').find(({ layout }) => layout === 'umap');
    expect(laidOut.iteration).toBe(0);
    expect(byUmap?.places).toHaveLength(160);
    expect(byUmap?.places).not.toEqual(plane.places);
    const back = await ask({ kind: 'lay-out', layout: 'plane' }, 'places');
    expect(back.places).toEqual(plane.places);
  });
});

describe('places on the map', () => {
  it('says what stands at a place, and what the critic thinks of it', async () => {
    await ask(WATCH, 'places');
    const lifted = await ask({ kind: 'lift', request: 3, x: 0.1, y: -0.1 }, 'lifted');
    expect(lifted).toMatchObject({ request: 3, x: 0.1, y: -0.1 });
    expect(lifted.sentence.text).toBeTypeOf('string');
    expect(lifted.score).toBeTypeOf('number');
  });

  it('answers only the newest of places asked for in a row', async () => {
    await ask(WATCH, 'places');
    for (let request = 1; request < 8; request++) {
      probe.send({ type: 'map', ask: { kind: 'lift', request, x: request / 10, y: 0 } });
    }
    await ask({ kind: 'lift', request: 8, x: 0, y: 0 }, 'lifted');
    await probe.until(() => told('lifted').some(({ request }) => request === 8));
    expect(told('lifted').map(({ request }) => request)).toEqual([8]);
  });

  it('scores the ground as it scores a place that is clicked, and again as weights move', async () => {
    await ask(WATCH, 'places');
    const part = { left: -0.5, top: -0.4, right: 0.5, bottom: 0.4 };
    const ground = await ask({ kind: 'shade', on: true, request: 7, part }, 'ground');
    expect(ground).toMatchObject({ request: 7, iteration: 0, layout: 'plane', left: -0.5 });
    expect(ground.scores).toHaveLength(ground.columns * ground.rows);
    const i = ground.columns + 5;
    const place = { x: ground.left + 5 * ground.step, y: ground.top + ground.step };
    const lifted = await ask({ kind: 'lift', request: 8, ...place }, 'lifted');
    expect(ground.scores[i]).toBeCloseTo(lifted.score, 4);
    await probe.step();
    await probe.until(() => told('ground').some(({ iteration }) => iteration === 1));
    expect(told('ground').at(-1)?.scores).not.toEqual(ground.scores);
  });

  it('scores no ground any more once nobody wants it shaded', async () => {
    await ask(WATCH, 'places');
    const part = { left: -1, top: -1, right: 1, bottom: 1 };
    await ask({ kind: 'shade', on: true, request: 1, part }, 'ground');
    probe.send({ type: 'map', ask: { kind: 'shade', on: false } });
    await probe.step();
    await probe.until(() => told('places').some(({ iteration }) => iteration === 1));
    await ask({ kind: 'lift', request: 2, x: 0, y: 0 }, 'lifted');
    expect(told('ground')).toHaveLength(1);
  });

  it('reads points, generated ones too', async () => {
    await ask(WATCH, 'places');
    const { sentences } = await ask({ kind: 'read', request: 1, points: [0, 79] }, 'read');
    expect(sentences.map(({ point }) => point)).toEqual([0, 79]);
  });

  it('draws the path from the one sentence to the other, and again as weights move', async () => {
    await ask(WATCH, 'places');
    const path = {
      a: SENTENCES[0] ?? '',
      b: SENTENCES[9] ?? '',
      points: 5,
      shape: 'linear',
    } as const;
    const trace = await ask({ kind: 'trace', request: 1, path }, 'trace');
    expect(trace.places).toHaveLength(50);
    expect(trace.a.loss).toBeGreaterThan(0);
    expect(trace.a.score).not.toBe(trace.b.score);
    await probe.step();
    await probe.until(() => told('trace').length > 1);
    expect(told('trace').at(-1)?.places).not.toEqual(trace.places);
  });
});

describe('sentences around one, and directions', () => {
  it('finds the nearest sentences of the corpus, and not the sentence itself', async () => {
    const sentence = SENTENCES[4] ?? '';
    const { found } = await ask(
      { kind: 'neighbours', request: 1, sentence, count: 6 },
      'neighbours',
    );
    expect(found).toHaveLength(6);
    expect(found.map(({ text }) => text)).not.toContain(sentence);
    const cosines = found.map(({ cosine }) => cosine);
    expect(cosines).toEqual(cosines.toSorted((a, b) => b - a));
    expect(cosines[0]).toBeLessThanOrEqual(1.0001);
  });

  it('says the sentence alone where the dial is at nothing', async () => {
    const sentence = SENTENCES[4] ?? '';
    const similar = { kind: 'similar', request: 1, sentence, count: 12 } as const;
    expect((await ask({ ...similar, radius: 0 }, 'similar')).texts).toHaveLength(1);
  });

  it('moves a sentence along a direction made by two searches, and tells how often it works', async () => {
    const direction = {
      from: { by: 'words', query: 'a cat' },
      to: { by: 'words', query: 'the nurse' },
    } as const;
    const sentence = 'a cat sees the clock';
    const { rows } = await ask(
      { kind: 'steer', request: 1, sentence, direction, strengths: [0, 0.5, 1] },
      'steered',
    );
    expect(rows.map(({ strength }) => strength)).toEqual([0, 0.5, 1]);
    const judged = await ask({ kind: 'judge', request: 2, direction }, 'judged');
    expect(judged).toMatchObject({ from: 16, to: 16 });
    expect(judged.tried).toBeGreaterThanOrEqual(0);
    expect(judged.succeeded).toBeLessThanOrEqual(judged.tried);
    expect(judged.strength).toBeGreaterThanOrEqual(1);
  });

  it('makes a direction of sentences that were typed, too, and says where one has no words', async () => {
    const to = { by: 'words', query: 'the nurse' } as const;
    const typed = (...sentences: string[]) =>
      ({ from: { by: 'sentences', sentences }, to }) as const;
    const direction = typed('a cat sees the clock', 'a cat hears the clock');
    const steer = { kind: 'steer', request: 1, sentence: 'a cat sees the clock' } as const;
    const { rows } = await ask({ ...steer, direction, strengths: [0, 1] }, 'steered');
    expect(rows).toHaveLength(2);
    const judged = await ask({ kind: 'judge', request: 2, direction }, 'judged');
    expect(judged).toMatchObject({ from: 2, to: 16, tried: 0 });
    const { why } = await ask({ kind: 'judge', request: 3, direction: typed(' ') }, 'refused');
    expect(why).not.toBe('');
  });

  it('refuses a direction between groups that are the same, in words', async () => {
    const group = { by: 'words', query: 'a cat' } as const;
    const { why } = await ask(
      { kind: 'judge', request: 1, direction: { from: group, to: group } },
      'refused',
    );
    expect(why).toMatch(/groups that differ/);
  });
});
