import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Ops } from '../../src/ops/ops';
import { createWasmOps } from '../../src/ops/wasm/wasm';
import { buildCorpus } from '../../src/text/corpus';
import { fastest, type Engines } from '../../src/worker/choice';
import type { Engine } from '../../src/worker/engines';
import { node } from '../ops/node-platform';
import { SENTENCES, SMALL } from './session-probe';

const corpus = buildCorpus(SENTENCES.join('\n'), SMALL);
const CARD = { available: true, renderer: 'Test Card 9', software: false };

/** An engine that takes at least this long for every iteration. */
async function engine(name: Engine['name'], milliseconds: number, closed: string[] = []) {
  const ops = await createWasmOps({ threads: 1, platform: node });
  const slowed: Ops = {
    ...ops,
    finish: () => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    close: () => {
      closed.push(name);
      ops.close();
    },
  };
  return { name, ops: slowed };
}

describe('the automatic choice of an engine', () => {
  let processor: Engine;
  let closed: string[];
  beforeEach(async () => {
    closed = [];
    processor = await engine('wasm', 20, closed);
  });
  afterEach(() => processor.ops.close());

  const withCard = (milliseconds: number): Engines => ({
    find: async () => CARD,
    start: async () => engine('webgl', milliseconds, closed),
  });
  const untouched: Engines['start'] = () => {
    throw new Error('nothing was to be started');
  };

  it('moves to a card that is faster, and says what it measured', async () => {
    const { engine: chosen, report } = await fastest(
      processor,
      corpus,
      SMALL,
      undefined,
      withCard(0),
    );
    expect(chosen.name).toBe('webgl');
    expect(report.reason).toMatch(/^Measured: WebGL \d.*, processor \d/);
    expect(report.rates?.card).toBeGreaterThan(report.rates?.processor ?? Infinity);
    expect(closed).toEqual([]);
    chosen.ops.close();
  });

  it('stays where a card is slower, and closes the card', async () => {
    const { engine: chosen, report } = await fastest(
      processor,
      corpus,
      SMALL,
      undefined,
      withCard(120),
    );
    expect(chosen).toBe(processor);
    expect(report.rates?.card).toBeLessThan(report.rates?.processor ?? 0);
    expect(closed).toEqual(['webgl']);
  });

  it('believes what the same card gave before for the same sizes', async () => {
    const first = await fastest(processor, corpus, SMALL, undefined, withCard(120));
    const again = await fastest(processor, corpus, SMALL, first.report.rates, {
      find: async () => CARD,
      start: untouched,
    });
    expect(again.engine).toBe(processor);
    expect(again.report.reason).toMatch(/^At an earlier visit: WebGL/);
  });

  it('measures again for another card or other sizes', async () => {
    const first = await fastest(processor, corpus, SMALL, undefined, withCard(120));
    const { rates } = first.report;
    if (rates === undefined) throw new Error('nothing was measured');
    for (const other of [
      { ...rates, renderer: 'Another Card' },
      { ...rates, sizes: `${rates.sizes}1` },
    ]) {
      const again = await fastest(processor, corpus, SMALL, other, withCard(0));
      expect(again.report.reason).toMatch(/^Measured/);
      expect(again.engine.name).toBe('webgl');
      again.engine.ops.close();
    }
  });

  it.each([
    ['software', { ...CARD, software: true }, /drawn by the processor here \(Test Card 9\)/],
    ['no', { ...CARD, available: false, reason: 'no WebGL2' }, /cannot be used here: no WebGL2/],
  ])('does not even start %s WebGL, and says why', async (_kind, found, reason) => {
    const chosen = await fastest(processor, corpus, SMALL, undefined, {
      find: async () => found,
      start: untouched,
    });
    expect(chosen.engine).toBe(processor);
    expect(chosen.report.reason).toMatch(reason);
    expect(chosen.report.rates).toBeUndefined();
  });
});
