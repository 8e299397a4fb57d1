/** Tensors from birth to death in linear memory, and the way to and from the host. */
import type {
  EngineMemory,
  HostTensor,
  Indices,
  Moments,
  Ops,
  Parameters,
  Tensor,
  Tensors,
} from '../ops';
import { aligned, Arena, Heap, type Mark } from './memory';
import { RepeatFinder, type Repeats } from './repeats';
import type { Team } from './team';

/** A tensor at an address of linear memory, dense. */
export class WasmTensor implements Tensor {
  readonly shape: readonly number[];
  /** Values. */
  readonly size: number;
  /** Whether it is a weight, which changes, or a value, which does not. */
  readonly isParameter: boolean;
  readonly #address: number;

  constructor(shape: readonly number[], address: number, isParameter = false) {
    this.shape = shape;
    this.size = sizeOf(shape);
    this.isParameter = isParameter;
    this.#address = address;
  }

  get address(): number {
    return this.#address;
  }
}

export class WasmIndices implements Indices {
  readonly length: number;
  readonly address: number;
  /** Once somebody has asked: see `Engine.repeatsOf`. */
  repeats: Repeats | undefined;

  constructor(length: number, address: number) {
    this.length = length;
    this.address = address;
  }
}

/** Weights of a network in one block; all of the same names and shapes have the same layout. */
interface WasmParameters extends Parameters {
  readonly tensors: Readonly<Record<string, WasmTensor>>;
  readonly block: number;
  readonly bytes: number;
}

function sizeOf(shape: readonly number[]): number {
  return shape.reduce((size, n) => size * n, 1);
}

/** The tensor as this engine knows it. @throws Error if another engine made it */
export function own(x: Tensor): WasmTensor {
  if (!(x instanceof WasmTensor)) throw new Error('This tensor belongs to another engine.');
  return x;
}

export function ownIndices(indices: Indices): WasmIndices {
  if (!(indices instanceof WasmIndices)) throw new Error('These belong to another engine.');
  return indices;
}

/** The address, or 0 for nothing. */
export function addressOf(x: Tensor | undefined): number {
  return x === undefined ? 0 : own(x).address;
}

/** [rows, columns] of a matrix; a vector is a matrix of single values. */
export function matrixOf(x: Tensor): { address: number; rows: number; columns: number } {
  const { address, shape, size } = own(x);
  const rows = shape[0] ?? 1;
  return { address, rows, columns: rows === 0 ? sizeOf(shape.slice(1)) : size / rows };
}

/** Memory and threads: what the operations are written on. */
export class Engine {
  readonly heap: Heap;
  readonly team: Team;
  readonly #arena: Arena;
  readonly #parameters = new Set<WasmParameters>();
  readonly #finder = new RepeatFinder();
  /** Where the open scopes began, the innermost last. */
  readonly #scopes: Mark[] = [];

  constructor(memory: WebAssembly.Memory, team: Team) {
    this.heap = new Heap(memory, team.firstFree);
    this.#arena = new Arena(this.heap);
    this.team = team;
  }

  /** A tensor whose values are still to be written. */
  make(...shape: number[]): WasmTensor {
    return new WasmTensor(shape, this.#arena.allocate(sizeOf(shape) * 4));
  }

  makeIndices(length: number): WasmIndices {
    return new WasmIndices(length, this.#arena.allocate(length * 4));
  }

  /** The numbers in memory, as `Ops.indices` has them. */
  makeIndicesOf(values: Int32Array): WasmIndices {
    const indices = this.makeIndices(values.length);
    this.heap.integers.set(values, indices.address / 4);
    return indices;
  }

  repeatsOf(indices: WasmIndices): Repeats {
    indices.repeats ??= this.#finder.find(this.viewIndices(indices));
    return indices.repeats;
  }

  /** Memory that lasts as long as the scope. */
  room(bytes: number): number {
    return this.#arena.allocate(bytes);
  }

  /** Memory that is given back when `run` ends; what must last is made before. */
  borrow<R>(run: () => R): R {
    const mark = this.#arena.mark();
    try {
      return run();
    } finally {
      this.#arena.reset(mark);
    }
  }

  /** The values in place: valid until the next allocation. */
  view(x: WasmTensor): Float32Array {
    return this.heap.floats.subarray(x.address / 4, x.address / 4 + x.size);
  }

  /** The same for indices. */
  viewIndices({ address, length }: WasmIndices): Int32Array {
    return this.heap.integers.subarray(address / 4, address / 4 + length);
  }

  /** The value of a [1] tensor, 1 where there is none. */
  scalar(x: Tensor | undefined): number {
    return x === undefined ? 1 : (this.heap.floats[own(x).address / 4] ?? 0);
  }

  /** A [1] tensor. */
  makeScalar(value: number): WasmTensor {
    const x = this.make(1);
    this.heap.floats[x.address / 4] = value;
    return x;
  }

  // What follows is as in `Ops`.

  enter(): () => void {
    const mark = this.#arena.mark();
    this.#scopes.push(mark);
    return () => {
      const at = this.#scopes.indexOf(mark);
      // Closed already, along with a scope around it that something thrown has ended.
      if (at < 0) return;
      this.#scopes.length = at;
      this.#arena.reset(mark);
    };
  }

  scope<R>(run: () => R): R {
    const close = this.enter();
    try {
      return run();
    } finally {
      close();
    }
  }

  parameters(initial: Readonly<Record<string, HostTensor>>): Parameters {
    let bytes = 0;
    const offsets = Object.entries(initial).map(([name, { shape }]) => {
      const offset = bytes;
      bytes += aligned(sizeOf(shape) * 4);
      return { name, shape, offset };
    });
    const block = this.heap.allocate(bytes);
    const tensors = Object.fromEntries(
      offsets.map(({ name, shape, offset }) => [name, new WasmTensor(shape, block + offset, true)]),
    );
    for (const [name, { values }] of Object.entries(initial)) {
      const tensor = tensors[name];
      if (tensor) this.assign(tensor, values);
    }
    const made = { tensors, block, bytes };
    this.#parameters.add(made);
    return made;
  }

  moments(parameters: Parameters): Moments {
    const zeros = Object.fromEntries(
      Object.entries(parameters.tensors).map(([name, { shape }]) => [
        name,
        { shape, values: new Float32Array(sizeOf(shape)) },
      ]),
    );
    return { first: this.parameters(zeros), second: this.parameters(zeros) };
  }

  /** The block that holds all weights of a network. */
  blockOf(parameters: Parameters): number {
    return this.#own(parameters).block;
  }

  #own(parameters: Parameters): WasmParameters {
    for (const each of this.#parameters) if (each === parameters) return each;
    throw new Error('These parameters belong to another engine, or have been disposed of.');
  }

  dispose(parameters: Parameters): void {
    const made = this.#own(parameters);
    this.#parameters.delete(made);
    this.heap.release(made.block);
  }

  assign(parameter: Tensor, values: Float32Array): void {
    const tensor = own(parameter);
    if (values.length !== tensor.size) {
      throw new Error(`${values.length} values for a tensor of ${tensor.size}.`);
    }
    this.view(tensor).set(values);
  }

  copy(x: Tensor): Float32Array {
    return new Float32Array(this.view(own(x)));
  }

  memory(): EngineMemory {
    let tensors = this.#arena.count;
    let bytes = this.#arena.bytes;
    for (const each of this.#parameters) {
      tensors += Object.keys(each.tensors).length;
      bytes += each.bytes;
    }
    return { tensors, bytes };
  }
}

/** Lifetimes as `Ops` has them. */
export function lifetimes(engine: Engine) {
  return {
    scope: (run) => engine.scope(run),
    enter: () => engine.enter(),
    tensor(values, shape) {
      const x = engine.make(...shape);
      engine.view(x).set(values);
      return x;
    },
    indices: (values) => engine.makeIndicesOf(values),
    fill(shape, value) {
      const x = engine.make(...shape);
      engine.view(x).fill(value);
      return x;
    },
    parameters: (initial) => engine.parameters(initial),
    moments: (parameters) => engine.moments(parameters),
    dispose: (parameters) => engine.dispose(parameters),
    assign: (parameter, values) => engine.assign(parameter, values),
    read: async (x) => engine.copy(x),
    peek: (x) => engine.copy(x),
    finish: async () => undefined,
    memory: () => engine.memory(),
    close: () => engine.team.close(),
  } satisfies Partial<Ops>;
}

export interface WeightAndGradient {
  readonly weight: WasmTensor;
  readonly gradient: WasmTensor;
}

/** The gradient of every weight, in the order of the weights. @throws Error if one is missing */
export function gradientsOf(parameters: Parameters, gradients: Tensors): WeightAndGradient[] {
  return Object.entries(parameters.tensors).map(([name, weight]) => {
    const gradient = gradients[name];
    if (gradient === undefined) throw new Error(`The weight ${name} has no gradient.`);
    return { weight: own(weight), gradient: own(gradient) };
  });
}
