import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EngineRates } from '../../src/engine-report';
import type { Ops } from '../../src/ops/ops';
import { createWasmOps } from '../../src/ops/wasm/wasm';
import { buildCorpus } from '../../src/text/corpus';
import { sourceOfText } from '../../src/text/read-source';
import { breathe } from '../../src/worker/breathe';
import { fastest, type Engines } from '../../src/worker/choice';
import type { Engine } from '../../src/worker/engines';
import { node } from '../../src/tools/node-platform';
import { SENTENCES, SMALL } from './session-probe';

const corpus = buildCorpus(sourceOfText(SENTENCES.join('\n')), SMALL);
const CARD = { available: true, renderer: 'Test Card 9', software: false };

/** An engine that takes at least this long for every iteration. */
async function slowEngine(name: Engine['name'], milliseconds: number, closed: string[] = []) {
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
    processor = await slowEngine('wasm', 20, closed);
  });
  afterEach(() => processor.ops.close());

  const withCard = (milliseconds: number): Engines => ({
    find: async () => CARD,
    start: async () => slowEngine('webgl', milliseconds, closed),
  });
  const untouched: Engines['start'] = () => {
    throw new Error('nothing was to be started');
  };

  const compare = (engines: Engines, remembered?: EngineRates) =>
    fastest(processor, corpus, SMALL, breathe, remembered, engines);

  it('moves to a card that is faster, and says what it measured', async () => {
    const { chosen, timing } = await compare(withCard(0));
    const { engine, report } = chosen;
    expect(engine.name).toBe('webgl');
    expect(timing?.iterationsPerSecond).toBe(report.rates?.card);
    expect(timing?.bytes).toBeGreaterThan(1000);
    expect(report.reason).toMatch(/^Measured: WebGL \d.*, processor \d/);
    expect(report.rates?.card).toBeGreaterThan(report.rates?.processor ?? Infinity);
    expect(closed).toEqual([]);
    engine.ops.close();
  });

  it('stays where a card is slower, and closes the card', async () => {
    const { chosen, timing } = await compare(withCard(120));
    const { engine, report } = chosen;
    expect(engine).toBe(processor);
    expect(timing?.iterationsPerSecond).toBe(report.rates?.processor);
    expect(report.rates?.card).toBeLessThan(report.rates?.processor ?? 0);
    expect(closed).toEqual(['webgl']);
  });

  it('believes what the same card gave before for the same sizes', async () => {
    const { chosen } = await compare(withCard(120));
    const again = await compare({ find: async () => CARD, start: untouched }, chosen.report.rates);
    expect(again.chosen.engine).toBe(processor);
    expect(again.timing).toBeUndefined();
    expect(again.chosen.report.reason).toMatch(/^At an earlier visit: WebGL/);
  });

  it('stays where a card breaks off while it is timed, says so, and closes it', async () => {
    const { chosen } = await compare({
      find: async () => CARD,
      start: async () => {
        const card = await slowEngine('webgl', 0, closed);
        Object.assign(card.ops, { finish: () => Promise.reject(new Error('out of memory')) });
        return card;
      },
    });
    expect(chosen.engine).toBe(processor);
    expect(chosen.report.reason).toBe('WebGL broke off here: out of memory.');
    expect(closed).toEqual(['webgl']);
  });

  it('measures again for another card or other sizes', async () => {
    const { rates } = (await compare(withCard(120))).chosen.report;
    if (rates === undefined) throw new Error('nothing was measured');
    for (const other of [
      { ...rates, renderer: 'Another Card' },
      { ...rates, sizes: `${rates.sizes}1` },
    ]) {
      const { engine, report } = (await compare(withCard(0), other)).chosen;
      expect(report.reason).toMatch(/^Measured/);
      expect(engine.name).toBe('webgl');
      engine.ops.close();
    }
  });

  it.each([
    ['software', { ...CARD, software: true }, /drawn by the processor here \(Test Card 9\)/],
    ['no', { ...CARD, available: false, reason: 'no WebGL2' }, /cannot be used here: no WebGL2/],
  ])('does not even start %s WebGL, and says why', async (_kind, found, reason) => {
    const { chosen } = await compare({ find: async () => found, start: untouched });
    expect(chosen.engine).toBe(processor);
    expect(chosen.report.reason).toMatch(reason);
    expect(chosen.report.rates).toBeUndefined();
  });
});
