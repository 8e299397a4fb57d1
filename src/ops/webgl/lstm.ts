/** Recurrence over packed sequences. What is laid out how is told in `lstm-layouts.ts`. */
import type { Ops } from '../ops';
import type { Memory } from './memory';
import { lstmBackwardOf } from './lstm-backward';
import {
  COLLECT,
  EVEN_STATES,
  ODD_STATES,
  PROJECT,
  PROJECT_CONTEXT,
  SINGLE_STEP,
  STEP,
} from './lstm-forward-programs';
import { named, partsOfStep, sizesOf, TokenOrders, type WebglPass } from './lstm-pass';
import { makeParts, partInputs } from './parts';
import { own, type WebglTensor } from './tensors';

export function lstmOps(memory: Memory): Pick<Ops, 'lstm' | 'lstmBackward' | 'lstmStep'> {
  const { device } = memory;
  const orders = new TokenOrders(memory);

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
        order: orders.of(layout),
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

  return { lstm, lstmBackward: lstmBackwardOf(memory, orders), lstmStep };
}
