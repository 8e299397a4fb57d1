/** What a contestant can be asked, wherever it runs. */

/**
 * - iteration: one full iteration
 * - autoencoder: its reconstruction phase alone
 * - decode: 11 codes to words, read back
 * - product: one product of square matrices, for the engine's peak
 */
export type Work = 'iteration' | 'autoencoder' | 'decode' | 'product';

/** What one iteration asks of TensorFlow.js and of the graphics card. */
export interface Counts {
  /** Kernels of TensorFlow.js. */
  readonly kernels: number;
  /** Draw calls of WebGL. */
  readonly draws: number;
}

/** What the engine says it holds. */
export interface Memory {
  readonly tensors: number;
  readonly bytes: number;
}

export interface Contestant {
  readonly description: string;
  readonly works: readonly Work[];
  /** Does the work `count` times and waits until all is computed; milliseconds in all. */
  run(work: Work, count: number): Promise<number>;
  /** The edge of the matrices that `product` multiplies. */
  setProductEdge(edge: number): Promise<void>;
  /** Counts one iteration; undefined where there is nothing of the kind to count. */
  counts(): Promise<Counts | undefined>;
  memory(): Promise<Memory | undefined>;
  close(): Promise<void>;
}
