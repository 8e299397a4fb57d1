/**
 * Trains without a page, on the page's own worker code, and writes what it measures:
 *
 *     npm run train -- --corpus FILE [--test FILE] [--minutes 10] [--set learningRate=0.003] …
 *
 * Lines of JSON go to standard output (or `--log FILE`), the model to `--model FILE`.
 */
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import {
  PRESETS,
  presetSettings,
  SETTING_NAMES,
  settingsFaults,
  type PresetName,
  type SettingName,
  type Settings,
} from '../config';
import { createWasmOps } from '../ops/wasm/wasm';
import { isSettingName, parseSetting } from '../setting-text';
import { decodeModel, encodeModel } from '../storage/model-file';
import { buildCorpus } from '../text/corpus';
import { readSource } from '../text/open-corpus';
import { Vocabulary } from '../text/vocabulary';
import { Experiment } from '../worker/experiment';
import { factsOf, fitSettings } from '../worker/fit';
import { weightsLentBy } from '../worker/lending';
import { localLending } from './local-lending';
import { node } from './node-platform';
import { Yardstick, type Measures } from './yardstick';

const HELP = `npm run train -- --corpus FILE [options]
  --test FILE        score on these sentences instead of the corpus's held-out share
  --minutes N        of training, measuring not counted (default 5)
  --iterations N     instead of minutes
  --at 2,5,10        measure at these minutes (with --iterations: at these iterations)
  --seed S           default 1
  --preset NAME      ${Object.keys(PRESETS).join(', ')} (default quick)
  --set name=value   a setting; may be repeated
  --threads N        default 1
  --model FILE       write the best model by reverse perplexity there (float16, safetensors)
  --keep newest      write the newest model instead of the best
  --name NAME        of the corpus, in the model file
  --from FILE        go on from this model, made on the same corpus with the same sizes, with its
                     words: minutes count on, iterations and what falls with them begin anew
  --mean             in the end, the mean of the weights of --from and of those trained
  --log FILE         write measures there as well, as lines of JSON
`;

/** The headless trainer; see {@link HELP}. */
export async function main(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      corpus: { type: 'string' },
      test: { type: 'string' },
      minutes: { type: 'string', default: '5' },
      iterations: { type: 'string' },
      at: { type: 'string', default: '' },
      seed: { type: 'string', default: '1' },
      preset: { type: 'string', default: 'quick' },
      set: { type: 'string', multiple: true, default: [] },
      threads: { type: 'string', default: '1' },
      model: { type: 'string' },
      keep: { type: 'string', default: 'best' },
      name: { type: 'string' },
      from: { type: 'string' },
      mean: { type: 'boolean', default: false },
      log: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help || values.corpus === undefined) {
    process.stdout.write(HELP);
    return;
  }
  const say = (record: object) => {
    const line = `${JSON.stringify(record)}\n`;
    process.stdout.write(line);
    if (values.log !== undefined) appendFileSync(values.log, line);
  };

  const chosen = settingsOf(values.preset, values.set, Number(values.seed));
  const source = await readSource(
    [input(values.corpus)],
    {},
    () => {},
    new AbortController().signal,
  );
  const facts = await factsOf(source, chosen.settings.lowercase, async () => {});
  const lending = localLending();
  const { signal } = new AbortController();
  const known = await lending.words(signal);
  const { settings } = fitSettings(facts, chosen.settings, chosen.open, known);
  const from =
    values.from === undefined ? undefined : decodeModel(new Uint8Array(readFileSync(values.from)));
  const vocabulary = from && new Vocabulary(from.vocabulary);
  const corpus = buildCorpus(source, { ...settings, ...(vocabulary && { vocabulary }) });
  const ops = await createWasmOps({ threads: Number(values.threads), platform: node });
  const experiment = new Experiment(corpus, ops, settings);
  const lender = await lending.lenderFor(settings, signal);
  if (lender !== undefined) {
    experiment.model.load(weightsLentBy(lender, settings, corpus.vocabulary));
  }
  let seconds = 0;
  let before = 0;
  if (from !== undefined) {
    experiment.model.load(from.weights);
    before = from.iteration;
    seconds = 60 * (from.card?.minutes ?? 0);
  }
  const yardstick = new Yardstick(
    experiment,
    values.test === undefined ? undefined : readFileSync(values.test, 'utf8').split('\n'),
  );
  say({
    corpus: basename(values.corpus),
    kept: corpus.report.kept,
    training: corpus.training.length,
    vocabulary: corpus.vocabulary.size,
    parameters: experiment.model.parameterCount,
    heldOutPerplexity: yardstick.heldOutPerplexity,
    settings,
  });

  const byIterations = values.iterations !== undefined;
  const end = byIterations ? Number(values.iterations) : 60 * Number(values.minutes);
  const unit = byIterations ? 1 : 60;
  const asked = values.at.split(',').filter(Boolean);
  const marks = [...asked.map((mark) => unit * Number(mark)).filter((mark) => mark < end), end];

  let best: { measures: Measures; weights: SavedWeights; iteration: number } | undefined;
  for (const mark of marks) {
    while ((byIterations ? experiment.iteration : seconds) < mark) {
      const start = performance.now();
      for (const _phase of experiment.iterate());
      seconds += (performance.now() - start) / 1000;
    }
    if (values.mean && from !== undefined && mark === end) {
      experiment.model.load(meanOf(from.weights, await experiment.model.weights()));
    }
    const measures = await yardstick.measure();
    const weights = await experiment.model.weights();
    const iteration = before + experiment.iteration;
    say({ minutes: rounded(seconds / 60), iteration, ...measures });
    const better = (best?.measures.reversePerplexity ?? Infinity) > measures.reversePerplexity;
    if (better || values.keep === 'newest') best = { measures, weights, iteration };
  }

  if (values.model !== undefined && best !== undefined) {
    const { measures, weights, iteration } = best;
    const saved = {
      settings: { ...settings, engine: 'auto' as const },
      iteration,
      vocabulary: corpus.vocabulary.list,
      weights,
      corpus: { name: values.name ?? basename(values.corpus), fingerprint: source.fingerprint },
      card: {
        iteration,
        minutes: rounded(seconds / 60),
        exactMatch: measures.exactMatch,
        bleu: measures.bleu,
        distinct: measures.distinct,
        forwardPerplexity: measures.forwardPerplexity,
        reversePerplexity: measures.reversePerplexity,
        heldOutPerplexity: yardstick.heldOutPerplexity,
      },
    };
    writeFileSync(values.model, encodeModel(saved, { half: true }));
  }
  ops.close();
}

/** Halfway between two models of one lineage, which is often better than either. */
function meanOf(one: SavedWeights, other: SavedWeights): SavedWeights {
  const entries = Object.entries(one).map(([name, { shape, values }]) => {
    const others = other[name]?.values ?? values;
    return [name, { shape, values: values.map((value, i) => (value + others[i]!) / 2) }];
  });
  return Object.fromEntries(entries);
}

type SavedWeights = Awaited<ReturnType<Experiment['model']['weights']>>;

/** The preset's settings with those given changed, and the names of those left open to fitting. */
function settingsOf(
  preset: string,
  changes: readonly string[],
  seed: number,
): { settings: Settings; open: SettingName[] } {
  if (!(preset in PRESETS)) throw new Error(`There is no preset called ${preset}.`);
  const changed = changes.map((change) => {
    const [name = '', text = ''] = change.split('=');
    if (!isSettingName(name)) throw new Error(`There is no setting called ${name}.`);
    return [name, parseSetting(name, text)] as const;
  });
  const settings: Settings = {
    ...presetSettings(preset as PresetName),
    ...Object.fromEntries(changed),
    seed,
  };
  const [fault] = settingsFaults(settings);
  if (fault !== undefined) throw new Error(fault.fault);
  const fixed = new Set(changed.map(([name]) => name));
  const open = preset === 'quick' ? SETTING_NAMES.filter((name) => !fixed.has(name)) : [];
  return { settings, open };
}

function input(file: string) {
  return { name: basename(file), stream: () => new Blob([readFileSync(file)]).stream() };
}

function rounded(value: number): number {
  return Number(value.toFixed(2));
}
