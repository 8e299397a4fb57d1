import type { EngineChoice, EngineName, Settings } from '../config';
import type { EngineRates, EngineReport } from '../engine-report';
import type { Corpus } from '../text/corpus';
import { findWebgl, startEngine, type Engine } from './engines';
import { timeIterations, type Between, type Timing } from './timing';
import { messageOf } from './trouble';

/** How long one engine is timed, in milliseconds. */
const TIMED = 400;

export interface Chosen {
  readonly engine: Engine;
  readonly report: EngineReport;
}

/**
 * Starts the engine asked for; where it cannot start, the next best one, and says so. "auto"
 * starts the processor's engine, which is ready at once: {@link fastest} then looks for better.
 *
 * @throws Error where no engine at all can start.
 */
export async function chooseEngine(choice: EngineChoice): Promise<Chosen> {
  const order: EngineName[] =
    choice === 'auto'
      ? ['wasm', 'cpu']
      : [choice, ...(['wasm', 'cpu'] as const).filter((name) => name !== choice)];
  const failures: string[] = [];
  for (const name of order) {
    try {
      const engine = await startEngine(name);
      const reason =
        failures.length > 0
          ? `${failures.join(' ')} So this one runs instead.`
          : choice === 'auto'
            ? 'Ready at once, without compiling anything.'
            : 'Chosen in the settings.';
      return { engine, report: { choice, engine: name, label: engine.ops.description, reason } };
    } catch (error) {
      failures.push(`${ENGINE_TITLES[name]} cannot start here: ${messageOf(error)}.`);
    }
  }
  throw new Error(failures.join(' '));
}

export interface Fastest {
  readonly chosen: Chosen;
  /** Of the engine chosen, where it was timed now. */
  readonly timing?: Timing;
}

/** Where engines come from; tests bring their own. */
export interface Engines {
  readonly find: typeof findWebgl;
  readonly start: typeof startEngine;
}

const REAL: Engines = { find: findWebgl, start: startEngine };

/**
 * Compares the graphics card with the engine at hand and gives the faster of the two, running: a
 * few iterations of this very experiment on throw-away models, or, where the same card and sizes
 * were timed before, what was found then. A card that loses is closed; the engine at hand never
 * is. Where there is nothing to compare with, the reason says why.
 */
export async function fastest(
  current: Engine,
  corpus: Corpus,
  settings: Settings,
  between: Between,
  remembered?: EngineRates,
  engines: Engines = REAL,
): Promise<Fastest> {
  const keep = (reason: string, rates?: EngineRates): Fastest => ({
    chosen: { engine: current, report: reportOf(current, reason, rates) },
  });
  const found = await engines.find();
  if (!found.available) {
    return keep(`WebGL cannot be used here: ${found.reason ?? 'the browser offers none'}.`);
  }
  const { renderer } = found;
  if (found.software) {
    return keep(
      `WebGL is drawn by the processor here (${renderer}), so computing directly is faster.`,
    );
  }
  const sizes = sizesOf(corpus, settings);
  const known = remembered?.renderer === renderer && remembered.sizes === sizes;
  if (known && remembered.card <= remembered.processor) {
    return keep(finding(remembered, 'At an earlier visit'), remembered);
  }
  let card: Engine;
  try {
    card = await engines.start('webgl');
  } catch (error) {
    return keep(`WebGL cannot start here: ${messageOf(error)}.`);
  }
  if (known) {
    const reason = finding(remembered, 'At an earlier visit');
    return { chosen: { engine: card, report: reportOf(card, reason, remembered) } };
  }
  let ofCard: Timing;
  try {
    ofCard = await timeIterations(card, corpus, settings, TIMED, between);
  } catch (error) {
    card.ops.close();
    return keep(`WebGL broke off here: ${messageOf(error)}.`);
  }
  const ofProcessor = await timeIterations(current, corpus, settings, TIMED, between);
  const rates: EngineRates = {
    renderer,
    sizes,
    card: ofCard.iterationsPerSecond,
    processor: ofProcessor.iterationsPerSecond,
  };
  const reason = finding(rates, 'Measured');
  if (rates.card > rates.processor) {
    return { chosen: { engine: card, report: reportOf(card, reason, rates) }, timing: ofCard };
  }
  card.ops.close();
  return { ...keep(reason, rates), timing: ofProcessor };
}

/** What the time of an iteration depends on. */
function sizesOf(corpus: Corpus, settings: Settings): string {
  const { embeddingSize, hiddenSize, batchSize, generatorLayers, criticLayers } = settings;
  return [
    corpus.vocabulary.size,
    settings.maxLength,
    embeddingSize,
    hiddenSize,
    batchSize,
    settings.criticSteps,
    generatorLayers,
    criticLayers,
    settings.lipschitz,
  ].join(' ');
}

function finding({ card, processor }: EngineRates, when: string): string {
  return `${when}: WebGL ${shown(card)}, processor ${shown(processor)} iterations a second.`;
}

const ENGINE_TITLES: Readonly<Record<EngineName, string>> = {
  webgl: 'WebGL',
  wasm: 'WebAssembly',
  cpu: 'Plain JavaScript',
};

function reportOf(engine: Engine, reason: string, rates?: EngineRates): EngineReport {
  const label = engine.ops.description;
  return { choice: 'auto', engine: engine.name, label, reason, ...(rates ? { rates } : {}) };
}

function shown(rate: number): string {
  return rate >= 10 ? rate.toFixed(0) : rate.toFixed(1);
}
