/** Trains the demonstration models of the built-in corpora again: npm run train:demos [-- NAME …] */
import { BUILT_IN, type BuiltInCorpus } from '../corpora/built-in';
import { main as train } from './train';

type Name = BuiltInCorpus['name'];

interface Stage {
  /** Minutes of training in it. */
  readonly minutes: number;
  readonly settings: readonly string[];
  /** For these corpora alone. */
  readonly only?: readonly Name[];
}

const EXACT = ['replacedWords=0.05', 'noiseDecay=0.996', 'learningRateDecay=0.985'];

/**
 * First exact, by noise that falls; then smooth again and exact all the same, by noise that stays
 * and a rate that falls to nothing. Each stage begins with new moments. Why: src/model/TUNING.md.
 */
const STAGES: readonly Stage[] = [
  { minutes: 14, settings: [...EXACT, 'noiseRadius=0.07', 'learningRate=0.005'] },
  { minutes: 6, settings: [...EXACT, 'noiseRadius=0.05', 'learningRate=0.008'] },
  {
    minutes: 9,
    settings: ['noiseRadius=0.065', 'learningRate=0.006', 'learningRateDecay=0.97'],
  },
@@MORE@@
];

/** What a visitor trains on with: at the rate that the last stage ended with, or a little above. */
const SHIPPED = ['noiseRadius=0.07', 'learningRate=0.001', 'learningRateDecay=1'];

export async function main(names: readonly string[]): Promise<void> {
  for (const { name, file, model } of BUILT_IN) {
    if (names.length > 0 && !names.includes(name)) continue;
    // One after another: each is to have the processor to itself.
    const where = ['--corpus', `public/${file}`, '--name', name, '--model', `public/${model}`];
    const stages = STAGES.filter(({ only }) => only === undefined || only.includes(name));
    let minutes = 0;
    for (const [index, stage] of [...stages, { minutes: 0, settings: SHIPPED }].entries()) {
      minutes += stage.minutes;
      const from = index === 0 ? [] : ['--from', `public/${model}`];
      const settings = stage.settings.flatMap((setting) => ['--set', setting]);
      await train([...where, ...from, '--minutes', `${minutes}`, '--keep', 'newest', ...settings]);
    }
  }
}
