/* oxlint-disable max-lines -- one table, the only place where a default or a range stands */
/**
 * Every setting of an experiment: name, default, range and meaning, in one table.
 * The settings form, the URL hash and the checks at the worker's door are derived from it;
 * nothing else in the project repeats a default or a range.
 *
 * Figures of the presets come from the paper (Zhao et al. 2018, arXiv 1706.04223) and its code.
 */

/** The network that a setting belongs to; it gives the setting its colour in the form. */
export type Network = 'autoencoder' | 'generator' | 'critic';

export type SettingGroup = 'text' | 'sizes' | 'reconstruction' | 'adversarial' | 'run';

interface Described {
  readonly label: string;
  readonly meaning: string;
  readonly group: SettingGroup;
  readonly network?: Network;
  /** True where a change takes effect in the middle of a run; others need a new model. */
  readonly live: boolean;
}

export interface NumberSetting extends Described {
  readonly kind: 'number' | 'integer';
  readonly default: number;
  readonly min: number;
  readonly max: number;
  /** A sensible increment for the form; values between steps are allowed for `number`. */
  readonly step: number;
}

export interface ChoiceSetting extends Described {
  readonly kind: 'choice';
  readonly default: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
}

export interface SwitchSetting extends Described {
  readonly kind: 'switch';
  readonly default: boolean;
}

/** A list of whole numbers written with dashes, such as layer widths "128-128". */
export interface ListSetting extends Described {
  readonly kind: 'list';
  readonly default: string;
  readonly min: number;
  readonly max: number;
  readonly minLength: number;
  readonly maxLength: number;
}

export type Setting = NumberSetting | ChoiceSetting | SwitchSetting | ListSetting;

/** The settings of one experiment, flat. Lists are kept as text: "128-128". */
export interface Settings {
  seed: number;
  engine: EngineChoice;
  lowercase: boolean;
  maxLength: number;
  vocabularySize: number;
  sayUnknown: boolean;
  heldOutShare: number;
  embeddingSize: number;
  hiddenSize: number;
  noiseSize: number;
  generatorLayers: string;
  criticLayers: string;
  summary: 'last' | 'sum';
  codeScale: 'one' | 'root';
  firstWeights: 'random' | 'scenes' | 'reviews' | 'questions' | 'escenas';
  batchSize: number;
  replacedWords: number;
  optimiser: 'adam' | 'sgd';
  learningRate: number;
  learningRateDecay: number;
  gradientClip: number;
  noiseRadius: number;
  noiseDecay: number;
  shortenedCodes: number;
  adversarialWeight: number;
  matchNorm: boolean;
  criticSteps: number;
  adversarialInterval: number;
  ganRounds: string;
  lipschitz: 'clip' | 'penalty';
  clipBound: number;
  penaltyWeight: number;
  generatorLearningRate: number;
  criticLearningRate: number;
  ganBeta1: number;
  batchNormScale: 'one' | 'normal';
  generatedCodes: 'free' | 'sphere';
  sampleLength: number;
}

export type EngineName = 'webgl' | 'wasm' | 'cpu';
export type EngineChoice = EngineName | 'auto';
export type SettingName = keyof Settings;

// Unformatted: a setting reads best in a few lines.
// oxfmt-ignore
export const SETTINGS: { readonly [K in SettingName]: Setting } = {
  seed: {
    kind: 'integer', default: 1, min: 0, max: 2147483647, step: 1, group: 'run', live: false,
    label: 'Seed',
    meaning: 'Where every random draw starts. The same seed, text and settings give the same run.',
  },
  engine: {
    kind: 'choice', default: 'auto', group: 'run', live: false,
    choices: [
      { value: 'auto', label: 'Automatic (measures)' },
      { value: 'webgl', label: 'WebGL (graphics card)' },
      { value: 'wasm', label: 'WebAssembly (processor)' },
      { value: 'cpu', label: 'Plain JavaScript (slow)' },
    ],
    label: 'Engine',
    meaning: 'What computes. Automatic times a few steps on each and keeps the faster.',
  },
  lowercase: {
    kind: 'switch', default: true, group: 'text', live: false,
    label: 'Lowercase',
    meaning: 'Read "The" and "the" as one word.',
  },
  maxLength: {
    kind: 'integer', default: 20, min: 2, max: 60, step: 1, group: 'text', live: false,
    label: 'Longest sentence (words)',
    meaning: 'Sentences with more words are dropped, and counted.',
  },
  vocabularySize: {
    kind: 'integer', default: 8000, min: 50, max: 30000, step: 50, group: 'text', live: false,
    label: 'Vocabulary (words)',
    meaning: 'The most frequent words are kept; the others are read as one unknown word.',
  },
  sayUnknown: {
    kind: 'switch', default: false, group: 'run', live: true,
    label: 'Say <oov>',
    meaning: 'Sentences on show may hold <oov> where the model means a word outside its vocabulary, as in the paper. Off: it says the most probable word that it knows. Measures are taken with <oov> either way.',
  },
  heldOutShare: {
    kind: 'number', default: 0.05, min: 0.01, max: 0.5, step: 0.01, group: 'text', live: false,
    label: 'Held-out share',
    meaning: 'The part of the sentences that is never trained on, only scored.',
  },
  embeddingSize: {
    kind: 'integer', default: 64, min: 4, max: 600, step: 4, group: 'sizes', live: false, network: 'autoencoder',
    label: 'Word vector size',
    meaning: 'How many numbers stand for a word.',
  },
  hiddenSize: {
    kind: 'integer', default: 128, min: 4, max: 600, step: 4, group: 'sizes', live: false, network: 'autoencoder',
    label: 'Code size',
    meaning: 'How many numbers stand for a sentence; also the width of both LSTMs.',
  },
  noiseSize: {
    kind: 'integer', default: 32, min: 2, max: 300, step: 1, group: 'sizes', live: false, network: 'generator',
    label: 'Generator noise size',
    meaning: 'How many normal random numbers the generator turns into a code.',
  },
  generatorLayers: {
    kind: 'list', default: '128-128', min: 4, max: 1000, minLength: 1, maxLength: 4, group: 'sizes', live: false, network: 'generator',
    label: 'Generator layers',
    meaning: 'Widths of the hidden layers between noise and code.',
  },
  criticLayers: {
    kind: 'list', default: '128-128', min: 4, max: 1000, minLength: 1, maxLength: 4, group: 'sizes', live: false, network: 'critic',
    label: 'Critic layers',
    meaning: 'Widths of the hidden layers between code and score.',
  },
  summary: {
    kind: 'choice', default: 'sum', group: 'sizes', live: false, network: 'autoencoder',
    choices: [
      { value: 'last', label: 'Last hidden state (paper)' },
      { value: 'sum', label: 'Sum of all hidden states' },
    ],
    label: 'A sentence is summed up by',
    meaning: 'What of the encoder becomes the code. The sum hears every word at first hand and learns faster.',
  },
  codeScale: {
    kind: 'choice', default: 'root', group: 'sizes', live: false, network: 'autoencoder',
    choices: [
      { value: 'one', label: 'length 1 (paper)' },
      { value: 'root', label: 'length √(code size)' },
    ],
    label: 'The decoder reads codes at',
    meaning: 'Codes of length 1 are made of very small numbers, which the decoder is slow to hear.',
  },
  firstWeights: {
    kind: 'choice', default: 'random', group: 'run', live: false,
    choices: [
      { value: 'random', label: 'random (paper)' },
      { value: 'scenes', label: 'the model of everyday scenes' },
      { value: 'reviews', label: 'the model of reviews' },
      { value: 'questions', label: 'the model of questions' },
      { value: 'escenas', label: 'the model of escenas cotidianas' },
    ],
    label: 'First weights',
    meaning: 'A demonstration model has learned how sentences go: begun with its weights, for the words that it knows, another text of its language becomes readable several times sooner.',
  },
  batchSize: {
    kind: 'integer', default: 64, min: 2, max: 512, step: 1, group: 'reconstruction', live: true,
    label: 'Batch (sentences)',
    meaning: 'How many sentences each phase of an iteration looks at.',
  },
  replacedWords: {
    kind: 'number', default: 0.3, min: 0, max: 0.9, step: 0.05, group: 'reconstruction', live: true, network: 'autoencoder',
    label: 'Replaced words',
    meaning: 'Chance that a word in a reconstruction batch gives way to another which fits between its neighbours, as far as pairs of words in the corpus tell, so that more sentences are read and written than there are. Critic and generator see real ones only. 0 in the paper.',
  },
  optimiser: {
    kind: 'choice', default: 'adam', group: 'reconstruction', live: false, network: 'autoencoder',
    choices: [
      { value: 'adam', label: 'Adam' },
      { value: 'sgd', label: 'SGD (paper)' },
    ],
    label: 'Autoencoder optimiser',
    meaning: 'How gradients move the encoder and decoder.',
  },
  learningRate: {
    kind: 'number', default: 0.005, min: 0.000001, max: 10, step: 0.0005, group: 'reconstruction', live: true, network: 'autoencoder',
    label: 'Autoencoder learning rate',
    meaning: 'Step size of encoder and decoder. Lower it if the loss jumps.',
  },
  learningRateDecay: {
    kind: 'number', default: 0.99, min: 0.5, max: 1, step: 0.001, group: 'reconstruction', live: true, network: 'autoencoder',
    label: 'Learning rate decay',
    meaning: 'The rate of the autoencoder is multiplied by this every 100 iterations. 1 in the paper.',
  },
  gradientClip: {
    kind: 'number', default: 1, min: 0.01, max: 1000, step: 0.1, group: 'reconstruction', live: true, network: 'autoencoder',
    label: 'Gradient norm limit',
    meaning: 'Longer gradients of the autoencoder are shortened to this norm.',
  },
  noiseRadius: {
    kind: 'number', default: 0.05, min: 0, max: 2, step: 0.01, group: 'reconstruction', live: true, network: 'autoencoder',
    label: 'Code noise σ',
    meaning: 'Normal noise added to the code before decoding, in reconstruction only.',
  },
  noiseDecay: {
    kind: 'number', default: 1, min: 0.5, max: 1, step: 0.0005, group: 'reconstruction', live: true, network: 'autoencoder',
    label: 'Noise decay',
    meaning: 'σ is multiplied by this every 100 iterations. Less noise makes sentences more exact and the space between them rougher. 0.995 in the paper.',
  },
  shortenedCodes: {
    kind: 'number', default: 0.25, min: 0, max: 1, step: 0.05, group: 'reconstruction', live: true, network: 'autoencoder',
    label: 'Shortened codes',
    meaning: 'The share of a reconstruction batch whose codes are shortened, each to a length by chance, before the noise is added. The decoder learns to trust a code as far as it is long: short ones, such as those between sentences and those read for samples, leave more to its sense of language. 0 in the paper.',
  },
  adversarialWeight: {
    kind: 'number', default: 0.1, min: 0, max: 10, step: 0.01, group: 'adversarial', live: true, network: 'autoencoder',
    label: 'Adversarial weight λ⁽¹⁾',
    meaning: "Scale of the critic's gradient into the encoder. 0 leaves a plain autoencoder.",
  },
  matchNorm: {
    kind: 'switch', default: false, group: 'adversarial', live: true, network: 'autoencoder',
    label: 'Match gradient norms',
    meaning: "Rescale the critic's gradient at the code to the length of the reconstruction gradient before weighting it.",
  },
  criticSteps: {
    kind: 'integer', default: 5, min: 1, max: 50, step: 1, group: 'adversarial', live: true, network: 'critic',
    label: 'Critic steps k',
    meaning: 'Updates of the critic in each adversarial round, each on fresh sentences.',
  },
  adversarialInterval: {
    kind: 'integer', default: 3, min: 1, max: 100, step: 1, group: 'adversarial', live: true, network: 'generator',
    label: 'Iterations for each round',
    meaning: 'An adversarial round (critic, generator, encoder) is made in one of so many iterations. 1 in the paper; more leaves time for reconstruction.',
  },
  ganRounds: {
    kind: 'list', default: '', min: 1, max: 1000, minLength: 0, maxLength: 6, group: 'adversarial', live: true, network: 'generator',
    label: 'Extra rounds at epochs',
    meaning: 'At each epoch listed, one more adversarial round joins every iteration. Empty: one round throughout.',
  },
  lipschitz: {
    kind: 'choice', default: 'penalty', group: 'adversarial', live: false, network: 'critic',
    choices: [
      { value: 'clip', label: 'Weight clipping (2017)' },
      { value: 'penalty', label: 'Gradient penalty (2018)' },
    ],
    label: 'Keep the critic smooth by',
    meaning: 'What holds the slope of the critic down, so that its gap measures a distance.',
  },
  clipBound: {
    kind: 'number', default: 0.01, min: 0.0001, max: 1, step: 0.005, group: 'adversarial', live: true, network: 'critic',
    label: 'Weight bound ε',
    meaning: 'With weight clipping: every weight of the critic is kept in [−ε, ε].',
  },
  penaltyWeight: {
    kind: 'number', default: 1, min: 0, max: 100, step: 0.1, group: 'adversarial', live: true, network: 'critic',
    label: 'Penalty weight λ',
    meaning: 'With gradient penalty: how dearly a slope other than 1 is paid for.',
  },
  generatorLearningRate: {
    kind: 'number', default: 0.001, min: 0.0000001, max: 1, step: 0.0001, group: 'adversarial', live: true, network: 'generator',
    label: 'Generator learning rate',
    meaning: 'Step size of the generator (Adam).',
  },
  criticLearningRate: {
    kind: 'number', default: 0.001, min: 0.0000001, max: 1, step: 0.0001, group: 'adversarial', live: true, network: 'critic',
    label: 'Critic learning rate',
    meaning: 'Step size of the critic (Adam).',
  },
  ganBeta1: {
    kind: 'number', default: 0.5, min: 0, max: 0.999, step: 0.1, group: 'adversarial', live: true, network: 'generator',
    label: 'Adam β₁ of generator and critic',
    meaning: 'How long generator and critic remember past gradients.',
  },
  generatedCodes: {
    kind: 'choice', default: 'sphere', group: 'adversarial', live: false, network: 'generator',
    choices: [
      { value: 'free', label: 'free (paper)' },
      { value: 'sphere', label: 'length 1' },
    ],
    label: 'Generated codes are',
    meaning: 'Codes of sentences have length 1. Free ones have to learn that, and tend to shrink.',
  },
  sampleLength: {
    kind: 'number', default: 0.8, min: 0.1, max: 2, step: 0.05, group: 'adversarial', live: true, network: 'generator',
    label: 'Samples are read at',
    meaning: "Times the length of a generated code. The generator misses the codes of sentences by a little; shorter ones leave more to the decoder's sense of language. 1 in the paper.",
  },
  batchNormScale: {
    kind: 'choice', default: 'one', group: 'adversarial', live: false, network: 'generator',
    choices: [
      { value: 'one', label: '1' },
      { value: 'normal', label: 'N(0, 0.02²) (paper)' },
    ],
    label: 'Batch norm scale starts at',
    meaning: "First value of γ in the generator's batch normalisation.",
  },
};

export const SETTING_NAMES = Object.keys(SETTINGS) as SettingName[];

/** The default of every setting: the Quick preset. */
export function defaultSettings(): Settings {
  const entries = SETTING_NAMES.map((name) => [name, SETTINGS[name].default]);
  return Object.fromEntries(entries) as Settings;
}

export type PresetName = 'quick' | 'paper-2017' | 'paper-2018';

export interface Preset {
  readonly label: string;
  readonly meaning: string;
  readonly values: Partial<Settings>;
}

/** What the paper does not do, undone. */
const PAPER: Partial<Settings> = {
  summary: 'last',
  codeScale: 'one',
  replacedWords: 0,
  shortenedCodes: 0,
  learningRateDecay: 1,
  adversarialInterval: 1,
  generatedCodes: 'free',
  sampleLength: 1,
  sayUnknown: true,
  vocabularySize: 11000,
  embeddingSize: 300,
  hiddenSize: 300,
  noiseSize: 100,
  generatorLayers: '300-300',
  criticLayers: '300-300',
  batchSize: 64,
  optimiser: 'sgd',
  learningRate: 1,
  gradientClip: 1,
  criticSteps: 5,
  batchNormScale: 'normal',
};

/** A preset changes the settings it names and takes the defaults for the others. */
export const PRESETS: { readonly [K in PresetName]: Preset } = {
  quick: {
    label: 'Quick',
    meaning:
      'Small networks and Adam: readable sentences in minutes from 1,000 to 50,000 sentences.',
    values: {},
  },
  'paper-2017': {
    label: 'Paper 2017',
    meaning:
      'The first version of the paper: SGD, weight clipping, norm matching. Hours, not minutes.',
    values: {
      ...PAPER,
      maxLength: 30,
      noiseRadius: 0.2,
      noiseDecay: 0.995,
      lipschitz: 'clip',
      clipBound: 0.01,
      adversarialWeight: 0.01,
      matchNorm: true,
      ganRounds: '2-4-6',
      generatorLearningRate: 0.00005,
      criticLearningRate: 0.00001,
      ganBeta1: 0.9,
    },
  },
  'paper-2018': {
    label: 'Paper 2018',
    meaning: 'The published version: SGD, gradient penalty, shorter sentences. Hours, not minutes.',
    values: {
      ...PAPER,
      maxLength: 15,
      noiseRadius: 0.05,
      noiseDecay: 0.9995,
      lipschitz: 'penalty',
      penaltyWeight: 1,
      adversarialWeight: 0.1,
      matchNorm: false,
      generatorLearningRate: 0.0001,
      criticLearningRate: 0.0001,
      ganBeta1: 0.5,
    },
  },
};

/** All settings of a preset. */
export function presetSettings(name: PresetName): Settings {
  return { ...defaultSettings(), ...PRESETS[name].values };
}

/** "128-64" → [128, 64]; "" → []. Assumes that {@link settingFault} found nothing. */
export function parseList(text: string): number[] {
  return text === '' ? [] : text.split('-').map(Number);
}

/**
 * What is wrong with a value for a setting, in words that say what to enter instead;
 * undefined where nothing is wrong.
 */
export function settingFault(name: SettingName, value: unknown): string | undefined {
  const setting = SETTINGS[name];
  switch (setting.kind) {
    case 'number':
    case 'integer': {
      const whole = setting.kind === 'integer';
      const fits =
        typeof value === 'number' &&
        Number.isFinite(value) &&
        value >= setting.min &&
        value <= setting.max &&
        (!whole || Number.isInteger(value));
      if (fits) return undefined;
      return `${setting.label}: enter a ${whole ? 'whole ' : ''}number from ${setting.min} to ${setting.max}.`;
    }
    case 'switch':
      return typeof value === 'boolean' ? undefined : `${setting.label}: choose on or off.`;
    case 'choice': {
      if (setting.choices.some((choice) => choice.value === value)) return undefined;
      return `${setting.label}: choose one of ${setting.choices.map((choice) => choice.label).join(', ')}.`;
    }
    case 'list': {
      const { min, max, minLength, maxLength } = setting;
      const fault =
        `${setting.label}: enter ${minLength === 0 ? 'nothing, or up to' : `${minLength} to`} ` +
        `${maxLength} whole numbers from ${min} to ${max}, with dashes between, such as 128-64.`;
      if (typeof value !== 'string' || !/^(\d+(-\d+)*)?$/.test(value)) return fault;
      const items = parseList(value);
      const fits =
        items.length >= minLength &&
        items.length <= maxLength &&
        items.every((item) => item >= min && item <= max);
      return fits ? undefined : fault;
    }
  }
}

/** Every fault of a full set of settings, in the table's order; empty where all are in range. */
export function settingsFaults(settings: Settings): { name: SettingName; fault: string }[] {
  return SETTING_NAMES.flatMap((name) => {
    const fault = settingFault(name, settings[name]);
    return fault === undefined ? [] : [{ name, fault }];
  });
}
