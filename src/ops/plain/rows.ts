/** Rows of a table by their numbers, and back, on TensorFlow.js. */
import { gather, reshape, scatterND, tidy } from '@tensorflow/tfjs-core';
import type { Tensor2D } from '@tensorflow/tfjs-core';
import type { Indices, Tensor } from '../ops';
import { ids, matrix } from './lifetimes';

export function gatherRows(table: Tensor, indices: Indices): Tensor2D {
  return gather(matrix(table), ids(indices)); // [N, O]
}

export function scatterRows(rows: Tensor, indices: Indices, count: number): Tensor2D {
  return tidy(() => {
    const [updates = 0, columns = 0] = rows.shape;
    const places = reshape(ids(indices), [updates, 1]);
    // ScatterNd adds rows that meet, and unlike UnsortedSegmentSum every backend has it.
    return scatterND(places, matrix(rows), [count, columns]); // [count, O]
  });
}
