import type { EngineChoice, EngineName, Settings } from '../config';
import type { EngineReport } from '../protocol';
import type { Corpus } from '../text/corpus';
import { findWebgl, startEngine, type Engine } from './engines';
import { Experiment } from './experiment';

/** How long one engine is timed, in milliseconds, after a first iteration that compiles. */
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

/**
 * Times a few iterations of this very experiment on the graphics card and on the engine at hand,
 * on throw-away models, and gives the faster of the two, running; the other one of a new pair is
 * closed, the engine at hand never. Where there is nothing to compare with, the reason says why.
 */
export async function fastest(
  current: Engine,
  corpus: Corpus,
  settings: Settings,
): Promise<Chosen> {
  const keep = (reason: string): Chosen => ({ engine: current, report: reportOf(current, reason) });
  const found = await findWebgl();
  if (!found.available) {
    return keep(`WebGL cannot be used here: ${found.reason ?? 'the browser offers none'}.`);
  }
  if (found.software) {
    return keep(
      `WebGL is drawn by the processor here (${found.renderer}), so computing directly is faster.`,
    );
  }
  let card: Engine;
  try {
    card = await startEngine('webgl');
  } catch (error) {
    return keep(`WebGL cannot start here: ${messageOf(error)}.`);
  }
  const cardRate = await iterationsPerSecond(card, corpus, settings);
  const processorRate = await iterationsPerSecond(current, corpus, settings);
  const finding =
    `Measured: WebGL ${shown(cardRate)}, processor ${shown(processorRate)} iterations a second.`;
  if (cardRate > processorRate) return { engine: card, report: reportOf(card, finding) };
  card.ops.close();
  return keep(finding);
}

async function iterationsPerSecond(
  engine: Engine,
  corpus: Corpus,
  settings: Settings,
): Promise<number> {
  const experiment = new Experiment(corpus, engine.ops, settings);
  const iterate = async () => {
    for (const _phase of experiment.iterate());
    await engine.ops.finish();
  };
  try {
    await iterate();
    const began = performance.now();
    let iterations = 0;
    let elapsed = 0;
    while (elapsed < TIMED) {
      await iterate();
      iterations++;
      elapsed = performance.now() - began;
    }
    return (1000 * iterations) / elapsed;
  } finally {
    experiment.dispose();
  }
}

const ENGINE_TITLES: Readonly<Record<EngineName, string>> = {
  webgl: 'WebGL',
  wasm: 'WebAssembly',
  cpu: 'Plain JavaScript',
};

function reportOf(engine: Engine, reason: string): EngineReport {
  return { choice: 'auto', engine: engine.name, label: engine.ops.description, reason };
}

function shown(rate: number): string {
  return rate >= 10 ? rate.toFixed(0) : rate.toFixed(1);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
