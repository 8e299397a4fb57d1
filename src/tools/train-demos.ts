/** Trains the demonstration models of the built-in corpora again: npm run train:demos [-- NAME …] */
import { BUILT_IN, type BuiltInCorpus } from '../corpora/built-in';
import { main as writeModelWords } from './model-words';
import { main as train } from './train';

type Name = BuiltInCorpus['name'];

interface Stage {
  /** Minutes of training in it … */
  readonly minutes?: number;
  /** … or iterations. */
  readonly iterations?: number;
  readonly settings: readonly string[];
  /** The mean of the weights at its beginning and its end is what it makes. */
  readonly mean?: boolean;
}

const FALLING = ['replacedWords=0.05', 'noiseDecay=0.996', 'learningRateDecay=0.985'];

/** First exact, by noise that falls. */
const EXACT: readonly Stage[] = [
  { minutes: 14, settings: [...FALLING, 'noiseRadius=0.07', 'learningRate=0.005'] },
  { minutes: 6, settings: [...FALLING, 'noiseRadius=0.05', 'learningRate=0.008'] },
];

/** Then smooth again, and exact all the same: noise that stays, and a rate that falls to nothing. */
const SMOOTH: Stage = {
  minutes: 9,
  settings: ['noiseRadius=0.065', 'learningRate=0.006', 'learningRateDecay=0.97'],
};

/** In the end, the decoder learns how far codes are to be trusted. */
const TRUSTING: Stage = {
  iterations: 6000,
  settings: [
    'shortenedCodes=0.25',
    'replacedWords=0.15',
    'noiseRadius=0.055',
    'learningRate=0.004',
    'learningRateDecay=0.96',
  ],
};

/** Each stage begins with new moments. Why these: src/model/TUNING.md. */
const STAGES: Readonly<Record<Name, readonly Stage[]>> = {
  // Exact enough for half of the codes shortened, with more noise.
  reviews: [
    ...EXACT,
    SMOOTH,
    {
      iterations: 6000,
      settings: [
        'shortenedCodes=0.5',
        'noiseRadius=0.065',
        'learningRate=0.005',
        'learningRateDecay=0.96',
      ],
    },
  ],
  escenas: [...EXACT, SMOOTH, TRUSTING],
  // Between very exact and very smooth.
  questions: [
    ...EXACT,
    SMOOTH,
    {
      minutes: 5,
      settings: ['noiseRadius=0.08', 'learningRate=0.005', 'learningRateDecay=0.955'],
      mean: true,
    },
    TRUSTING,
  ],
  // The most varied of all.
  scenes: [
    ...EXACT,
    { minutes: 3, settings: [...FALLING, 'noiseRadius=0.05', 'learningRate=0.008'] },
    {
      minutes: 7,
      settings: [
        'noiseRadius=0.075',
        'replacedWords=0',
        'learningRate=0.005',
        'learningRateDecay=0.97',
      ],
    },
    {
      minutes: 7,
      settings: ['noiseRadius=0.07', 'learningRate=0.006', 'learningRateDecay=0.97'],
    },
    {
      minutes: 11,
      settings: ['noiseRadius=0.065', 'learningRate=0.005', 'learningRateDecay=0.97'],
      mean: true,
    },
    {
      iterations: 7000,
      settings: [...TRUSTING.settings, 'learningRateDecay=0.965'],
      mean: true,
    },
    {
      iterations: 3000,
      settings: [
        ...TRUSTING.settings,
        'replacedWords=0.1',
        'learningRate=0.003',
        'learningRateDecay=0.93',
      ],
      mean: true,
    },
  ],
};

/** What a visitor trains on with: at the rate that the last stage ended with, or a little above. */
const SHIPPED = [
  'shortenedCodes=0.25',
  'noiseRadius=0.06',
  'learningRate=0.001',
  'learningRateDecay=1',
];

/** Samples of a model that is through are the more orderly the shorter they are read. */
const SAMPLE_LENGTHS: Readonly<Record<Name, number>> = {
  scenes: 0.5,
  reviews: 0.6,
  questions: 0.6,
  escenas: 0.6,
};

export async function main(names: readonly string[]): Promise<void> {
  for (const { name, file, model } of BUILT_IN) {
    if (names.length > 0 && !names.includes(name)) continue;
    // One after another: each is to have the processor to itself.
    const where = ['--corpus', `public/${file}`, '--name', name, '--model', `public/${model}`];
    const shipped = { minutes: 0, settings: [...SHIPPED, `sampleLength=${SAMPLE_LENGTHS[name]}`] };
    const stages: readonly Stage[] = [...STAGES[name], shipped];
    let minutes = 0;
    for (const [index, stage] of stages.entries()) {
      minutes += stage.minutes ?? 0;
      const from = index === 0 ? [] : ['--from', `public/${model}`];
      // Each learns its own text alone.
      const settings = ['firstWeights=random', 'shortenedCodes=0', ...stage.settings];
      const set = settings.flatMap((setting) => ['--set', setting]);
      const mean = stage.mean === true ? ['--mean'] : [];
      const { iterations } = stage;
      const end = iterations === undefined ? ['--minutes', minutes] : ['--iterations', iterations];
      await train([...where, ...from, ...end.map(String), '--keep', 'newest', ...mean, ...set]);
    }
  }
  writeModelWords();
}
