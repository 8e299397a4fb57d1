/**
 * Tensors from birth to death on the graphics card, and the way to and from the host. Parameters of
 * one network lie end to end in one storage, so that an optimiser moves them all in one program.
 */
import type { HostTensor, Indices, Ops, Parameters, Tensor } from '../ops';
import type { Memory } from './memory';
import { program } from './programs';
import { own, texelsOf, WebglIndices, WebglTensor } from './tensors';

const COPY = program({
  title: 'copy',
  inputs: ['x'],
  sizes: [],
  body: 'void compute(int i) { result = x(i); }',
});

type Lifetimes = Pick<
  Ops,
  | 'scope'
  | 'enter'
  | 'tensor'
  | 'indices'
  | 'fill'
  | 'parameters'
  | 'moments'
  | 'dispose'
  | 'assign'
  | 'read'
  | 'peek'
  | 'finish'
  | 'memory'
  | 'close'
>;

export function lifetimes(memory: Memory): Lifetimes {
  const { device } = memory;

  const scope = <R>(run: () => R): R => {
    const close = memory.enter();
    try {
      return run();
    } finally {
      close();
    }
  };

  const tensor = (values: Float32Array, shape: readonly number[]): WebglTensor => {
    const made = memory.make(shape);
    device.upload(made, padded(values, made));
    return made;
  };

  const indices = (values: Int32Array): Indices => {
    const numbers = tensor(Float32Array.from(values), [values.length]);
    return new WebglIndices(values.length, numbers, false, values.slice());
  };

  const fill = (shape: readonly number[], value: number): WebglTensor => {
    const key = `${value} in ${shape.join(' × ')}`;
    const constant = memory.constant(key, shape, (into) => memory.fill(into, value));
    if (constant !== undefined) return constant;
    const made = memory.make(shape);
    memory.fill(made, value);
    return made;
  };

  /** Tensors of these shapes, end to end in memory of their own. */
  const lay = (shapes: readonly (readonly [string, readonly number[]])[]): Parameters => {
    const storage = memory.keep(shapes.reduce((sum, [, shape]) => sum + texelsOf(shape), 0));
    let first = 0;
    const tensors = shapes.map(([name, shape]) => {
      const made = new WebglTensor(shape, storage, first);
      first += made.texels;
      return [name, made] as const;
    });
    return { tensors: Object.fromEntries(tensors) };
  };

  const shapesOf = (named: Readonly<Record<string, Tensor | HostTensor>>) =>
    Object.entries(named).map(([name, { shape }]) => [name, shape] as const);

  const whole = (of: Parameters): WebglTensor | undefined => {
    const [any] = Object.values(of.tensors);
    if (any === undefined) return undefined;
    const { storage } = own(any);
    return new WebglTensor([4 * storage.texels], storage);
  };

  const parameters = (initial: Readonly<Record<string, HostTensor>>): Parameters => {
    const made = lay(shapesOf(initial));
    const all = whole(made);
    if (all === undefined) return made;
    const texels = new Float32Array(4 * all.texels);
    for (const [name, { values }] of Object.entries(initial)) {
      const part = own(made.tensors[name]!);
      texels.set(padded(values, part), 4 * part.first);
    }
    device.upload(all, texels);
    return made;
  };

  const zeros = (like: Parameters): Parameters => {
    const made = lay(shapesOf(like.tensors));
    const all = whole(made);
    if (all !== undefined) memory.fill(all, 0);
    return made;
  };

  return {
    scope,
    enter: () => memory.enter(),
    tensor,
    indices,
    fill,
    parameters,
    moments: (like) => ({ first: zeros(like), second: zeros(like) }),
    dispose: (gone) => {
      const all = whole(gone);
      if (all !== undefined) memory.free(all);
    },
    assign: (parameter, values) => {
      const target = own(parameter);
      if (!target.storage.kept) throw new Error('Only parameters may be changed.');
      scope(() => device.draw(COPY, { x: tensor(values, target.shape) }, {}, [target]));
    },
    read: async (x) => {
      const from = own(x);
      return withoutPadding(await device.download(from), from);
    },
    peek: () => undefined,
    finish: () => device.finish(),
    memory: () => memory.alive,
    close: () => device.close(),
  };
}

/** Values with every row padded to whole texels; the array itself where none is needed. */
function padded(values: Float32Array, { rows, columns, width }: WebglTensor): Float32Array {
  if (columns === 4 * width) return values;
  const out = new Float32Array(4 * rows * width);
  for (let row = 0; row < rows; row++) {
    out.set(values.subarray(row * columns, (row + 1) * columns), 4 * row * width);
  }
  return out;
}

function withoutPadding(texels: Float32Array, { rows, columns, width }: WebglTensor): Float32Array {
  if (columns === 4 * width) return texels.slice();
  const out = new Float32Array(rows * columns);
  for (let row = 0; row < rows; row++) {
    const from = 4 * row * width;
    out.set(texels.subarray(from, from + columns), row * columns);
  }
  return out;
}
