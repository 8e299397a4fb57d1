/** Trains the demonstration models of the built-in corpora again: npm run train:demos [-- NAME …] */
import { BUILT_IN, type BuiltInCorpus } from '../corpora/built-in';
import { main as train } from './train';

interface Stage {
  /** Minutes of training at its end, those of the stages before included. */
  readonly until: string;
  readonly settings: readonly string[];
  readonly only?: BuiltInCorpus['name'];
}

/**
 * What departs from the Quick preset, one stage after the other: these corpora have sentences
 * enough, so fewer words are replaced; more noise first, then less. Why: src/model/TUNING.md.
 */
const STAGES: readonly Stage[] = [
  { until: '14', settings: ['noiseRadius=0.07', 'learningRate=0.005'] },
  { until: '20', settings: ['noiseRadius=0.05', 'learningRate=0.008'] },
  // The scenes were not quite there yet.
  { until: '23', settings: ['noiseRadius=0.05', 'learningRate=0.008'], only: 'scenes' },
];
const ALWAYS = ['noiseDecay=0.996', 'learningRateDecay=0.985', 'replacedWords=0.05'];

/** A stronger pull towards the generator in the first stage, tried on half of them. */
const PULLED: readonly BuiltInCorpus['name'][] = ['questions', 'escenas'];

export async function main(names: readonly string[]): Promise<void> {
  for (const { name, file, model } of BUILT_IN) {
    if (names.length > 0 && !names.includes(name)) continue;
    // One after another: each is to have the processor to itself.
    for (const [index, { until, settings, only }] of STAGES.entries()) {
      if (only !== undefined && only !== name) continue;
      const pulled = index === 0 && PULLED.includes(name) ? ['adversarialWeight=0.3'] : [];
      const all = [...settings, ...ALWAYS, ...pulled].flatMap((setting) => ['--set', setting]);
      const where = ['--corpus', `public/${file}`, '--name', name, '--model', `public/${model}`];
      const from = index === 0 ? [] : ['--from', `public/${model}`];
      await train([...where, ...from, '--minutes', until, '--keep', 'newest', ...all]);
    }
  }
}
