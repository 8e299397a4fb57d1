/** Words: the projection to the vocabulary, softmax, cross-entropy, and the best word. */
import type { CrossEntropy, CrossEntropyGradients, Ops } from '../ops';
import { joinRows } from './flat';
import type { Memory } from './memory';
import { layQuarters, makeParts, partInputs, type Parts } from './parts';
import { productParts } from './products';
import { lastSum, shrunk } from './sums';
import { own, ownIndices, texelsFor, WebglIndices, WebglTensor } from './tensors';
import {
  BEST,
  FIGURES,
  HIDDEN_GRADIENTS,
  LAY_WEIGHTS,
  LOGIT_GRADIENTS,
  PART_PEAKS,
  PEAKS,
  ROW_FIGURES,
  SEGMENT,
  WEIGHT_GRADIENTS,
} from './words-programs';

/** Texels of logits held at a time in each of four parts, 16 MB each, and of their gradients. */
const LOGIT_TEXELS = 1 << 20;

const SUM_OF_FIGURES = lastSum('cross-entropy', 'return vec4(sum.x, sum.y, 0, 0);', []);

/** A chunk of tokens on its way through the softmax. */
interface Chunk {
  readonly hidden: WebglTensor;
  readonly first: number;
  readonly logits: Parts;
  /** [tokens]: greatest logit, sum of exp(logit − greatest), −log p, whether the target is best. */
  readonly figures: WebglTensor;
}

/** Batches with more logits than `logitTexels` in each of four parts are worked in chunks. */
export function wordOps(
  memory: Memory,
  logitTexels = LOGIT_TEXELS,
): Pick<Ops, 'crossEntropy' | 'crossEntropyGradients' | 'bestWords'> {
  const { device } = memory;

  /** Projects the tokens chunk by chunk; the logits are gone when the next chunk comes. */
  const chunks = (
    hidden: WebglTensor,
    weight: WebglTensor,
    bias: WebglTensor,
    targets: WebglIndices,
    work: (chunk: Chunk) => void,
  ): void => {
    const width = texelsFor(weight.rows);
    const most = 4 * Math.max(1, Math.floor(logitTexels / width));
    for (let first = 0; first < hidden.rows; first += most) {
      const count = Math.min(most, hidden.rows - first);
      const rows = new WebglTensor(
        [count, hidden.columns],
        hidden.storage,
        hidden.first + first * hidden.width,
      );
      const logits = productParts(memory, rows, weight, { transposeB: true, bias });
      const segments = Math.ceil(width / SEGMENT);
      const peaks = memory.make([count, 4 * segments]);
      const sizes = { columns: weight.rows, width, segments, quarter: logits.rows };
      device.draw(PART_PEAKS, partInputs(logits), sizes, [peaks]);
      const figures = memory.make([count, 4]);
      device.draw(
        ROW_FIGURES,
        { ...partInputs(logits), peaks, numbers: targets.numbers },
        { width, segments, quarter: logits.rows, offset: first, single: targets.single ? 1 : 0 },
        [figures],
      );
      memory.free(peaks);
      work({ hidden: rows, first, logits, figures });
    }
  };

  /** [2]: sums of −log p and of hits over all chunks. */
  const figuresOf = (chunksOf: readonly WebglTensor[], tokens: number): WebglTensor => {
    const threads = Math.min(32, tokens);
    const partial = memory.make([threads * chunksOf.length, 4]);
    chunksOf.forEach((x, k) => {
      const into = new WebglTensor([threads, 4], partial.storage, k * threads);
      device.draw(FIGURES, { x }, { rows: x.rows, threads }, [into]);
    });
    const few = shrunk(memory, partial);
    const out = memory.make([2]);
    device.draw(SUM_OF_FIGURES, { x: few }, { texels: few.texels }, [out]);
    return out;
  };

  const crossEntropy: Ops['crossEntropy'] = (hidden, weight, bias, targets): CrossEntropy => {
    const figures: WebglTensor[] = [];
    chunks(own(hidden), own(weight), own(bias), ownIndices(targets), (chunk) => {
      figures.push(chunk.figures);
      memory.free(...chunk.logits.parts);
    });
    return { figures: figuresOf(figures, own(hidden).rows) };
  };

  const crossEntropyGradients: Ops['crossEntropyGradients'] = (
    givenHidden,
    givenWeight,
    bias,
    givenTargets,
    factor,
  ): CrossEntropyGradients => {
    const [hidden, weight, targets] = [
      own(givenHidden),
      own(givenWeight),
      ownIndices(givenTargets),
    ];
    const { rows: columns, width } = weight; // [V, H]
    const vocabularyWidth = texelsFor(columns);
    const figures: WebglTensor[] = [];
    const hiddenGradients: WebglTensor[] = [];
    let weights: WebglTensor | undefined;

    chunks(hidden, weight, own(bias), targets, (chunk) => {
      figures.push(chunk.figures);
      const tokens = chunk.hidden.rows;
      const quarter = chunk.logits.rows;
      const gradients = makeParts(memory, quarter, columns);
      device.draw(
        LOGIT_GRADIENTS,
        { ...partInputs(chunk.logits), figures: chunk.figures, numbers: targets.numbers },
        {
          columns,
          width: vocabularyWidth,
          quarter,
          tokens,
          offset: chunk.first,
          single: targets.single ? 1 : 0,
          factor,
        },
        gradients.parts,
      );
      memory.free(...chunk.logits.parts);

      const states = makeParts(memory, quarter, hidden.columns);
      const sizes = { columns, vocabularyWidth, width };
      device.draw(HIDDEN_GRADIENTS, { ...partInputs(gradients), weight }, sizes, states.parts);
      hiddenGradients.push(layQuarters(memory, states, tokens));

      const parts = makeParts(memory, vocabularyWidth * (width + 1), 4);
      device.draw(
        WEIGHT_GRADIENTS,
        { ...partInputs(gradients), hidden: chunk.hidden },
        { vocabularyWidth, width, quarter, tokens },
        parts.parts,
      );
      memory.free(...gradients.parts);
      const together = memory.make([columns * width + vocabularyWidth, 4]);
      device.draw(
        LAY_WEIGHTS,
        { ...partInputs(parts), before: weights ?? chunk.figures },
        { columns, width, hasBefore: weights === undefined ? 0 : 1 },
        [together],
      );
      memory.free(...parts.parts, ...(weights === undefined ? [] : [weights]));
      weights = together;
    });

    if (weights === undefined) throw new Error('There are no tokens to learn from.');
    const [only] = hiddenGradients;
    return {
      figures: figuresOf(figures, hidden.rows),
      hidden:
        hiddenGradients.length === 1 && only !== undefined
          ? only
          : joinRows(memory, hiddenGradients),
      weight: new WebglTensor(weight.shape, weights.storage),
      bias: new WebglTensor([columns], weights.storage, columns * width),
    };
  };

  const bestWords: Ops['bestWords'] = (given) => {
    const logits = own(given);
    const segments = Math.ceil(logits.width / SEGMENT);
    const peaks = memory.make([logits.rows, 4 * segments]);
    const sizes = { columns: logits.columns, width: logits.width, segments };
    device.draw(PEAKS, { x: logits }, sizes, [peaks]);
    const chosen = memory.make([logits.rows, 2]);
    device.draw(BEST, { peaks }, { segments }, [chosen]);
    memory.free(peaks);
    return { ids: new WebglIndices(logits.rows, chosen, true), chosen };
  };

  return { crossEntropy, crossEntropyGradients, bestWords };
}
