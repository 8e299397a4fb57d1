/**
 * The kernels as the host calls them: the parameters of the functions in `kernels/` after the first
 * three. All are addresses in bytes unless said otherwise.
 */

/** 1 or 0. */
type Flag = number;
/** A number of rows, columns, values … */
type Count = number;

export interface KernelArguments {
  product: [
    transposeA: Flag,
    transposeB: Flag,
    a: number,
    lda: Count,
    b: number,
    ldb: Count,
    c: number,
    ldc: Count,
    m: Count,
    n: Count,
    k: Count,
  ];
  linear: [
    x: number,
    weight: number,
    bias: number,
    out: number,
    m: Count,
    n: Count,
    k: Count,
    bent: Flag,
    slope: number,
  ];
  columnSums: [x: number, out: number, rows: Count, columns: Count];
  leakyReluBackward: [y: number, dy: number, out: number, count: Count, slope: number];
  addScaled: [a: number, b: number, out: number, count: Count, scale: number];
  scaled: [x: number, out: number, count: Count, factor: number];
  mixRows: [a: number, b: number, alpha: number, out: number, rows: Count, columns: Count];

  gatherRows: [table: number, indices: number, out: number, count: Count, columns: Count];
  scatterRows: [
    rows: number,
    indices: number,
    out: number,
    count: Count,
    columns: Count,
    total: Count,
  ];
  rowNorms: [x: number, out: number, rows: Count, columns: Count];
  scaleRows: [x: number, factors: number, out: number, rows: Count, columns: Count];

  lstmInputs: [
    x: number,
    context: number,
    weightIh: number,
    weightHh: number,
    biasIh: number,
    biasHh: number,
    bias: number,
    base: number,
    gates: number,
    panels: number,
    tokens: Count,
    rows: Count,
    embedding: Count,
    contextSize: Count,
    hidden: Count,
  ];
  lstmSteps: [
    gates: number,
    inputs: number,
    places: number,
    base: number,
    panels: number,
    hiddenStates: number,
    cells: number,
    active: number,
    steps: Count,
    hidden: Count,
  ];
  packNaturally: [panels: number, matrix: number, columns: Count, k: Count];
  lstmBackSteps: [
    gates: number,
    cells: number,
    hiddenStates: number,
    dHidden: number,
    panels: number,
    dGates: number,
    sums: number,
    previousHidden: number,
    dh: number,
    dc: number,
    active: number,
    steps: Count,
    tokens: Count,
    hidden: Count,
  ];
  lstmGradients: [
    x: number,
    context: number,
    weightIh: number,
    dGates: number,
    sums: number,
    previousHidden: number,
    dx: number,
    dContext: number,
    dWeightIh: number,
    dWeightHh: number,
    dBias: number,
    tokens: Count,
    rows: Count,
    embedding: Count,
    contextSize: Count,
    hidden: Count,
  ];
  lstmStep: [
    x: number,
    context: number,
    weightIh: number,
    weightHh: number,
    biasIh: number,
    biasHh: number,
    hiddenBefore: number,
    cellBefore: number,
    bias: number,
    gates: number,
    hiddenAfter: number,
    cellAfter: number,
    rows: Count,
    embedding: Count,
    contextSize: Count,
    hidden: Count,
  ];

  packVocabulary: [weight: number, panels: number, across: number, words: Count, hidden: Count];
  crossEntropyTokens: [
    hiddenStates: number,
    panels: number,
    across: number,
    bias: number,
    targets: number,
    logits: number,
    ld: Count,
    dHidden: number,
    losses: number,
    right: number,
    scale: number,
    tokens: Count,
    words: Count,
    hidden: Count,
  ];
  crossEntropyWords: [
    hiddenStates: number,
    logits: number,
    ld: Count,
    dWeight: number,
    dBias: number,
    more: Flag,
    tokens: Count,
    words: Count,
    hidden: Count,
  ];
  bestWords: [logits: number, ids: number, chosen: number, rows: Count, words: Count];

  normalizeRowsBackward: [
    y: number,
    norms: number,
    dy: number,
    out: number,
    rows: Count,
    columns: Count,
  ];
  batchNorm: [
    x: number,
    scale: number,
    shift: number,
    runningMean: number,
    runningVariance: number,
    unit: number,
    inverse: number,
    out: number,
    rows: Count,
    columns: Count,
    slope: number,
  ];
  batchNormBackward: [
    output: number,
    unit: number,
    inverse: number,
    scale: number,
    dy: number,
    dx: number,
    dScale: number,
    dShift: number,
    rows: Count,
    columns: Count,
    slope: number,
  ];
  batchNormInference: [
    x: number,
    scale: number,
    shift: number,
    runningMean: number,
    runningVariance: number,
    out: number,
    rows: Count,
    columns: Count,
    slope: number,
  ];

  squares: [x: number, out: number, count: Count];
  sgd: [list: number, length: Count, rate: number, bound: number];
  sgdRows: [w: number, g: number, numbers: number, rows: Count, columns: Count, rate: number];
  adam: [
    list: number,
    length: Count,
    firstBytes: number,
    secondBytes: number,
    scale: number,
    rate: number,
    epsilon: number,
    firstShare: number,
    secondKept: number,
    secondShare: number,
    bound: number,
  ];
}

export type KernelName = keyof KernelArguments;

/** Bytes of workspace that each thread needs: `WORKSPACE_BYTES` in `kernels/product.ts`. */
export const WORKSPACE_BYTES = 256 + 24 * (4 * 512 + 64) + 131072;

/** Columns of a packed panel: `PANEL` in `kernels/pack.ts`. */
const PANEL = 8;

/** Bytes that a packed matrix of k rows takes. */
export function packedBytes(columns: number, k: number): number {
  return Math.ceil(columns / PANEL) * PANEL * k * 4;
}
