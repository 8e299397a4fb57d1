/** Backpropagation through time. What is laid out how is told in `lstm-layouts.ts`. */
import type { LstmGradients, LstmWeights, Ops } from '../ops';
import type { Memory } from './memory';
import {
  EVEN_GRADIENTS,
  FACTORS,
  GATE_GRADIENTS,
  GATES,
  INPUT_GRADIENTS,
  LAY_INPUTS,
  ODD_GRADIENTS,
  STEP_BACKWARD,
  SUM_STEPS,
} from './lstm-backward-programs';
import { named, partsOfStep, sizesOf, type TokenOrders, type WebglPass } from './lstm-pass';
import { LAY_UNEVEN_WEIGHTS, LAY_WEIGHTS, WEIGHT_GRADIENTS } from './lstm-weight-programs';
import { makeParts, partInputs, type Parts } from './parts';
import { own, WebglTensor } from './tensors';

export function lstmBackwardOf(memory: Memory, orders: TokenOrders): Ops['lstmBackward'] {
  const { device } = memory;

  const lstmBackward: Ops['lstmBackward'] = (pass, dHidden): LstmGradients => {
    const { hidden, x, context, weights, layout, cell } = pass as WebglPass;
    const { hidden: units, sizes } = sizesOf(x, context, weights);
    const { tokens, steps, active, rows } = layout;
    const { width } = sizes;
    const order = orders.of(layout);
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
    const [quarter, rows] = [Math.ceil(tokens / 4), Math.ceil((context?.rows ?? 0) / 4)];
    const [xPart, contextPart] = [quarter * x.width, rows * (context?.width ?? 0)];
    const parts = makeParts(memory, xPart + contextPart, 4);
    device.draw(
      INPUT_GRADIENTS,
      { gates, sums: sums ?? gates, weightIh: own(weights.weightIh) },
      {
        ...sizes,
        ...{ tokens, quarter, rows },
        context: context?.columns ?? 0,
        sentences: context?.rows ?? 0,
      },
      parts.parts,
    );
    const storage = memory.storage(x.texels + (context?.texels ?? 0));
    device.draw(LAY_INPUTS, partInputs(parts), { xTexels: x.texels, xPart, contextPart }, [
      new WebglTensor([4 * storage.texels], storage),
    ]);
    memory.free(...parts.parts);
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

  return lstmBackward;
}
