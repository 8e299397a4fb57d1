/**
 * The tensor operations that the ARAE is written in.
 *
 * `model` knows this contract and nothing of the machine below it. Each engine is one
 * implementation in a folder of its own, with the same file names throughout, so that an
 * operation can be followed from here to its kernels: `plain` (TensorFlow.js, the reference),
 * `webgl` (own programs on its WebGL backend) and `wasm` (own SIMD kernels and memory).
 *
 * Operations are coarse on purpose: an LSTM over a whole batch is one call, so that an engine
 * may fuse it as it likes. Gradients are written out, not taped: an operation that is needed
 * backwards has a partner `…Backward`.
 *
 * Layouts are PyTorch's: weights are [out, in], LSTM gates are stacked i, f, g, o.
 * All values are float32. Shapes are those that the doc comments state; an engine may throw on
 * others and need not check.
 *
 * Names of sizes: B rows of a batch, T steps, N tokens of a packed batch (N ≤ B·T), E embedding,
 * H hidden, C context, V vocabulary, I in, O out.
 */

/** A dense float32 array that lives where the engine computes. */
export interface Tensor {
  readonly shape: readonly number[];
}

/** A vector of row numbers, on the engine's side. */
export interface Indices {
  readonly length: number;
}

/** Tensors by name: the weights of a network, or their gradients under the same names. */
export type Tensors = Readonly<Record<string, Tensor>>;

/** Values on the host, in row-major order. */
export interface HostTensor {
  readonly shape: readonly number[];
  readonly values: Float32Array;
}

/**
 * Weights that last: they outlive every scope, and only `sgd`, `adam`, `assign`, `addInto` and
 * `batchNorm` (running statistics) change them. The tensors keep their identity when they change.
 */
export interface Parameters {
  readonly tensors: Tensors;
}

/** First and second moments of Adam, one tensor a weight. */
export interface Moments {
  readonly first: Parameters;
  readonly second: Parameters;
}

/**
 * How a batch is packed. Sentences are sorted by falling length; tokens are stored step by step,
 * and step t holds only the `active[t]` sentences that are that long: always the first rows.
 * So no padding is stored, computed or learned from. Token (t, row) is at active[0] + … +
 * active[t−1] + row.
 */
export interface Layout {
  /** B: sentences. */
  readonly rows: number;
  /** T: length of the longest sentence. */
  readonly steps: number;
  /** N: tokens of all sentences together. */
  readonly tokens: number;
  /** [T], falling, active[0] = rows. */
  readonly active: Int32Array;
}

/** An LSTM layer in PyTorch's layout; I = E, or E + C with a context. */
export interface LstmWeights {
  /** [4H, I] */
  readonly weightIh: Tensor;
  /** [4H, H] */
  readonly weightHh: Tensor;
  /** [4H] */
  readonly biasIh: Tensor;
  /** [4H] */
  readonly biasHh: Tensor;
}

/** What a forward pass of an LSTM leaves for its backward pass; engines add what they need. */
export interface LstmPass {
  /** [N, H], packed like the input. */
  readonly hidden: Tensor;
}

export interface LstmGradients {
  /** [N, E] */
  readonly input: Tensor;
  /** [B, C]; present exactly if the pass had a context. */
  readonly context?: Tensor;
  /** [4H, I] */
  readonly weightIh: Tensor;
  /** [4H, H] */
  readonly weightHh: Tensor;
  /** [4H]; the gradient of both biases. */
  readonly bias: Tensor;
}

export interface LstmState {
  /** [B, H] */
  readonly hidden: Tensor;
  /** [B, H] */
  readonly cell: Tensor;
}

export interface CrossEntropy {
  /** [2]: sum over tokens of −log p(target), and the number of tokens whose target is the argmax. */
  readonly figures: Tensor;
}

export interface CrossEntropyGradients extends CrossEntropy {
  /** [N, H] */
  readonly hidden: Tensor;
  /** [V, H] */
  readonly weight: Tensor;
  /** [V] */
  readonly bias: Tensor;
}

/** What a forward pass leaves for its backward pass; engines add what they need. */
export interface RowsPass {
  readonly output: Tensor;
}

export interface BatchNormWeights {
  /** [O] γ */
  readonly scale: Tensor;
  /** [O] β */
  readonly shift: Tensor;
  /** [O], a parameter tensor; moved by a training pass. */
  readonly runningMean: Tensor;
  /** [O], a parameter tensor; moved by a training pass (unbiased, as PyTorch keeps it). */
  readonly runningVariance: Tensor;
}

export interface BatchNormGradients {
  readonly input: Tensor;
  readonly scale: Tensor;
  readonly shift: Tensor;
}

export interface Words {
  /** [B] ids of the chosen words, to be embedded at the next step. */
  readonly ids: Indices;
  /** [B, 2]: id (exact as a float32) and probability of the chosen word. */
  readonly chosen: Tensor;
}

export interface SgdStep {
  readonly learningRate: number;
  /** [1]: gradients are multiplied by this on the way in. */
  readonly scale?: Tensor;
  /** Afterwards every weight is clamped to [−bound, bound]. */
  readonly bound?: number;
}

export interface AdamStep extends SgdStep {
  readonly beta1: number;
  readonly beta2: number;
  readonly epsilon: number;
  /** 1 for the first update; for bias correction as in PyTorch. */
  readonly step: number;
}

export interface EngineMemory {
  /** Tensors (or blocks) alive. */
  readonly tensors: number;
  readonly bytes: number;
}

export interface Ops {
  /** What computes, for people: "WebGL", "WebAssembly SIMD, 2 threads". */
  readonly description: string;

  // Lifetimes

  /**
   * Runs `run`, which is synchronous, and frees every tensor made inside it, parameters excepted.
   * To take values out, start a `read` inside and await it outside. Scopes may nest.
   */
  scope<R>(run: () => R): R;
  /**
   * Opens a scope that the returned function closes: for an iteration that lets other work in
   * between its phases. Closing a scope closes those opened inside it and left open.
   */
  enter(): () => void;
  /** Values to the engine. The array may be reused as soon as the call returns. */
  tensor(values: Float32Array, shape: readonly number[]): Tensor;
  indices(values: Int32Array): Indices;
  fill(shape: readonly number[], value: number): Tensor;
  /** Weights that outlive scopes; freed by `dispose`. */
  parameters(initial: Readonly<Record<string, HostTensor>>): Parameters;
  /** Zeros in the shapes of `parameters`. */
  moments(parameters: Parameters): Moments;
  dispose(parameters: Parameters): void;
  /** Overwrites one parameter tensor from the host. */
  assign(parameter: Tensor, values: Float32Array): void;
  /** Values to the host. On a graphics card this waits for everything before it: use sparingly. */
  read(tensor: Tensor): Promise<Float32Array>;
  /** The values where the host has them at no cost, undefined where reading would stall. */
  peek(tensor: Tensor): Float32Array | undefined;
  /** Resolves when everything asked so far has been computed. */
  finish(): Promise<void>;
  memory(): EngineMemory;
  /** Frees everything, parameters and threads included; the engine is not usable afterwards. */
  close(): void;

  // Dense algebra

  /** x·weightᵀ + bias, then max(y, slope·y) where a slope is given: [M, I], [O, I], [O] → [M, O]. */
  linear(x: Tensor, weight: Tensor, bias: Tensor, slope?: number): Tensor;
  /** a·b with either side transposed beforehand: [M, K] · [K, N] → [M, N]. */
  matmul(a: Tensor, b: Tensor, transposeA?: boolean, transposeB?: boolean): Tensor;
  /** [M, O] → [O]. */
  columnSums(x: Tensor): Tensor;
  /** dy where the output y of a leaky ReLU is positive, slope·dy elsewhere. Same shapes. */
  leakyReluBackward(y: Tensor, dy: Tensor, slope: number): Tensor;
  /** a + scale·b. Same shapes. */
  addScaled(a: Tensor, b: Tensor, scale: number): Tensor;
  /** x · factor · by / over; `by` and `over` are [1] and default to 1. */
  scale(x: Tensor, factor: number, by?: Tensor, over?: Tensor): Tensor;
  /** [M₁, O], [M₂, O], … → [M₁ + M₂ + …, O]. */
  concatRows(parts: readonly Tensor[]): Tensor;
  /** [M, O] → [count, O]. */
  sliceRows(x: Tensor, start: number, count: number): Tensor;
  /** [1]: mean of all values. */
  mean(x: Tensor): Tensor;
  /** [1]: mean over rows of the L2 norm. */
  meanRowNorm(x: Tensor): Tensor;

  // Rows by number

  /** [M, O], N indices → [N, O]. Embedding, and the last step of each sentence. */
  gatherRows(table: Tensor, indices: Indices): Tensor;
  /** Transpose of `gatherRows`: rows with the same number are added. [N, O] → [count, O]. */
  scatterRows(rows: Tensor, indices: Indices, count: number): Tensor;

  // Recurrence over packed sequences

  /**
   * LSTM from a zero state. The input of every step is [x ; context], where the context of a
   * sentence is the same at every step (and need never be copied out): [N, E], [B, C] → [N, H].
   */
  lstm(x: Tensor, context: Tensor | undefined, weights: LstmWeights, layout: Layout): LstmPass;
  /** Backpropagation through time, given the gradient at every hidden state, [N, H]. */
  lstmBackward(pass: LstmPass, dHidden: Tensor): LstmGradients;
  /** One step for all rows: x [B, E], context [B, C]. Without a state, from zero. */
  lstmStep(
    x: Tensor,
    context: Tensor | undefined,
    weights: LstmWeights,
    state: LstmState | undefined,
  ): LstmState;

  // Words

  /** Projection to the vocabulary, softmax, and −log p of the targets; logits are not kept. */
  crossEntropy(hidden: Tensor, weight: Tensor, bias: Tensor, targets: Indices): CrossEntropy;
  /** The same with the gradients of scale · Σ −log p. */
  crossEntropyGradients(
    hidden: Tensor,
    weight: Tensor,
    bias: Tensor,
    targets: Indices,
    scale: number,
  ): CrossEntropyGradients;
  /**
   * The same to the last bit, with pauses in which others may compute; present where an engine
   * works on the thread that has to answer others. What was made before must outlive the pauses.
   */
  readonly crossEntropyGradientsInPieces?: (
    hidden: Tensor,
    weight: Tensor,
    bias: Tensor,
    targets: Indices,
    scale: number,
  ) => Generator<void, CrossEntropyGradients>;
  /** The most probable word of each row of logits [B, V], lowest id first among equals. */
  bestWords(logits: Tensor): Words;

  // Normalisation

  /** Each row divided by its L2 norm. [B, H] → [B, H]. A zero row stays zero. */
  normalizeRows(x: Tensor): RowsPass;
  normalizeRowsBackward(pass: RowsPass, dOutput: Tensor): Tensor;
  /**
   * Batch normalisation with the batch's statistics, then a leaky ReLU. Moves the running
   * statistics with momentum 0.1 (PyTorch's sense); ε = 1e-5. [B, O] → [B, O].
   */
  batchNorm(x: Tensor, weights: BatchNormWeights, slope: number): RowsPass;
  batchNormBackward(pass: RowsPass, dOutput: Tensor): BatchNormGradients;
  /** The same with the running statistics, which it leaves alone. */
  batchNormInference(x: Tensor, weights: BatchNormWeights, slope: number): Tensor;

  // Critic

  /** α·a + (1 − α)·b with one α a row: [B, H], [B, H], [B] → [B, H]. */
  mixRows(a: Tensor, b: Tensor, alpha: Tensor): Tensor;
  /**
   * P = weight · mean over rows of (‖row‖ − 1)², and its gradient: [B, H] → [1], [B, H].
   * A zero row has gradient zero.
   */
  slopePenalty(slopes: Tensor, weight: number): { penalty: Tensor; gradient: Tensor };

  // Optimisers

  /** [1]: min(1, limit / (norm + 1e-6)) for the norm of all gradients together (as PyTorch clips). */
  clipScale(gradients: readonly Tensors[], limit: number): Tensor;
  /** Σ scaleᵢ · gradientsᵢ, name by name; a scale is [1] and defaults to 1. */
  combine(terms: readonly { gradients: Tensors; scale?: Tensor }[]): Tensors;
  /** w ← w − lr · g. Every weight needs a gradient of its name. */
  sgd(parameters: Parameters, gradients: Tensors, step: SgdStep): void;
  /** Adam as in PyTorch (dense: weights with gradient zero still move by their moments). */
  adam(parameters: Parameters, moments: Moments, gradients: Tensors, step: AdamStep): void;
  /** total += the parts laid end to end; total is a parameter tensor [S]. */
  addInto(total: Tensor, parts: readonly Tensor[]): void;
}
