/** Memory on the graphics card: RGBA float32 textures from TensorFlow.js's pool. */
import type { GPGPUContext } from '@tensorflow/tfjs-backend-webgl/dist/gpgpu_context';
import { TextureUsage, type Texture } from '@tensorflow/tfjs-backend-webgl/dist/tex_util';
import { TextureManager } from '@tensorflow/tfjs-backend-webgl/dist/texture_manager';
import type { Storage } from './tensors';

export class Textures {
  readonly #pool: TextureManager;
  readonly #created: () => void;
  #count = 0;

  /** @param created called after a texture was made, for which its maker has bound it and none */
  constructor(gpgpu: GPGPUContext, created: () => void) {
    this.#pool = new TextureManager(gpgpu);
    this.#created = created;
  }

  /** Bytes of all textures, in use or waiting for their next. */
  get allocatedBytes(): number {
    return this.#pool.numBytesAllocated;
  }

  /** Memory for so many texels; what is in it is left over from before. */
  acquire(texels: number, kept: boolean): Storage {
    const size = sizeFor(texels);
    // The pool counts in matrix cells, four to a texel. Uploads are float32 whatever the flags say.
    const cells: [number, number] = [2 * size[0], 2 * size[1]];
    const texture = this.#pool.acquireTexture(cells, TextureUsage.UPLOAD, true);
    const count = this.#pool.getNumUsedTextures() + this.#pool.getNumFreeTextures();
    if (count !== this.#count) this.#created();
    this.#count = count;
    return { texture, texels, size, alive: true, kept };
  }

  /** Gives a texture of a storage back to the pool. */
  release(texture: Texture, { size }: Storage): void {
    this.#pool.releaseTexture(texture, [2 * size[0], 2 * size[1]], TextureUsage.UPLOAD, true);
  }

  dispose(): void {
    this.#pool.dispose();
  }
}

/**
 * How long the lines of a texture are, as a power of two: about as long as there are lines, since
 * graphics cards compute in squares, and a thin strip would leave half of each idle.
 */
export function lineBitsFor(texels: number): number {
  return texels <= 1 ? 0 : Math.ceil((32 - Math.clz32(texels - 1)) / 2);
}

/** The part of a texture that holds these texels: a piece of one line, or whole lines. */
export function linesOf(
  first: number,
  texels: number,
  bits: number,
): [x: number, y: number, width: number, height: number] {
  const top = first >> bits;
  const bottom = (first + texels - 1) >> bits;
  return top === bottom
    ? [first & ((1 << bits) - 1), top, texels, 1]
    : [0, top, 1 << bits, bottom - top + 1];
}

/**
 * The size of texture for so many texels: up to a quarter larger, so that batches of all lengths
 * share a few sizes and the pool stays small.
 */
function sizeFor(texels: number): readonly [height: number, width: number] {
  const width = 1 << lineBitsFor(texels);
  return [rounded(Math.ceil(texels / width)), width];
}

/** Upwards to three significant bits. */
function rounded(size: number): number {
  const step = 2 ** Math.max(0, 29 - Math.clz32(Math.max(1, size)));
  return Math.ceil(Math.max(1, size) / step) * step;
}
