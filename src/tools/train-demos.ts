/** Trains the demonstration models of the built-in corpora again: npm run train:demos [-- NAME …] */
import { BUILT_IN } from '../corpora/built-in';
import { main as train } from './train';

/**
 * What departs from the Quick preset: more noise, longer, and fewer replaced words, since these
 * corpora have sentences enough. Why: src/model/TUNING.md.
 */
const SETTINGS = [
  'noiseRadius=0.07',
  'noiseDecay=0.996',
  'learningRateDecay=0.985',
  'replacedWords=0.05',
];
const MINUTES = '14';

export async function main(names: readonly string[]): Promise<void> {
  for (const { name, file, model } of BUILT_IN) {
    if (names.length > 0 && !names.includes(name)) continue;
    const settings = SETTINGS.flatMap((setting) => ['--set', setting]);
    const where = ['--corpus', `public/${file}`, '--name', name, '--model', `public/${model}`];
    // One model after another: each is to have the processor to itself.
    await train([...where, '--minutes', MINUTES, '--at', '7', '--keep', 'newest', ...settings]);
  }
}
