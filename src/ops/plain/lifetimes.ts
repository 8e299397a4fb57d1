/**
 * Tensors from birth to death on TensorFlow.js, and the way to and from the host.
 *
 * Scopes are TensorFlow.js's own engine scopes, opened and closed by hand, because an iteration
 * is interrupted between its phases and `tf.tidy` cannot be. Parameters are `tf.Variable`s: they
 * belong to no scope, and `assign` gives them new values under the same identity.
 */
import {
  engine,
  fill as filled,
  getBackend,
  memory as tfMemory,
  tensor as upload,
  tensor1d,
  tidy,
  variable,
  Tensor as TfTensor,
  Variable,
  zeros,
} from '@tensorflow/tfjs-core';
import type { Tensor1D, Tensor2D } from '@tensorflow/tfjs-core';
import type { EngineMemory, HostTensor, Indices, Moments, Ops, Parameters, Tensor } from '../ops';

/** Row numbers as TensorFlow.js holds them. */
export interface PlainIndices extends Indices {
  /** [length], int32 */
  readonly ids: Tensor1D;
}

/** The tensor as TensorFlow.js knows it. Throws if another engine made it. */
export function values(x: Tensor): TfTensor {
  if (!(x instanceof TfTensor)) throw new Error('This tensor belongs to another engine.');
  return x;
}

/** The same, for a tensor of two dimensions. */
export function matrix(x: Tensor): Tensor2D {
  return values(x) as Tensor2D;
}

/** The row numbers as a tensor. Throws if another engine made them. */
export function ids(numbers: Indices): Tensor1D {
  if (!('ids' in numbers)) throw new Error('These indices belong to another engine.');
  return (numbers as PlainIndices).ids;
}

/** The variable behind a parameter tensor. Throws if the tensor is no parameter. */
export function parameter(x: Tensor): Variable {
  if (!(x instanceof Variable)) throw new Error('Only parameters may be changed.');
  return x;
}

export function scope<R>(run: () => R): R {
  const close = enter();
  try {
    return run();
  } finally {
    close();
  }
}

/** Scopes that are open, the innermost last. */
const open: symbol[] = [];

export function enter(): () => void {
  const mark = Symbol('scope');
  open.push(mark);
  engine().startScope('ops');
  return () => {
    // Something thrown may have left inner ones open.
    while (open.includes(mark)) {
      open.pop();
      engine().endScope();
    }
  };
}

export function tensor(host: Float32Array, shape: readonly number[]): Tensor {
  // TensorFlow.js keeps a reference and uploads late: only a copy lets the caller reuse the array.
  return upload(host.slice(), [...shape], 'float32');
}

export function indices(host: Int32Array): PlainIndices {
  return { length: host.length, ids: tensor1d(host.slice(), 'int32') };
}

export function fill(shape: readonly number[], value: number): Tensor {
  return filled([...shape], value);
}

export function assign(target: Tensor, host: Float32Array): void {
  tidy(() => parameter(target).assign(upload(host.slice(), [...target.shape], 'float32')));
}

export async function read(x: Tensor): Promise<Float32Array> {
  // `data()` asks the backend before its first await, so that x may be disposed from now on.
  const host = await values(x).data<'float32'>();
  // The CPU backend hands out its own memory.
  return host.slice();
}

export function peek(x: Tensor): Float32Array | undefined {
  return getBackend() === 'cpu' ? values(x).dataSync<'float32'>() : undefined;
}

export async function finish(): Promise<void> {
  // Work is done in order, so that the last tensor asked for is the last to be ready. It is large
  // enough for the WebGL backend not to compute it on the host.
  const last = filled([32, 32], 0);
  try {
    await last.data();
  } finally {
    last.dispose();
  }
}

export function memory(): EngineMemory {
  const { numTensors, numBytes, ...others } = tfMemory();
  const onDevice: unknown = 'numBytesInGPU' in others ? others.numBytesInGPU : undefined;
  return { tensors: numTensors, bytes: typeof onDevice === 'number' ? onDevice : numBytes };
}

type Ownership = Pick<Ops, 'parameters' | 'moments' | 'dispose' | 'close'>;

/** Makes and frees parameters; `close` frees those that were not freed one by one. */
export function parameterOwner(): Ownership {
  const alive = new Set<Parameters>();

  const keep = (make: () => Record<string, Variable>): Parameters => {
    const kept = { tensors: tidy(make) };
    alive.add(kept);
    return kept;
  };

  const parameters = (initial: Readonly<Record<string, HostTensor>>): Parameters =>
    keep(() =>
      mapped(initial, ({ values: host, shape }) =>
        variable(upload(host.slice(), [...shape], 'float32')),
      ),
    );

  const zerosLike = (like: Parameters): Parameters =>
    keep(() => mapped(like.tensors, ({ shape }) => variable(zeros([...shape]))));

  const moments = (like: Parameters): Moments => ({
    first: zerosLike(like),
    second: zerosLike(like),
  });

  const dispose = (gone: Parameters): void => {
    if (!alive.delete(gone)) return;
    for (const tensorOfIt of Object.values(gone.tensors)) parameter(tensorOfIt).dispose();
  };

  const close = (): void => {
    for (const left of [...alive]) dispose(left);
  };

  return { parameters, moments, dispose, close };
}

function mapped<A, B>(from: Readonly<Record<string, A>>, to: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(from).map(([name, value]) => [name, to(value)]));
}
