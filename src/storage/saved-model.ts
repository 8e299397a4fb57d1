import type { Settings } from '../config';
import type { ModelCard } from '../model-report';
import type { Json } from './json';

/** Float32 numbers in row-major order, as `Arae.weights()` gives them. */
export interface SavedTensor {
  readonly shape: readonly number[];
  readonly values: Float32Array;
}

export type SavedTensors = Readonly<Record<string, SavedTensor>>;

/** A model with all that it takes to use it. */
export interface SavedModel {
  readonly settings: Settings;
  /** Iterations that the weights have seen. */
  readonly iteration: number;
  /** Distinct words in the order of their ids, without the four special ones. */
  readonly vocabulary: readonly string[];
  /** Every weight under PyTorch's name, such as `encoder.weight_ih_l0`. */
  readonly weights: SavedTensors;
  readonly corpus: SavedCorpus;
  /** What a demonstration model was measured at. */
  readonly card?: ModelCard;
  /** Present where training can go on as if it had never stopped. */
  readonly training?: SavedTraining;
}

/** The corpus that a model was trained on, to be known again. */
export interface SavedCorpus {
  readonly name: string;
  /** As in `CorpusReport`; '' where it is not known. */
  readonly fingerprint: string;
}

/**
 * What training needs beside the weights. The file carries the record as it is: whoever goes on
 * from it checks what it finds there.
 */
export interface SavedTraining {
  /** Counters, states of random streams and the like. `steps`: Adam's updates, by network. */
  readonly record: { readonly [name: string]: Json };
  /**
   * Moments of Adam under names such as `encoder.first.weight_ih_l0`: where one bears the name of a
   * weight it has that weight's shape. Others may be here too.
   */
  readonly tensors: SavedTensors;
}
