import type { Texture } from '@tensorflow/tfjs-backend-webgl/dist/tex_util';
import type { Indices, Tensor } from '../ops';

/**
 * A texture of RGBA float32, read as one long array of texels. Which texture it is may change:
 * a program cannot write where it reads, so an update writes another one, which then takes over.
 */
export interface Storage {
  texture: Texture;
  readonly texels: number;
  /** Lines and columns of the texture, as the pool knows it. */
  readonly size: readonly [height: number, width: number];
  alive: boolean;
  /** Parameters may change: what is computed from them must not be put off. */
  readonly kept: boolean;
}

/**
 * A tensor in texels of four values: every row begins with a texel of its own, and the lanes
 * that a row leaves over are zero. A vector is one row. Several tensors may share a storage.
 */
export class WebglTensor implements Tensor {
  readonly rows: number;
  readonly columns: number;
  /** Texels in a row. */
  readonly width: number;

  constructor(
    readonly shape: readonly number[],
    /** Where it is, or how to compute it when it is first needed. */
    private source: Storage | (() => Storage),
    /** Its first texel in the storage. */
    readonly first = 0,
    /** What it is made of, for programs that can take it as that. */
    readonly recipe?: Recipe,
  ) {
    [this.rows, this.columns] = rowsAndColumns(shape);
    this.width = texelsFor(this.columns);
  }

  get texels(): number {
    return this.rows * this.width;
  }

  /** Whether it lies among parameters (or constants); one that is put off does not. */
  get kept(): boolean {
    return typeof this.source !== 'function' && this.source.kept;
  }

  /** The gradient's parts, if that is what it is. */
  get masked(): Extract<Recipe, { kind: 'masked' }> | undefined {
    return this.recipe?.kind === 'masked' ? this.recipe : undefined;
  }

  get storage(): Storage {
    if (typeof this.source === 'function') this.source = this.source();
    return this.source;
  }
}

/**
 * What a tensor that is put off is made of: the gradient before a leaky ReLU, given the one behind
 * it and the ReLU's output; or a sum.
 */
export type Recipe =
  | {
      readonly kind: 'masked';
      readonly gradient: WebglTensor;
      readonly output: WebglTensor;
      readonly slope: number;
    }
  | { readonly kind: 'sum'; readonly a: WebglTensor; readonly b: WebglTensor };

export class WebglIndices implements Indices {
  constructor(
    readonly length: number,
    /** The numbers as floats, exact: four to a texel, or one where `single`. */
    readonly numbers: WebglTensor,
    readonly single: boolean,
    /** Where they came from; without it they are known to the graphics card alone. */
    readonly host?: Int32Array,
  ) {}
}

export function texelsFor(columns: number): number {
  return (columns + 3) >> 2;
}

function rowsAndColumns(shape: readonly number[]): [rows: number, columns: number] {
  const columns = shape.at(-1) ?? 1;
  const rows = shape.slice(0, -1).reduce((product, size) => product * size, 1);
  return [rows, columns];
}

export function texelsOf(shape: readonly number[]): number {
  const [rows, columns] = rowsAndColumns(shape);
  return rows * texelsFor(columns);
}

/** The tensor as this engine knows it. Throws if another engine made it. */
export function own(x: Tensor): WebglTensor {
  if (!(x instanceof WebglTensor)) throw new Error('This tensor belongs to another engine.');
  return x;
}

/** The row numbers as this engine knows them. Throws if another engine made them. */
export function ownIndices(x: Indices): WebglIndices {
  if (!(x instanceof WebglIndices)) throw new Error('These indices belong to another engine.');
  return x;
}
