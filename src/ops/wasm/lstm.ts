/** The LSTM over packed sequences. */
import type { Layout, LstmPass, LstmWeights, Ops, Tensor } from '../ops';
import { packedBytes } from './kernels';
import { addressOf, matrixOf, type Engine, type WasmTensor } from './lifetimes';
import { GatheredRows } from './rows';

interface WasmLstmPass extends LstmPass {
  readonly x: Tensor;
  readonly context: Tensor | undefined;
  readonly weights: LstmWeights;
  readonly layout: Layout;
  readonly hidden: WasmTensor;
  /** [N, 4H], after their functions. */
  readonly gates: WasmTensor;
  /** [N, H] */
  readonly cells: WasmTensor;
  /** Address of layout.active. */
  readonly active: number;
}

/** Addresses of [count, E] and of the row of each token. */
interface Words {
  readonly rows: number;
  readonly count: number;
  readonly places: number;
}

/** Tokens a different word from which on it pays to look at each word once. */
const FEW = 1.3;

function isOwn(pass: LstmPass): pass is WasmLstmPass {
  return 'gates' in pass && 'cells' in pass && 'active' in pass;
}

export function lstms(engine: Engine) {
  const { team } = engine;

  /**
   * The different words of a text that repeats many, each row once: what the input weights make of
   * a word is the same wherever it stands. Undefined where that would save little.
   */
  function differentWords(x: Tensor): Words | undefined {
    if (!(x instanceof GatheredRows)) return undefined;
    const { firsts, places } = engine.repeatsOf(x.indices);
    const count = firsts.length;
    if (count * FEW > places.length) return undefined;
    const { address, columns } = matrixOf(x);
    const rows = engine.room(count * columns * 4);
    const from = engine.makeIndicesOf(firsts).address;
    team.run(count * columns, 'gatherRows', address, from, rows, count, columns);
    return { rows, count, places: engine.makeIndicesOf(places).address };
  }

  return {
    lstm(x, context, weights, layout): WasmLstmPass {
      const { rows, steps, tokens } = layout;
      const embedding = matrixOf(x).columns;
      const contextSize = context ? matrixOf(context).columns : 0;
      const hidden = matrixOf(weights.weightHh).columns;
      const states = engine.make(tokens, hidden);
      const gates = engine.make(tokens, 4 * hidden);
      const cells = engine.make(tokens, hidden);
      const active = engine.room(steps * 4);
      engine.heap.integers.set(layout.active, active / 4);
      engine.borrow(() => {
        const bias = engine.room(16 * hidden);
        const base = context ? engine.room(rows * 16 * hidden) : 0;
        const panels = engine.room(packedBytes(4 * hidden, hidden));
        const work = tokens * 4 * hidden * (embedding + hidden);
        const words = differentWords(x);
        const inputs = words ? engine.room(words.count * 16 * hidden) : 0;
        team.run(
          work,
          'lstmInputs',
          words?.rows ?? addressOf(x),
          addressOf(context),
          addressOf(weights.weightIh),
          addressOf(weights.weightHh),
          addressOf(weights.biasIh),
          addressOf(weights.biasHh),
          bias,
          base,
          words ? inputs : gates.address,
          panels,
          words?.count ?? tokens,
          rows,
          embedding,
          contextSize,
          hidden,
        );
        team.run(
          work,
          'lstmSteps',
          gates.address,
          inputs,
          words?.places ?? 0,
          base,
          panels,
          states.address,
          cells.address,
          active,
          steps,
          hidden,
        );
      });
      return { hidden: states, x, context, weights, layout, gates, cells, active };
    },

    lstmBackward(pass, dHidden) {
      if (!isOwn(pass)) throw new Error('This pass belongs to another engine.');
      const { x, context, weights, gates, cells, active } = pass;
      const { rows, steps, tokens } = pass.layout;
      const embedding = matrixOf(x).columns;
      const contextSize = context ? matrixOf(context).columns : 0;
      const hidden = matrixOf(weights.weightHh).columns;
      const input = engine.make(tokens, embedding);
      const contextGradient = context && engine.make(rows, contextSize);
      const weightIh = engine.make(4 * hidden, embedding + contextSize);
      const weightHh = engine.make(4 * hidden, hidden);
      const bias = engine.make(4 * hidden);
      engine.borrow(() => {
        const panels = engine.room(packedBytes(hidden, 4 * hidden));
        const dGates = engine.room(tokens * 16 * hidden);
        const sums = engine.room(rows * 16 * hidden);
        const previousHidden = engine.room((tokens - rows) * 4 * hidden);
        const dh = engine.room(rows * 4 * hidden);
        const dc = engine.room(rows * 4 * hidden);
        const work = tokens * 4 * hidden * (embedding + hidden);
        team.run(work, 'packNaturally', panels, addressOf(weights.weightHh), hidden, 4 * hidden);
        team.run(
          work,
          'lstmBackSteps',
          gates.address,
          cells.address,
          pass.hidden.address,
          addressOf(dHidden),
          panels,
          dGates,
          sums,
          previousHidden,
          dh,
          dc,
          active,
          steps,
          tokens,
          hidden,
        );
        team.run(
          work,
          'lstmGradients',
          addressOf(x),
          addressOf(context),
          addressOf(weights.weightIh),
          dGates,
          sums,
          previousHidden,
          input.address,
          addressOf(contextGradient),
          weightIh.address,
          weightHh.address,
          bias.address,
          tokens,
          rows,
          embedding,
          contextSize,
          hidden,
        );
      });
      const gradients = { input, weightIh, weightHh, bias };
      return contextGradient ? { ...gradients, context: contextGradient } : gradients;
    },

    lstmStep(x, context, weights, state) {
      const { rows, columns: embedding } = matrixOf(x);
      const contextSize = context ? matrixOf(context).columns : 0;
      const size = matrixOf(weights.weightHh).columns;
      const hidden = engine.make(rows, size);
      const cell = engine.make(rows, size);
      engine.borrow(() => {
        const bias = engine.room(16 * size);
        const gates = engine.room(rows * 16 * size);
        team.run(
          rows * 4 * size * (embedding + contextSize + size),
          'lstmStep',
          addressOf(x),
          addressOf(context),
          addressOf(weights.weightIh),
          addressOf(weights.weightHh),
          addressOf(weights.biasIh),
          addressOf(weights.biasHh),
          addressOf(state?.hidden),
          addressOf(state?.cell),
          bias,
          gates,
          hidden.address,
          cell.address,
          rows,
          embedding,
          contextSize,
          size,
        );
      });
      return { hidden, cell };
    },
  } satisfies Partial<Ops>;
}
