/** What a save costs a run, in a worker as the page's: the worker's own code, into IndexedDB. */
import { createWasmOps } from '../../src/ops/wasm/wasm';
import type { SettingName, Settings } from '../../src/config';
import type { HistoryPoint } from '../../src/run-history';
import { Experiment } from '../../src/worker/experiment';
import { OpenedText } from '../../src/worker/opening';
import { RunKeeper } from '../../src/worker/run-keeper';
import { browserShelf } from '../../src/worker/shelf';
import { wholeCopyOf } from '../../src/worker/whole-copy';

/** A run whose saves are timed. */
export interface Saved {
  readonly name: string;
  readonly settings: Settings;
  readonly fit: readonly SettingName[];
  /** The corpus, a sentence a line. */
  readonly text: string;
  readonly threads: number;
  readonly repeats: number;
}

/** Times in milliseconds, one a repeat. */
export interface Saving {
  readonly parameters: number;
  readonly iteration: readonly number[];
  /** Weights, moments and random streams to the host: a part of `path`. */
  readonly copy: readonly number[];
  /** Training waits for so long. */
  readonly path: readonly number[];
  /** So long it is under way to the disk, beside training. */
  readonly beside: readonly number[];
  /** Of a checkpoint. */
  readonly bytes: number;
  /** Of what is kept with it: charts, settings, sentences; as JSON. */
  readonly details: number;
  /** Of the corpus, which is written with the first save alone. */
  readonly text: number;
}

/** As many as are kept of a long run's charts. */
const POINTS = 4000;
const ITERATIONS = 8;

addEventListener('message', ({ data }: MessageEvent<Saved>) => {
  measure(data)
    .then((value) => postMessage({ value }))
    .catch((error: unknown) => postMessage({ error: String(error) }));
});

async function measure(saved: Saved): Promise<Saving> {
  const { signal } = new AbortController();
  const nothing = async () => {};
  const { settings, fit, text, repeats } = saved;
  const source = { kind: 'pasted', text } as const;
  const opened = await OpenedText.open(source, {}, undefined, nothing, signal);
  const plan = await opened.plan({ settings, fit, start: 'fresh' }, undefined, nothing, signal);
  const ops = await createWasmOps({ threads: saved.threads });
  const experiment = new Experiment(plan.corpus, ops, plan.settings);
  const shelf = browserShelf();
  let run: string | undefined;
  let trouble: string | undefined;
  const keeper = new RunKeeper((event) => {
    if (event.type === 'kept') run = event.run;
    if (event.type === 'trouble') trouble = event.trouble.what;
  }, shelf);
  keeper.adopt(plan);
  for (const point of history()) {
    const { iteration } = point;
    keeper.observe({
      type: 'progress',
      iteration,
      epoch: 1,
      sentencesPerSecond: 1,
      points: [point],
    });
  }

  const times = { iteration: [], copy: [], path: [], beside: [] } as Record<string, number[]>;
  const timed = async (name: string, work: () => Promise<unknown>, pieces = 1) => {
    const began = performance.now();
    await work();
    times[name]?.push((performance.now() - began) / pieces);
  };
  const train = async () => {
    for (let i = 0; i < ITERATIONS; i++) {
      for (const phase of experiment.iterate()) void phase;
      await ops.finish();
    }
  };
  const keepable = { experiment, best: undefined, copy: () => wholeCopyOf(experiment) };
  // The first save warms up, and brings the text.
  await train();
  await keeper.keep(keepable);
  await keeper.settled;
  for (let i = 0; i < repeats; i++) {
    await timed('iteration', train, ITERATIONS);
    await timed('copy', () => wholeCopyOf(experiment));
    await timed('path', () => keeper.keep(keepable));
    await timed('beside', () => keeper.settled);
  }
  const store = await keeper.store();
  const kept = run === undefined ? undefined : await store.open(run);
  if (kept === undefined) throw new Error(trouble ?? 'Nothing was kept.');
  await store.delete([kept.summary.id]);
  const { iteration = [], copy = [], path = [], beside = [] } = times;
  return {
    parameters: experiment.model.parameterCount,
    iteration,
    copy,
    path,
    beside,
    bytes: kept.summary.bytes,
    details: JSON.stringify(kept.details).length,
    text: kept.text.rows.size + kept.text.labelOf.byteLength,
  };
}

/** The charts of a run that has lasted for long, scored now and then. */
function history(): HistoryPoint[] {
  const figure = { reconstruction: 1.234567, accuracy: 0.765432 };
  const heldOut = {
    ...figure,
    exactMatch: 0.512345,
    bleu: 71.234567,
    generatedNorm: 1.012345,
    realVariance: 0.912345,
    generatedVariance: 0.812345,
    uniqueSamples: 0.991234,
  };
  return Array.from({ length: POINTS }, (_, i) => ({
    iteration: i + 1,
    ...figure,
    real: 0.456789,
    generated: 0.123456,
    ...(i % 20 === 0 && { heldOut }),
  }));
}
