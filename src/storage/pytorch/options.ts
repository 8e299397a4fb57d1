/** `options.json` of an export: the arguments of the authors' code, and ours beside them. */
import type { Settings } from '../../config';
import { FileError } from '../file-error';
import { isRecord } from '../json';
import type { Json } from '../json';
import { readCorpus, readIteration, readSettings } from '../model-record';
import type { SavedCorpus } from '../saved-model';

/** What arae.py goes by. */
export interface PlaygroundOptions {
  readonly settings: Settings;
  readonly iteration: number;
  readonly corpus: SavedCorpus;
  /** Updates that Adam has made to each network, where its moments are exported. */
  readonly adamSteps?: Readonly<Record<string, number>>;
}

/** The text of the file. `words` counts the special ones too. */
export function writeOptions(playground: PlaygroundOptions, words: number): string {
  const { settings } = playground;
  const theirs = {
    save: '.',
    cuda: true,
    sample: false,
    ntokens: words,
    vocab_size: settings.vocabularySize,
    maxlen: settings.maxLength,
    lowercase: settings.lowercase,
    emsize: settings.embeddingSize,
    nhidden: settings.hiddenSize,
    nlayers: 1,
    hidden_init: false,
    dropout: 0,
    noise_r: settings.noiseRadius,
    noise_anneal: settings.noiseDecay,
    z_size: settings.noiseSize,
    arch_g: settings.generatorLayers,
    arch_d: settings.criticLayers,
    batch_size: settings.batchSize,
    niters_ae: 1,
    niters_gan_d: settings.criticSteps,
    niters_gan_g: 1,
    niters_gan_ae: 1,
    niters_gan_schedule: settings.ganRounds,
    lr_ae: settings.learningRate,
    lr_gan_g: settings.generatorLearningRate,
    lr_gan_d: settings.criticLearningRate,
    beta1: settings.ganBeta1,
    clip: settings.gradientClip,
    gan_clamp: settings.clipBound,
    gan_gp_lambda: settings.penaltyWeight,
    grad_lambda: settings.adversarialWeight,
    seed: settings.seed,
  };
  return `${JSON.stringify({ ...theirs, playground }, undefined, 2)}\n`;
}

/** Ours, checked. Theirs say nothing beyond it. */
export function readOptions(json: Json | undefined): PlaygroundOptions {
  const playground = isRecord(json) ? json['playground'] : undefined;
  if (!isRecord(playground)) {
    throw new FileError(
      'The export does not say which settings its model has.',
      'Choose a .zip that was exported here or saved by arae.py.',
    );
  }
  const adamSteps = readSteps(playground['adamSteps']);
  return {
    settings: readSettings(playground['settings']),
    iteration: readIteration(playground['iteration']),
    corpus: readCorpus(playground['corpus']),
    ...(adamSteps === undefined ? {} : { adamSteps }),
  };
}

/** Counts of steps; what is no count is left out. */
export function readSteps(json: Json | undefined): Record<string, number> | undefined {
  if (!isRecord(json)) return undefined;
  const counts = Object.entries(json).filter(
    (entry): entry is [string, number] => Number.isSafeInteger(entry[1]) && Number(entry[1]) >= 0,
  );
  return Object.fromEntries(counts);
}
