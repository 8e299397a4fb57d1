/**
 * Tensors from birth to death on the graphics card, and the way to and from the host.
 *
 * A scope is a list of storages. Parameters of one network lie end to end in one storage, so that
 * an optimiser moves them all in one program.
 */
import type { HostTensor, Indices, Moments, Ops, Parameters, Tensor } from '../ops';
import type { Device } from './device';
import { program } from './programs';
import { own, texelsOf, WebglIndices, WebglTensor, type Recipe, type Storage } from './tensors';

/** So many constants are kept, none of them larger. */
const CONSTANTS = 32;
const CONSTANT_TEXELS = 4096;

const FILL = program({
  title: 'fill',
  inputs: [],
  sizes: ['columns', 'width'],
  factors: ['value'],
  body: 'void compute(int i) { result = keep(vec4(value), columns - 4 * (i % width)); }',
});

const COPY = program({
  title: 'copy',
  inputs: ['x'],
  sizes: [],
  body: 'void compute(int i) { result = x(i); }',
});

/** Who owns which memory of a device. */
export class Memory {
  #scopes: Storage[][] = [[]];
  #alive = 0;
  #bytes = 0;
  readonly #constants = new Map<string, WebglTensor>();
  readonly #keys = new WeakMap<WebglTensor, string>();

  constructor(readonly device: Device) {}

  get alive(): { tensors: number; bytes: number } {
    return { tensors: this.#alive, bytes: this.#bytes };
  }

  enter(): () => void {
    const scope: Storage[] = [];
    this.#scopes.push(scope);
    return () => {
      if (this.#scopes.at(-1) !== scope) throw new Error('A scope was closed out of order.');
      this.#scopes.pop();
      for (const storage of scope) this.#free(storage);
    };
  }

  /** A tensor of the current scope, with whatever is in its memory. */
  make(shape: readonly number[]): WebglTensor {
    return new WebglTensor(shape, this.storage(texelsOf(shape)));
  }

  /** Memory of the current scope, to hold several tensors. */
  storage(texels: number): Storage {
    return this.#own(texels, this.#scope());
  }

  /** Memory that outlives scopes. */
  keep(texels: number): Storage {
    this.#alive++;
    this.#bytes += 16 * texels;
    return this.device.acquire(texels, true);
  }

  /** Gives memory back before its scope ends. */
  free(...tensors: readonly WebglTensor[]): void {
    for (const { storage } of tensors) this.#free(storage);
  }

  /**
   * A constant of the engine's, computed once under its key: models ask for the same few at every
   * step. It must not be freed, nor counts as alive. Undefined where it is not worth keeping.
   */
  constant(
    key: string,
    shape: readonly number[],
    compute: (into: WebglTensor) => void,
  ): WebglTensor | undefined {
    const found = this.#constants.get(key);
    if (found !== undefined) return found;
    const texels = texelsOf(shape);
    if (this.#constants.size >= CONSTANTS || texels > CONSTANT_TEXELS) return undefined;
    const made = new WebglTensor(shape, this.device.acquire(texels, true));
    compute(made);
    this.#constants.set(key, made);
    this.#keys.set(made, key);
    return made;
  }

  /** The key of a constant. */
  keyOf(x: WebglTensor): string | undefined {
    return this.#keys.get(x);
  }

  fill(x: WebglTensor, value: number): void {
    this.device.draw(FILL, {}, { columns: x.columns, width: x.width, value }, [x]);
  }

  /**
   * A tensor that is only computed where it is needed, and not before: a program that can take it
   * as its recipe says never asks for it. Not put off if what it comes from may change.
   */
  later(
    shape: readonly number[],
    from: readonly WebglTensor[],
    compute: (into: WebglTensor) => void,
    recipe?: Recipe,
  ): WebglTensor {
    const scope = this.#scope();
    const make = (): Storage => {
      const storage = this.#own(texelsOf(shape), scope);
      compute(new WebglTensor(shape, storage));
      return storage;
    };
    if (from.some(({ kept }) => kept)) return new WebglTensor(shape, make());
    return new WebglTensor(shape, make, 0, recipe);
  }

  #scope(): Storage[] {
    const scope = this.#scopes.at(-1);
    if (scope === undefined) throw new Error('The engine is closed.');
    return scope;
  }

  #own(texels: number, scope: Storage[]): Storage {
    const storage = this.device.acquire(texels);
    scope.push(storage);
    this.#alive++;
    this.#bytes += 16 * texels;
    return storage;
  }

  #free(storage: Storage): void {
    if (!storage.alive) return;
    this.device.release(storage);
    this.#alive--;
    this.#bytes -= 16 * storage.texels;
  }
}

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

  const moments = (like: Parameters): Moments => {
    const zeros = (): Parameters => {
      const made = lay(shapesOf(like.tensors));
      const all = whole(made);
      if (all !== undefined) memory.fill(all, 0);
      return made;
    };
    return { first: zeros(), second: zeros() };
  };

  return {
    scope,
    enter: () => memory.enter(),
    tensor,
    indices,
    fill,
    parameters,
    moments,
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
