/**
 * Projection to the vocabulary, softmax and cross-entropy on TensorFlow.js.
 *
 * Logits are the largest thing in the model (64 sentences of 30 words over 11,000 words are
 * 21 million numbers), so they are made, used and dropped a chunk of tokens at a time.
 */
import {
  add,
  argMax,
  cast,
  concat,
  div,
  equal,
  exp,
  expandDims,
  log,
  max,
  mul,
  range,
  reciprocal,
  slice,
  stack,
  sub,
  sum,
  tidy,
} from '@tensorflow/tfjs-core';
import type { Tensor1D, Tensor2D } from '@tensorflow/tfjs-core';
import type { CrossEntropy, CrossEntropyGradients, Indices, Tensor, Words } from '../ops';
import { columnSums, linear, matmul, sliceRows } from './dense';
import { ids as idsOf, matrix } from './lifetimes';
import type { PlainIndices } from './lifetimes';

/** Logits in a chunk: 16 MiB, a texture of 2048² at most. */
const CHUNK_SIZE = 4_194_304;

/** Tokens [start, start + count) with their logits turned into probabilities. */
interface Chunk {
  /** [count, H] */
  readonly hidden: Tensor2D;
  /** [count, V] */
  readonly probabilities: Tensor2D;
  /** [count, V], 1 at the target. */
  readonly wanted: Tensor2D;
  /** [2] */
  readonly figures: Tensor1D;
}

export function crossEntropy(
  hidden: Tensor,
  weight: Tensor,
  bias: Tensor,
  targets: Indices,
): CrossEntropy {
  return tidy(() => {
    const parts = chunks(targets.length, vocabulary(weight)).map(({ start, count }) =>
      tidy(() => chunk(hidden, weight, bias, targets, start, count).figures),
    );
    return { figures: total(parts) };
  });
}

export function crossEntropyGradients(
  hidden: Tensor,
  weight: Tensor,
  bias: Tensor,
  targets: Indices,
  scale: number,
): CrossEntropyGradients {
  return tidy(() => {
    const parts = chunks(targets.length, vocabulary(weight)).map(({ start, count }) =>
      tidy(() => {
        const made = chunk(hidden, weight, bias, targets, start, count);
        const dLogits = mul(sub(made.probabilities, made.wanted), scale); // [count, V]
        return {
          figures: made.figures,
          hidden: matmul(dLogits, weight), // [count, H]
          weight: matmul(dLogits, made.hidden, true), // [V, H]
          bias: columnSums(dLogits), // [V]
        };
      }),
    );
    return {
      figures: total(parts.map((part) => part.figures)),
      hidden: concat(parts.map((part) => part.hidden)), // [N, H]
      weight: total(parts.map((part) => part.weight)),
      bias: total(parts.map((part) => part.bias)),
    };
  });
}

function vocabulary(weight: Tensor): number {
  return weight.shape[0] ?? 0;
}

function chunks(tokens: number, words: number): { start: number; count: number }[] {
  const size = Math.max(1, Math.floor(CHUNK_SIZE / words));
  const spans: { start: number; count: number }[] = [];
  for (let start = 0; start < tokens; start += size) {
    spans.push({ start, count: Math.min(size, tokens - start) });
  }
  return spans;
}

function chunk(
  allHidden: Tensor,
  weight: Tensor,
  bias: Tensor,
  targets: Indices,
  start: number,
  count: number,
): Chunk {
  const hidden = sliceRows(allHidden, start, count);
  const wantedIds = slice(idsOf(targets), start, count); // [count]
  const logits = linear(hidden, weight, bias); // [count, V]
  // Less the largest logit, so that exp cannot overflow; the loss is the same.
  const shifted = sub(logits, max(logits, 1, true));
  const powers = exp(shifted);
  const sums = sum(powers, 1, true); // [count, 1]
  const everyId = range(0, vocabulary(weight), 1, 'int32'); // [V]
  const wanted = cast(equal(expandDims(wantedIds, 1), everyId), 'float32') as Tensor2D; // [count, V]
  const loss = sub(sum(log(sums)), sum(mul(shifted, wanted))); // []
  const right = sum(cast(equal(argMax(logits, 1), wantedIds), 'float32')); // []
  return {
    hidden,
    probabilities: div(powers, sums),
    wanted,
    figures: stack([loss, right]) as Tensor1D,
  };
}

function total<T extends Tensor1D | Tensor2D>(parts: readonly T[]): T {
  return parts.reduce((sumSoFar, part) => add(sumSoFar, part));
}

export function bestWords(logits: Tensor): Words {
  const rows = matrix(logits);
  const best = tidy(() => {
    const chosenIds = argMax(rows, 1) as Tensor1D; // [B]
    const shifted = sub(rows, max(rows, 1, true)); // [B, V]
    const probability = reciprocal(sum(exp(shifted), 1)) as Tensor1D; // [B]
    return {
      ids: chosenIds,
      chosen: stack([cast(chosenIds, 'float32'), probability], 1), // [B, 2]
    };
  });
  const ids: PlainIndices = { length: rows.shape[0], ids: best.ids };
  return { ids, chosen: best.chosen };
}
