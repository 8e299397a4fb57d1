import { describe, expect, it, vi } from 'vitest';
import type { CornerGrid, CornersAsk, CornersTold } from '../../src/corners';
import type { PathShape } from '../../src/sentence-path';
import { eachSession } from './each-session';
import { reset, SENTENCES, type SessionProbe } from './session-probe';

vi.mock('../../src/worker/engines', () => import('./test-engines'));
vi.setConfig({ testTimeout: 30_000 });

const GRID: CornerGrid = {
  a: 'the baker buys a basket',
  b: 'a girl sees the clock',
  c: 'my uncle paints the boat',
  d: 'a cat forgets the clock',
  side: 5,
  shape: 'linear',
};

type ToldOf<K extends CornersTold['kind']> = Extract<CornersTold, { kind: K }>;

let probe: SessionProbe;
eachSession((fresh) => {
  probe = fresh;
});

/** The next answer of this kind, from now on, that passes the test. */
async function next<K extends CornersTold['kind']>(
  kind: K,
  passes: (told: ToldOf<K>) => boolean = () => true,
): Promise<ToldOf<K>> {
  const { told } = await probe.next(
    'corners',
    (event) => event.told.kind === kind && passes(event.told as ToldOf<K>),
  );
  return told as ToldOf<K>;
}

function ask(asked: CornersAsk): void {
  probe.send({ type: 'corners', ask: asked });
}

async function decode(request: number, grid: Partial<CornerGrid> = {}) {
  const answer = next('decoded', (told) => told.request === request);
  ask({ kind: 'decode', request, grid: { ...GRID, ...grid } });
  return (await answer).decoded;
}

async function path(request: number, a: string, b: string, shape: PathShape) {
  const asked = { a, b, points: 5, shape };
  const { decoded } = await probe.answer({ type: 'interpolate', request, path: asked }, 'path');
  return decoded.rows.map(({ text }) => text);
}

describe('four corners', () => {
  it.each(['linear', 'spherical', 'generator'] as const)(
    'have the paths between them as edges (%s)',
    async (shape) => {
      await probe.open();
      await probe.train(15);
      await probe.pause();
      const { rows, ends, iteration } = await decode(1, { shape });
      expect(iteration).toBe(probe.last('progress')?.iteration);
      expect(ends.c.original).toBe(GRID.c);
      const texts = rows.map((row) => row.map(({ text }) => text));
      const { a, b, c, d } = GRID;
      expect(texts.map((row) => row.length)).toEqual([5, 5, 5, 5, 5]);
      expect(texts[0]).toEqual(await path(1, a, b, shape));
      expect(texts[4]).toEqual(await path(2, c, d, shape));
      expect(texts.map((row) => row[0])).toEqual(await path(3, a, c, shape));
      expect(texts.map((row) => row[4])).toEqual(await path(4, b, d, shape));
    },
  );

  it('are answered newest first: what was overtaken is never decoded', async () => {
    await probe.open();
    const answer = next('decoded', ({ request }) => request === 3);
    for (const request of [1, 2, 3]) {
      ask({ kind: 'decode', request, grid: { ...GRID, side: 2 + request } });
    }
    expect((await answer).decoded.rows).toHaveLength(5);
    const answered = probe.all('corners').map(({ told }) => told.kind !== 'drawn' && told.request);
    expect(answered).not.toContain(2);
  });

  it('follow the weights, and rest when nobody looks', async () => {
    await probe.open();
    await decode(1);
    const moved = next('decoded', ({ decoded }) => decoded.iteration > 0);
    await probe.train(5);
    await moved;
    await probe.pause();
    await probe.until(() => {
      const told = probe.last('corners')?.told;
      return (
        told?.kind === 'decoded' && told.decoded.iteration === probe.last('progress')?.iteration
      );
    });
    ask({ kind: 'rest' });
    const count = probe.all('corners').length;
    await probe.step();
    await path(1, GRID.a, GRID.b, 'linear');
    expect(probe.all('corners')).toHaveLength(count);
  });

  it('take turns with pinned pairs while training', async () => {
    await probe.open();
    await probe.answer({ type: 'pin', pairs: [{ a: GRID.a, b: GRID.b }] }, 'pinned');
    await decode(1);
    await probe.answer({ type: 'train' }, 'state', ({ state }) => state === 'training');
    const pinned = probe.next('pinned', ({ iteration }) => iteration > 0);
    const again = next('decoded', ({ decoded }) => decoded.iteration > 0);
    expect((await pinned).pins).toHaveLength(1);
    expect((await again).decoded.rows).toHaveLength(5);
  });

  it('go on with another model', async () => {
    await probe.open();
    await decode(1);
    const again = next('decoded');
    probe.send(reset());
    expect((await again).decoded.iteration).toBe(0);
  });

  it('say which corner cannot be read, and stay refused until asked again', async () => {
    await probe.open();
    const refused = next('refused');
    ask({ kind: 'decode', request: 1, grid: { ...GRID, d: ' ' } });
    expect(await refused).toMatchObject({ request: 1, corner: 'd' });
    await probe.step();
    expect(probe.all('corners')).toHaveLength(1);
    await decode(2);
  });

  it('can be drawn from the corpus: four different sentences', async () => {
    await probe.open();
    const drawn = next('drawn');
    ask({ kind: 'draw', request: 7 });
    const { request, sentences } = await drawn;
    expect(request).toBe(7);
    const four = Object.values(sentences);
    expect(new Set(four).size).toBe(4);
    four.forEach((sentence) => expect(SENTENCES).toContain(sentence));
  });
});

describe('the critic’s scores of both sentences', () => {
  it('follow each path, by the same weights', async () => {
    await probe.open();
    await probe.step();
    const asked = { a: GRID.a, b: GRID.b, points: 3, shape: 'linear' } as const;
    const { scores, request } = await probe.answer(
      { type: 'interpolate', request: 4, path: asked },
      'scores',
    );
    expect(request).toBe(4);
    expect(scores.iteration).toBe(1);
    expect(Number.isFinite(scores.a) && Number.isFinite(scores.b)).toBe(true);
    const swapped = { ...asked, a: GRID.b, b: GRID.a };
    const other = await probe.answer({ type: 'interpolate', request: 5, path: swapped }, 'scores');
    expect(other.scores.a).toBeCloseTo(scores.b, 5);
    expect(other.scores.b).toBeCloseTo(scores.a, 5);
  });
});
