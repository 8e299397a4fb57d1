/**
 * What is learned in the same time: the Quick preset on the page's WebAssembly engine against the
 * paper's method with plain settings in PyTorch (`torch_learns.py`, on OpenBLAS), both on one
 * thread of this machine at the same time, on the same sentences:
 *
 *     npm run bench:learning -- --corpus FILE --test FILE [--minutes 2,5,10] [--seeds 1,2,3]
 *
 * The page begins with the weights of a demonstration model where one knows the words; `--first
 * random` shows what it does without. `--clock processor` counts the processor time of each, as a machine that does other things too
 * would give them unequal shares of the same minutes.
 *
 * Held-out sentences are those of the test file with at most 20 words. Both are scored on words,
 * and by n-gram models over one vocabulary, that of the training text.
 */
import { spawn } from 'node:child_process';
import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { defaultSettings, SETTING_NAMES, type Settings } from '../../src/config';
import { corpusBleu } from '../../src/metrics/bleu';
import { trainLanguageModel } from '../../src/metrics/language-model';
import { distinctShare, exactMatch } from '../../src/metrics/sentences';
import { createWasmOps } from '../../src/ops/wasm/wasm';
import { seededRandom } from '../../src/random';
import { buildCorpus, type Corpus } from '../../src/text/corpus';
import { sourceOfText, type ReadSource } from '../../src/text/read-source';
import { tokenize } from '../../src/text/tokenizer';
import { localLending } from '../../src/tools/local-lending';
import { node } from '../../src/tools/node-platform';
import { root } from '../../src/tools/root.mjs';
import { Experiment } from '../../src/worker/experiment';
import { factsOf, fitSettings } from '../../src/worker/fit';
import { weightsLentBy } from '../../src/worker/lending';
import { readAsSamples } from '../../src/worker/sample-length';
import { blasFolders, findPython } from './torch';

const LONGEST = 20;
const SCORED = 512;
const SAMPLES = 1000;

/** When a contestant shows what it has learned, in seconds of training. */
interface Timing {
  readonly marks: readonly number[];
  readonly clock: 'wall' | 'processor';
}

interface Ours {
  readonly seed: number;
  readonly first: 'fitted' | 'random';
  readonly threads: number;
}

/** What a contestant has to show, in words. */
interface Shown {
  readonly seconds: number;
  readonly iteration: number;
  readonly reconstructed: readonly (readonly string[])[];
  readonly samples: readonly (readonly string[])[];
}

export async function main(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      corpus: { type: 'string' },
      test: { type: 'string' },
      minutes: { type: 'string', default: '2,5,10' },
      seeds: { type: 'string', default: '1,2,3' },
      threads: { type: 'string', default: '1' },
      only: { type: 'string' },
      first: { type: 'string', default: 'fitted' },
      clock: { type: 'string', default: 'wall' },
      log: { type: 'string' },
    },
  });
  if (values.corpus === undefined || values.test === undefined) {
    throw new Error('usage: npm run bench:learning -- --corpus FILE --test FILE');
  }
  const source = sourceOfText(readFileSync(values.corpus, 'utf8'));
  const lines = readFileSync(values.test, 'utf8').split('\n');
  if (values.clock !== 'wall' && values.clock !== 'processor') {
    throw new Error('--clock is wall or processor.');
  }
  if (values.first !== 'fitted' && values.first !== 'random') {
    throw new Error('--first is fitted or random.');
  }
  const { clock, first } = values;
  const called = first === 'random' ? 'ours, from random weights' : 'ours';
  const marks = values.minutes.split(',').map((minutes) => 60 * Number(minutes));
  for (const seed of values.seeds.split(',').map(Number)) {
    const plain: Settings = {
      ...defaultSettings(),
      seed,
      maxLength: LONGEST,
      vocabularySize: 30_000,
    };
    const corpus = buildCorpus(source, plain);
    const test = lines
      .map((line) => tokenize(line, plain))
      .filter(({ length }) => length > 0 && length <= LONGEST)
      .slice(0, SCORED);
    const score = scorer(corpus, test);
    const timing: Timing = { marks, clock };
    const tell = (name: string) => (shown: Shown) => {
      const { seconds, iteration } = shown;
      const line = JSON.stringify({
        name,
        seed,
        seconds: Math.round(seconds),
        iteration,
        ...score(shown),
      });
      process.stdout.write(`${line}\n`);
      if (values.log !== undefined) appendFileSync(values.log, `${line}\n`);
    };
    const contests = [
      values.only === 'ours'
        ? Promise.resolve()
        : torch(corpus, test, seed, timing, tell('PyTorch')),
      values.only === 'torch'
        ? Promise.resolve()
        : ours(
            source,
            test,
            { seed, first, threads: Number(values.threads) },
            timing,
            tell(called),
          ),
    ];
    await Promise.all(contests);
  }
}

/** BLEU and exact match of what came back, and perplexities over the words of the training text. */
function scorer({ vocabulary, encoded, training }: Corpus, test: readonly string[][]) {
  const ids = (sentences: readonly (readonly string[])[]) =>
    sentences.map((words) => vocabulary.encode(words));
  const vocabularySize = vocabulary.size;
  const ofCorpus = trainLanguageModel(
    Array.from(training, (index) => encoded[index]!),
    { vocabularySize },
  );
  const held = ids(test);
  return ({ reconstructed, samples }: Shown) => {
    const sampled = ids(samples);
    return {
      bleu: rounded(corpusBleu(reconstructed, test)),
      exactMatch: rounded(100 * exactMatch(test, reconstructed)),
      reverse: rounded(trainLanguageModel(sampled, { vocabularySize }).perplexity(held)),
      forward: rounded(ofCorpus.perplexity(sampled)),
      distinct: rounded(distinctShare(samples)),
    };
  };
}

async function ours(
  source: ReadSource,
  test: readonly string[][],
  { seed, first, threads }: Ours,
  { marks, clock }: Timing,
  tell: (shown: Shown) => void,
): Promise<void> {
  // No setting is touched: what the page would fit to the corpus is fitted.
  const facts = await factsOf(source, true, async () => {});
  const lending = localLending();
  const { signal } = new AbortController();
  const known = first === 'fitted' ? await lending.words(signal) : undefined;
  const { settings } = fitSettings(facts, { ...defaultSettings(), seed }, SETTING_NAMES, known);
  const corpus = buildCorpus(source, settings);
  const ops = await createWasmOps({ threads, platform: node });
  const { model, ...experiment } = withModel(new Experiment(corpus, ops, settings));
  const lender = await lending.lenderFor(settings, signal);
  if (lender !== undefined) model.load(weightsLentBy(lender, settings, corpus.vocabulary));
  const { vocabulary } = corpus;
  // As the page reads a sentence that is too long.
  const read = test.map((words) => vocabulary.encode(words.slice(0, settings.maxLength)));
  let seconds = 0;
  for (const mark of marks) {
    while (seconds < mark) {
      const began = secondsOf(clock);
      experiment.iterate();
      seconds += secondsOf(clock) - began;
      // The other contestant's lines are read in between.
      await new Promise(setImmediate);
    }
    const words = async (codes: Float32Array) =>
      (await model.decode(codes, settings.maxLength)).map(({ ids }) => vocabulary.decode(ids));
    const noise = new Float32Array(SAMPLES * settings.noiseSize);
    seededRandom(seed, 'bench samples').normal(noise);
    tell({
      seconds,
      iteration: model.iteration,
      reconstructed: await words(await model.encode(read)),
      samples: await words(readAsSamples(await model.generate(noise), settings)),
    });
  }
  ops.close();
}

function secondsOf(clock: Timing['clock']): number {
  if (clock === 'wall') return performance.now() / 1000;
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

function withModel(experiment: Experiment) {
  return {
    model: experiment.model,
    iterate() {
      for (const _phase of experiment.iterate());
    },
  };
}

async function torch(
  { vocabulary, encoded, training }: Corpus,
  test: readonly string[][],
  seed: number,
  { marks, clock }: Timing,
  tell: (shown: Shown) => void,
): Promise<void> {
  const python = spawn(findPython(), [join(root, 'tests/bench/torch_learns.py')], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: {
      ...process.env,
      LD_LIBRARY_PATH: blasFolders(['openblas-pthread']).join(':'),
      OMP_NUM_THREADS: '1',
      OPENBLAS_NUM_THREADS: '1',
    },
  });
  const task = {
    vocabulary: vocabulary.size,
    training: Array.from(training, (index) => [...encoded[index]!]),
    test: test.map((words) => [...vocabulary.encode(words)]),
    seed,
    maxLength: LONGEST,
    samples: SAMPLES,
    marks,
    clock,
  };
  python.stdin.end(JSON.stringify(task));
  for await (const line of createInterface({ input: python.stdout })) {
    const { seconds, iteration, reconstructed, samples } = JSON.parse(line) as {
      seconds: number;
      iteration: number;
      reconstructed: number[][];
      samples: number[][];
    };
    const words = (rows: readonly number[][]) => rows.map((row) => vocabulary.decode(row));
    tell({ seconds, iteration, reconstructed: words(reconstructed), samples: words(samples) });
  }
}

function rounded(value: number): number {
  return Number(value.toPrecision(4));
}
