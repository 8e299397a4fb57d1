/** Rows by number. */
import type { Ops } from '../ops';
import type { Memory } from './memory';
import { program } from './programs';
import { own, ownIndices, type WebglIndices, type WebglTensor } from './tensors';

/** GLSL for row numbers in the input \`numbers\`. */
export const NUMBER = `
  int number(int n) {
    return int(single != 0 ? numbers(n).x : lane(numbers(n >> 2), n & 3));
  }
`;

const GATHER = program({
  title: 'gather rows',
  inputs: ['table', 'numbers'],
  sizes: ['width', 'single'],
  body: `${NUMBER}
    void compute(int i) {
      int n = i / width;
      result = table(number(n) * width + i - n * width);
    }`,
});

/**
 * A program cannot add into other places than its own, so every row of the result looks up the
 * rows that belong to it: \`starts\` says where its list in \`order\` begins, and the next row's
 * where it ends.
 */
const SCATTER = program({
  title: 'scatter rows',
  inputs: ['x', 'lists'],
  sizes: ['width', 'order'],
  body: `
    int entry(int k) { return int(lane(lists(k >> 2), k & 3)); }
    void compute(int i) {
      int row = i / width;
      int column = i - row * width;
      int end = entry(row + 1);
      vec4 sum = vec4(0);
      for (int k = entry(row); k < end; k++) sum += x(entry(order + k) * width + column);
      result = sum;
    }`,
});

export function rowOps(memory: Memory): Pick<Ops, 'gatherRows' | 'scatterRows'> {
  const { device } = memory;
  const lists = new WeakMap<WebglIndices, { count: number; tensor: WebglTensor }>();

  /** Where the rows of each number are: [count + 1] starts, then the rows by falling in. */
  const listsOf = (indices: WebglIndices, count: number): WebglTensor => {
    const known = lists.get(indices);
    if (known?.count === count && known.tensor.storage.alive) return known.tensor;
    const { host } = indices;
    if (host === undefined) throw new Error('These rows are known to the graphics card alone.');
    const values = inverse(host, count);
    const tensor = memory.make([values.length]);
    device.upload(tensor, values);
    lists.set(indices, { count, tensor });
    return tensor;
  };

  return {
    gatherRows: (given, indices) => {
      const table = own(given);
      const { numbers, single, length } = ownIndices(indices);
      const out = memory.make([length, table.columns]);
      const sizes = { width: table.width, single: single ? 1 : 0 };
      device.draw(GATHER, { table, numbers }, sizes, [out]);
      return out;
    },

    scatterRows: (given, indices, count) => {
      const x = own(given);
      const out = memory.make([count, x.columns]);
      const sizes = { width: x.width, order: count + 1 };
      device.draw(SCATTER, { x, lists: listsOf(ownIndices(indices), count) }, sizes, [out]);
      return out;
    },
  };
}

/** [count + 1] starts of the lists, then the lists end to end; padded to whole texels. */
function inverse(numbers: Int32Array, count: number): Float32Array {
  const size = count + 1 + numbers.length;
  const values = new Float32Array(4 * Math.ceil(size / 4));
  for (const number of numbers) values[number + 1]!++;
  for (let row = 0; row < count; row++) values[row + 1]! += values[row]!;
  const next = values.slice(0, count);
  numbers.forEach((number, n) => {
    values[count + 1 + next[number]!++] = n;
  });
  return values;
}
