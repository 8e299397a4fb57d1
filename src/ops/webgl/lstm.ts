/** Recurrence over packed sequences; how it is split into programs is told in `lstm-programs.ts`. */
import type { Layout, LstmGradients, LstmPass, LstmWeights, Ops } from '../ops';
import type { Memory } from './lifetimes';
import {
  COLLECT,
  FACTORS,
  GATE_GRADIENTS,
  INPUT_GRADIENTS,
  LAY_WEIGHTS,
  PROJECT,
  PROJECT_CONTEXT,
  SINGLE_STEP,
  STEP,
  STEP_BACKWARD,
  SUM_STEPS,
  WEIGHT_GRADIENTS,
} from './lstm-programs';
import { makeParts, partInputs } from './products';
import { own, texelsFor, WebglTensor } from './tensors';

interface WebglPass extends LstmPass {
  readonly hidden: WebglTensor;
  readonly x: WebglTensor;
  readonly context: WebglTensor | undefined;
  readonly weights: LstmWeights;
  readonly layout: Layout;
  readonly cell: WebglTensor;
  readonly inputForget: WebglTensor;
  readonly cellOutput: WebglTensor;
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

    const make = () => memory.make([tokens, 4 * pairs]);
    const [even, odd, inputForget, cellOutput] = [make(), make(), make(), make()];
    let firstToken = 0;
    let before = 0;
    for (let step = 0; step < steps; step++) {
      const count = active[step]!;
      const [states, next] = step % 2 === 0 ? [odd, even] : [even, odd];
      const part = ({ storage }: WebglTensor) =>
        new WebglTensor([count, 4 * pairs], storage, firstToken * pairs);
      device.draw(
        STEP,
        {
          ...partInputs(projected),
          fromContext: fromContext ?? projected.parts[0],
          weightHh,
          states,
        },
        {
          hidden,
          pairs,
          quarter: projected.rows,
          firstToken,
          before,
          hasContext: fromContext === undefined ? 0 : 1,
          depth: step === 0 ? 0 : width,
        },
        [part(next), part(inputForget), part(cellOutput)],
      );
      before = firstToken;
      firstToken += count;
    }
    const [all, cell] = [memory.make([tokens, hidden]), memory.make([tokens, hidden])];
    device.draw(COLLECT, { even, odd, order: onDevice(layout) }, { width }, [all, cell]);
    memory.free(...projected.parts, even, odd, ...(fromContext ? [fromContext] : []));
    const pass: WebglPass = {
      hidden: all,
      x,
      context,
      weights,
      layout,
      cell,
      inputForget,
      cellOutput,
    };
    return pass;
  };

  const lstmBackward: Ops['lstmBackward'] = (pass, dHidden): LstmGradients => {
    const { hidden, x, context, weights, layout, cell, inputForget, cellOutput } =
      pass as WebglPass;
    const { hidden: units, sizes } = sizesOf(x, context, weights);
    const { tokens, steps, active, rows } = layout;
    const { width } = sizes;
    const description = onDevice(layout);
    const like = () => memory.make(hidden.shape);

    const factors = [like(), like(), like(), like()] as const;
    const [ofInput, ofForget, ofCell, ofOutput] = factors;
    const gates = { inputForget, cellOutput, cell };
    device.draw(FACTORS, { ...gates, order: description }, { width }, factors);
    const named = { ofInput, ofForget, ofCell, ofOutput };

    const [evenDh, oddDh, evenDc, oddDc] = [like(), like(), like(), like()];
    let firstToken = tokens;
    let after = 0;
    for (let step = steps - 1; step >= 0; step--) {
      const count = active[step]!;
      firstToken -= count;
      const even = step % 2 === 0;
      const part = ({ storage }: WebglTensor) =>
        new WebglTensor([count, units], storage, firstToken * width);
      device.draw(
        STEP_BACKWARD,
        {
          dHidden: own(dHidden),
          dh: even ? oddDh : evenDh,
          dc: even ? oddDc : evenDc,
          ...named,
          ...gates,
          weightHh: own(weights.weightHh),
        },
        { hidden: units, width, firstToken, after, afterRows: active[step + 1] ?? 0 },
        even ? [part(evenDh), part(evenDc)] : [part(oddDh), part(oddDc)],
      );
      after = firstToken;
    }
    const dGates = memory.make([tokens, 16 * width]);
    device.draw(
      GATE_GRADIENTS,
      { evenDh, oddDh, evenDc, oddDc, ...named, order: description },
      { width },
      [dGates],
    );
    memory.free(evenDh, oddDh, evenDc, oddDc, ...factors);

    let sums: WebglTensor | undefined;
    if (context !== undefined) {
      sums = memory.make([rows, 16 * width]);
      device.draw(SUM_STEPS, { gates: dGates, order: description }, { width }, [sums]);
    }
    const inputs = inputGradients(x, context, weights, dGates, sums, tokens);
    const parameters = weightGradients(pass as WebglPass, dGates, sums, description);
    memory.free(dGates, ...(sums ? [sums] : []));
    return { ...inputs, ...parameters };
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
    { x, context, weights, layout, hidden }: WebglPass,
    gates: WebglTensor,
    sums: WebglTensor | undefined,
    description: WebglTensor,
  ): Pick<LstmGradients, 'weightIh' | 'weightHh' | 'bias'> => {
    const { sizes, input } = sizesOf(x, context, weights);
    const columns = sizes.xWidth + sizes.contextWidth + sizes.width + 1;
    const parts = makeParts(memory, 4 * sizes.width, 4 * columns);
    device.draw(
      WEIGHT_GRADIENTS,
      { gates, sums: sums ?? gates, x, context: context ?? x, hidden, order: description },
      { ...sizes, tokens: layout.tokens, sentences: layout.rows },
      parts.parts,
    );
    const [ih, hh] = [own(weights.weightIh), own(weights.weightHh)];
    const bias = own(weights.biasIh);
    const storage = memory.storage(ih.texels + hh.texels + bias.texels);
    const all = new WebglTensor([4 * storage.texels], storage);
    device.draw(LAY_WEIGHTS, partInputs(parts), { ...sizes, inputColumns: input }, [all]);
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
