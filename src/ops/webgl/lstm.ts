/** Recurrence over packed sequences; how it is split into programs is told in `lstm-programs.ts`. */
import type { Layout, LstmGradients, LstmPass, LstmWeights, Ops } from '../ops';
import type { Memory } from './lifetimes';
import {
  COLLECT,
  FACTORS,
  GATE_GRADIENTS,
  INPUT_GRADIENTS,
  EVEN_STATES,
  GATES,
  LAY_UNEVEN_WEIGHTS,
  LAY_WEIGHTS,
  ODD_STATES,
  PROJECT,
  PROJECT_CONTEXT,
  SINGLE_STEP,
  STEP,
  STEP_BACKWARD,
  SUM_STEPS,
  WEIGHT_GRADIENTS,
} from './lstm-programs';
import { makeParts, partInputs, type Parts } from './products';
import { own, texelsFor, WebglTensor } from './tensors';

interface WebglPass extends LstmPass {
  readonly hidden: WebglTensor;
  readonly x: WebglTensor;
  readonly context: WebglTensor | undefined;
  readonly weights: LstmWeights;
  readonly layout: Layout;
  readonly cell: WebglTensor;
  /** Hidden states of the step before. */
  readonly previous: WebglTensor;
  /** What inputs and context give to the gates. */
  readonly projected: Parts;
  readonly fromContext: WebglTensor | undefined;
}

export function lstmOps(memory: Memory): Pick<Ops, 'lstm' | 'lstmBackward' | 'lstmStep'> {
  const { device } = memory;
  const layouts = new WeakMap<Layout, WebglTensor>();

  const onDevice = (layout: Layout): WebglTensor => {
    const known = layouts.get(layout);
    if (known?.storage.alive) return known;
    const tensor = memory.make([layout.tokens, 4]);
    device.upload(tensor, describe(layout));
    layouts.set(layout, tensor);
    return tensor;
  };

  const lstm: Ops['lstm'] = (givenX, givenContext, weights, layout) => {
    const x = own(givenX);
    const context = givenContext && own(givenContext);
    const { hidden, sizes } = sizesOf(x, context, weights);
    const { tokens, steps, active, rows } = layout;
    const { width } = sizes;
    const pairs = 2 * width;
    const [weightIh, weightHh] = [own(weights.weightIh), own(weights.weightHh)];

    const projected = makeParts(memory, Math.ceil(tokens / 4), 4 * 2 * pairs);
    const biases = { biasIh: own(weights.biasIh), biasHh: own(weights.biasHh) };
    device.draw(
      PROJECT,
      { x, weightIh, ...biases },
      { ...sizes, width: 2 * pairs, rows: projected.rows, tokens },
      projected.parts,
    );
    let fromContext: WebglTensor | undefined;
    if (context !== undefined) {
      fromContext = memory.make([rows, 4 * 2 * pairs]);
      const numbers = { ...sizes, width: 2 * pairs };
      device.draw(PROJECT_CONTEXT, { context, weightIh }, numbers, [fromContext]);
    }

    const partRows = Math.ceil(rows / 4);
    const make = () => makeParts(memory, partRows * Math.ceil(steps / 2), 4 * pairs);
    const [even, odd] = [make(), make()];
    let firstToken = 0;
    for (let step = 0; step < steps; step++) {
      const count = active[step]!;
      const [old, next] = step % 2 === 0 ? [odd, even] : [even, odd];
      const [old0, old1, old2, old3] = old.parts;
      device.draw(
        STEP,
        {
          ...partInputs(projected),
          fromContext: fromContext ?? projected.parts[0],
          weightHh,
          ...{ old0, old1, old2, old3 },
        },
        {
          hidden,
          pairs,
          quarter: projected.rows,
          firstToken,
          active: count,
          before: ((step - 1) >> 1) * partRows * pairs,
          hasContext: fromContext === undefined ? 0 : 1,
          depth: step === 0 ? 0 : width,
        },
        partsOfStep(next.parts, step, partRows, Math.ceil(count / 4)),
      );
      firstToken += count;
    }
    const like = () => memory.make([tokens, hidden]);
    const [all, cell, previous] = [like(), like(), like()];
    device.draw(
      COLLECT,
      {
        ...named(EVEN_STATES, even.parts),
        ...named(ODD_STATES, odd.parts),
        order: onDevice(layout),
      },
      { width, partRows },
      [all, cell, previous],
    );
    memory.free(...even.parts, ...odd.parts);
    const pass: WebglPass = {
      hidden: all,
      ...{ x, context, weights, layout, cell, previous, projected, fromContext },
    };
    return pass;
  };

  const lstmBackward: Ops['lstmBackward'] = (pass, dHidden): LstmGradients => {
    const { hidden, x, context, weights, layout, cell } = pass as WebglPass;
    const { hidden: units, sizes } = sizesOf(x, context, weights);
    const { tokens, steps, active, rows } = layout;
    const { width } = sizes;
    const order = onDevice(layout);
    const gates = gatesAgain(pass as WebglPass, order);
    const quarter = gates.rows;

    const like = () => memory.make(hidden.shape);
    const [ofInput, ofForget, ofCell, ofOutput] = [like(), like(), like(), like()];
    const factors = { ofInput, ofForget, ofCell, ofOutput };
    device.draw(
      FACTORS,
      { ...partInputs(gates), cell, order },
      { width, quarter },
      Object.values(factors),
    );

    const partRows = Math.ceil(rows / 2);
    const make = () => memory.make([partRows * Math.ceil(steps / 2), units]);
    const even = [make(), make(), make(), make()];
    const odd = [make(), make(), make(), make()];
    let firstToken = tokens;
    let after = 0;
    for (let step = steps - 1; step >= 0; step--) {
      const count = active[step]!;
      firstToken -= count;
      const [old, next] = step % 2 === 0 ? [odd, even] : [even, odd];
      device.draw(
        STEP_BACKWARD,
        {
          dHidden: own(dHidden),
          ...named(['dh0', 'dh1', 'dc0', 'dc1'], old),
          ...factors,
          cell,
          weightHh: own(weights.weightHh),
          ...partInputs(gates),
        },
        {
          hidden: units,
          ...{ width, quarter, firstToken, active: count, after },
          afterActive: active[step + 1] ?? 0,
          afterPart: ((step + 1) >> 1) * partRows * width,
        },
        partsOfStep(next, step, partRows, Math.ceil(count / 2)),
      );
      after = firstToken;
    }
    const dGates = memory.make([tokens, 16 * width]);
    device.draw(
      GATE_GRADIENTS,
      { ...named(EVEN_GRADIENTS, even), ...named(ODD_GRADIENTS, odd), ...factors, order },
      { width, partRows },
      [dGates],
    );
    memory.free(...even, ...odd, ...gates.parts, ...Object.values(factors));

    let sums: WebglTensor | undefined;
    if (context !== undefined) {
      sums = memory.make([rows, 16 * width]);
      device.draw(SUM_STEPS, { gates: dGates, order }, { width }, [sums]);
    }
    const inputs = inputGradients(x, context, weights, dGates, sums, tokens);
    const parameters = weightGradients(pass as WebglPass, dGates, sums);
    memory.free(dGates, ...(sums ? [sums] : []));
    return { ...inputs, ...parameters };
  };

  const gatesAgain = (
    { projected, fromContext, x, context, weights, previous, layout }: WebglPass,
    order: WebglTensor,
  ): Parts => {
    const { hidden, sizes } = sizesOf(x, context, weights);
    const gates = makeParts(memory, projected.rows, 16 * sizes.width);
    device.draw(
      GATES,
      {
        ...partInputs(projected),
        fromContext: fromContext ?? previous,
        weightHh: own(weights.weightHh),
        ...{ previous, order },
      },
      {
        hidden,
        width: 4 * sizes.width,
        depth: sizes.width,
        rows: projected.rows,
        tokens: layout.tokens,
        hasContext: fromContext === undefined ? 0 : 1,
      },
      gates.parts,
    );
    return gates;
  };

  const inputGradients = (
    x: WebglTensor,
    context: WebglTensor | undefined,
    weights: LstmWeights,
    gates: WebglTensor,
    sums: WebglTensor | undefined,
    tokens: number,
  ): Pick<LstmGradients, 'input' | 'context'> => {
    const { sizes } = sizesOf(x, context, weights);
    const storage = memory.storage(x.texels + (context?.texels ?? 0));
    device.draw(
      INPUT_GRADIENTS,
      { gates, sums: sums ?? gates, weightIh: own(weights.weightIh) },
      { ...sizes, context: context?.columns ?? 0, tokens },
      [new WebglTensor([4 * storage.texels], storage)],
    );
    const input = new WebglTensor(x.shape, storage);
    if (context === undefined) return { input };
    return { input, context: new WebglTensor(context.shape, storage, x.texels) };
  };

  const weightGradients = (
    { x, context, weights, layout, previous }: WebglPass,
    gates: WebglTensor,
    sums: WebglTensor | undefined,
  ): Pick<LstmGradients, 'weightIh' | 'weightHh' | 'bias'> => {
    const { sizes, input } = sizesOf(x, context, weights);
    const columns = sizes.xWidth + sizes.contextWidth + sizes.width + 1;
    const parts = makeParts(memory, 4 * sizes.width, 4 * columns);
    device.draw(
      WEIGHT_GRADIENTS,
      { gates, sums: sums ?? gates, x, context: context ?? x, previous },
      { ...sizes, tokens: layout.tokens, sentences: layout.rows },
      parts.parts,
    );
    const [ih, hh] = [own(weights.weightIh), own(weights.weightHh)];
    const bias = own(weights.biasIh);
    const storage = memory.storage(ih.texels + hh.texels + bias.texels);
    const all = new WebglTensor([4 * storage.texels], storage);
    const even = sizes.hidden % 4 === 0 && (context === undefined || x.columns % 4 === 0);
    const lay = even ? LAY_WEIGHTS : LAY_UNEVEN_WEIGHTS;
    device.draw(lay, partInputs(parts), { ...sizes, inputColumns: input }, [all]);
    memory.free(...parts.parts);
    return {
      weightIh: new WebglTensor(ih.shape, storage),
      weightHh: new WebglTensor(hh.shape, storage, ih.texels),
      bias: new WebglTensor(bias.shape, storage, ih.texels + hh.texels),
    };
  };

  const lstmStep: Ops['lstmStep'] = (givenX, givenContext, weights, state) => {
    const x = own(givenX);
    const context = givenContext && own(givenContext);
    const { hidden, sizes } = sizesOf(x, context, weights);
    const [newHidden, newCell] = [memory.make([x.rows, hidden]), memory.make([x.rows, hidden])];
    device.draw(
      SINGLE_STEP,
      {
        x,
        context: context ?? x,
        weightIh: own(weights.weightIh),
        weightHh: own(weights.weightHh),
        biasIh: own(weights.biasIh),
        biasHh: own(weights.biasHh),
        oldHidden: state ? own(state.hidden) : x,
        oldCell: state ? own(state.cell) : x,
      },
      { ...sizes, hasState: state ? 1 : 0 },
      [newHidden, newCell],
    );
    return { hidden: newHidden, cell: newCell };
  };

  return { lstm, lstmBackward, lstmStep };
}

/** Sizes of a layer, those that its programs share under the names that they have there. */
function sizesOf(x: WebglTensor, context: WebglTensor | undefined, weights: LstmWeights) {
  const ih = own(weights.weightIh);
  const hidden = own(weights.weightHh).columns;
  return {
    hidden,
    input: ih.columns,
    sizes: {
      hidden,
      width: texelsFor(hidden),
      inputWidth: ih.width,
      embedding: x.columns,
      xWidth: x.width,
      contextWidth: context?.width ?? 0,
    },
  };
}

/** (step, sentence, token of the step before, token of the step after) of every token. */
function describe({ tokens, steps, active }: Layout): Float32Array {
  const texels = new Float32Array(4 * tokens);
  let first = 0;
  let before = -1;
  for (let step = 0; step < steps; step++) {
    const count = active[step]!;
    const next = active[step + 1] ?? 0;
    for (let row = 0; row < count; row++) {
      const after = row < next ? first + count + row : -1;
      texels.set([step, row, step === 0 ? -1 : before + row, after], 4 * (first + row));
    }
    before = first;
    first += count;
  }
  return texels;
}

const EVEN_GRADIENTS = ['evenDh0', 'evenDh1', 'evenDc0', 'evenDc1'] as const;
const ODD_GRADIENTS = ['oddDh0', 'oddDh1', 'oddDc0', 'oddDc1'] as const;

/** The rows of one step in parts that two sets of steps take by turns. */
function partsOfStep(
  parts: readonly WebglTensor[],
  step: number,
  partRows: number,
  rows: number,
): WebglTensor[] {
  return parts.map(
    ({ storage, columns, width }) =>
      new WebglTensor([rows, columns], storage, (step >> 1) * partRows * width),
  );
}

function named<const K extends string>(
  names: readonly K[],
  tensors: readonly WebglTensor[],
): Record<K, WebglTensor> {
  return Object.fromEntries(names.map((name, k) => [name, tensors[k]!])) as Record<K, WebglTensor>;
}
