import { describe, expect, it, vi } from 'vitest';
import { eachSession } from './each-session';
import { interpolate, SENTENCES, type SessionProbe } from './session-probe';

vi.mock('../../src/worker/engines', () => import('./test-engines'));
vi.setConfig({ testTimeout: 30_000 });

let probe: SessionProbe;
eachSession((fresh) => {
  probe = fresh;
});

describe('the band of a path', () => {
  it('follows the path and covers it from A to B without a gap', async () => {
    await probe.open();
    await probe.train(20);
    await probe.pause();
    const band = probe.next('band', ({ request }) => request === 1);
    const { decoded } = await probe.answer(interpolate(1), 'path');
    const { stretches, iteration } = (await band).band;
    expect(iteration).toBe(decoded.iteration);
    expect(stretches[0]?.from).toBe(0);
    expect(stretches.at(-1)?.to).toBe(1);
    stretches.slice(1).forEach(({ from }, i) => expect(from).toBe(stretches[i]?.to));
    expect(stretches[0]?.text).toBe(decoded.rows[0]?.text);
    expect(stretches.at(-1)?.text).toBe(decoded.rows.at(-1)?.text);
    // Whatever a point of the path says holds a stretch of it.
    decoded.rows.forEach(({ text }, i) => {
      const at = i / (decoded.rows.length - 1);
      const around = stretches.filter(({ from, to }) => from <= at && at <= to);
      expect(around.map((stretch) => stretch.text)).toContain(text);
    });
  });

  it('is found anew for new weights, and not twice for the same', async () => {
    await probe.open();
    await probe.answer(interpolate(1), 'band');
    const stepped = probe.next('band');
    await probe.step();
    expect((await stepped).band.iteration).toBe(1);
    const count = probe.all('band').length;
    await probe.answer(interpolate(2, { points: 3 }), 'band', ({ request }) => request === 2);
    expect(probe.all('band')).toHaveLength(count + 1);
  });

  it('comes while training too, of the newest request only', async () => {
    await probe.open();
    await probe.train(2);
    probe.send(interpolate(1), interpolate(2, { points: 7 }));
    const { band } = await probe.next('band');
    expect(band.path.points).toBe(7);
    expect(probe.all('band').some(({ request }) => request === 1)).toBe(false);
  });
});

describe('marks of changed words', () => {
  it('come with the rows: none in the first, none where a row says the same again', async () => {
    await probe.open();
    await probe.train(30);
    await probe.pause();
    const { decoded } = await probe.answer(interpolate(1, { points: 11 }), 'path');
    decoded.rows.forEach(({ words, text, changed }, i) => {
      expect(changed).toHaveLength(words.length);
      if (i === 0 || text === decoded.rows[i - 1]?.text) expect(changed).not.toContain(true);
    });
  });
});

describe('where sentences come from', () => {
  it('is told of every sentence that a path shows, with the nearest training sentence', async () => {
    await probe.open();
    await probe.train(30);
    await probe.pause();
    const told = probe.next('origins');
    const { decoded } = await probe.answer(interpolate(1), 'path');
    const { origins } = await told;
    const shown = new Set(decoded.rows.map(({ text }) => text).filter((text) => text !== ''));
    expect(origins.map(({ text }) => text).sort()).toEqual([...shown].sort());
    for (const { origin, nearest, edits } of origins) {
      expect(SENTENCES).toContain(nearest);
      expect(origin === 'copied').toBe(edits === 0);
    }
  });
});

describe('paths of the generator', () => {
  it('go from noise to noise, and every point is something that it can make', async () => {
    await probe.open();
    await probe.train(10);
    await probe.pause();
    const { decoded } = await probe.answer(interpolate(1, { shape: 'generator' }), 'path');
    expect(decoded.rows).toHaveLength(5);
    // What it makes lies on its own ground: pulled there it stays where it is.
    const pulled = probe.next('prior', ({ request }) => request === 2);
    probe.send(interpolate(2, { shape: 'generator', prior: true }));
    const straight = probe.next('prior', ({ request }) => request === 3);
    const ofGenerator = (await pulled).prior.rows;
    probe.send(interpolate(3, { prior: true }));
    const ofLine = (await straight).prior.rows;
    const mean = (rows: readonly { readonly distance: number }[]) =>
      rows.reduce((sum, { distance }) => sum + distance, 0) / rows.length;
    expect(mean(ofGenerator)).toBeLessThan(0.5 * mean(ofLine));
  });

  it('come beside the straight one only where they are asked for', async () => {
    await probe.open();
    await probe.answer(interpolate(1), 'band');
    expect(probe.all('prior')).toHaveLength(0);
  });
});
