/** How weights are called here, and in the authors' classes `Seq2Seq` and `MLP_G`. */
import { parseList } from '../../config';
import { weightShapes } from '../weight-shapes';
import type { SizeSettings } from '../weight-shapes';

/** Each network is a file of an export. The encoder and the decoder are one class there. */
export const NETWORK_FILES = ['autoencoder', 'generator', 'critic'] as const;

export type NetworkFile = (typeof NETWORK_FILES)[number];

/** Moments of Adam, in PyTorch's words. */
export const MOMENTS = { first: 'exp_avg', second: 'exp_avg_sq' } as const;

export interface PyTorchName {
  readonly file: NetworkFile;
  readonly name: string;
}

/**
 * The PyTorch name of every weight, under its name here.
 *
 * The critic has no counterpart (their `MLP_D` has batch normalisation); its names are those of
 * the class in arae.py.
 */
export function pyTorchNames(settings: SizeSettings): ReadonlyMap<string, PyTorchName> {
  const depth = parseList(settings.generatorLayers).length;
  const names = [...weightShapes(settings, 1).keys()];
  return new Map(names.map((name) => [name, pyTorchName(name, depth)]));
}

function pyTorchName(ours: string, generatorDepth: number): PyTorchName {
  const dot = ours.indexOf('.');
  const [network, rest] = [ours.slice(0, dot), ours.slice(dot + 1)];
  if (network === 'critic') return { file: 'critic', name: rest };
  if (network === 'generator') {
    // Their last layer is numbered by all modules before it: Linear, BatchNorm and ReLU each count.
    const last = `layer${generatorDepth + 1}.`;
    const theirs = rest.startsWith(last)
      ? `layer${3 * generatorDepth + 1}.${rest.slice(last.length)}`
      : rest;
    return { file: 'generator', name: theirs };
  }
  if (ours === 'decoder.embedding.weight') {
    return { file: 'autoencoder', name: 'embedding_decoder.weight' };
  }
  const isShared = rest.startsWith('embedding.') || rest.startsWith('linear.');
  return { file: 'autoencoder', name: isShared ? rest : ours };
}
