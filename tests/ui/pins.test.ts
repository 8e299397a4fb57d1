import { describe, expect, it } from 'vitest';
import {
  keyOf,
  MOST_MOMENTS,
  MOST_PINS,
  recordPins,
  sureness,
  type PinRecords,
} from '../../src/past/pins';
import type { PathRow } from '../../src/sentence-path';
import { FRESH, probe } from './playground-probe';

const PAIR = { a: 'one', b: 'two' };

function row(text: string, ...confidences: number[]): PathRow {
  const words = confidences.map((confidence) => ({ word: 'x', confidence }));
  return { text, words, changed: [] };
}

function recorded(...iterations: number[]): PinRecords {
  let records: PinRecords = new Map();
  for (const iteration of iterations) {
    records = recordPins(records, iteration, [{ pair: PAIR, rows: [row(`at ${iteration}`)] }]);
  }
  return records;
}

const iterationsOf = (records: PinRecords) =>
  records.get(keyOf(PAIR))?.map(({ iteration }) => iteration) ?? [];

describe('the past of a pin', () => {
  it('grows by a moment each time it is decoded', () => {
    expect(iterationsOf(recorded(0, 10, 20))).toEqual([0, 10, 20]);
  });

  it('holds each iteration once, as decoded last', () => {
    expect(iterationsOf(recorded(0, 10, 10))).toEqual([0, 10]);
  });

  it('thins out, but keeps the first, the last and the order, and the early ones denser', () => {
    const kept = iterationsOf(recorded(...Array.from({ length: 400 }, (_, i) => i * 25)));
    expect(kept).toHaveLength(MOST_MOMENTS);
    expect(kept[0]).toBe(0);
    expect(kept.at(-1)).toBe(399 * 25);
    expect(kept).toEqual([...kept].sort((a, b) => a - b));
    const [early, late] = [kept.filter((i) => i < 5000), kept.filter((i) => i >= 5000)];
    expect(early.length).toBeGreaterThan(late.length);
  });

  it('goes with its pin', () => {
    expect(recordPins(recorded(0, 10), 20, []).size).toBe(0);
  });
});

describe('how sure a row is', () => {
  it('is the mean over its words, and nothing where there are none', () => {
    expect(sureness(row('x', 0.5, 1))).toBe(0.75);
    expect(sureness(row(''))).toBe(0);
  });
});

describe('pinning', () => {
  /** A playground that shows the path between two sentences. */
  function showing(a: string, b: string, page = probe()) {
    if (page.get().page.model === undefined) page.answer(FRESH);
    page.actions.setPair(a, b);
    const asked = page.last('interpolate');
    const end = { original: '', read: [], unknown: [], cut: 0 };
    if (asked === undefined) throw new Error('no path was asked for');
    page.answer({
      type: 'path',
      request: asked.request,
      decoded: { iteration: 0, path: asked.path, a: end, b: end, rows: [] },
    });
    return page;
  }

  it('takes the path on show, once, and tells the session', () => {
    const page = showing('a', 'b');
    page.actions.pin();
    page.actions.pin();
    expect(page.get().pins).toEqual([{ a: 'a', b: 'b' }]);
    expect(page.last('pin')?.pairs).toEqual([{ a: 'a', b: 'b' }]);
  });

  it('ends at six', () => {
    const page = probe();
    for (let i = 0; i <= MOST_PINS; i++) showing(`a${i}`, 'b', page).actions.pin();
    expect(page.get().pins).toHaveLength(MOST_PINS);
  });

  it('can be undone', () => {
    const page = showing('a', 'b');
    page.actions.pin();
    page.actions.unpin({ a: 'a', b: 'b' });
    expect(page.last('pin')?.pairs).toEqual([]);
  });

  it('begins its past anew with another model', () => {
    const page = showing('a', 'b');
    page.actions.pin();
    const pins = [{ pair: { a: 'a', b: 'b' }, rows: [] }];
    page.answer({ type: 'pinned', iteration: 3, pins });
    expect(page.get().page.pinRecords.size).toBe(1);
    page.answer(FRESH);
    expect(page.get().page.pinRecords.size).toBe(0);
    expect(page.get().pins).toHaveLength(1);
  });
});
