/**
 * The graphics card: memory from TensorFlow.js's texture pool, programs drawn on its WebGL2
 * context, and the ways to and from the host.
 */
import '@tensorflow/tfjs-backend-webgl/dist/flags_webgl';
import { env } from '@tensorflow/tfjs-core';
import { setWebGLContext } from '@tensorflow/tfjs-backend-webgl/dist/canvas_util';
import {
  GPGPUContext,
  type GPGPUContextProgram,
} from '@tensorflow/tfjs-backend-webgl/dist/gpgpu_context';
import { TextureUsage, type Texture } from '@tensorflow/tfjs-backend-webgl/dist/tex_util';
import { TextureManager } from '@tensorflow/tfjs-backend-webgl/dist/texture_manager';
import { createFragmentShader } from '@tensorflow/tfjs-backend-webgl/dist/webgl_util';
import { fragmentShader, sizesLength, type Program } from './programs';
import { WebglTensor, type Storage } from './tensors';

interface Compiled {
  readonly program: GPGPUContextProgram;
  readonly sizes: WebGLUniformLocation | null;
  readonly factors: WebGLUniformLocation | null;
}

/** Programs read from the units below; textures are made and filled in this one. */
const SPARE_UNIT = 16;

/** More framebuffers than this are forgotten all at once; they are made again when needed. */
const FRAMEBUFFERS = 1024;

/** Milliseconds of close watching before a fence is looked at once a millisecond only. */
const CLOSE_WATCH = 3;

export class Device {
  /** Resolves when the context is lost, other than by {@link close}. */
  readonly lost: Promise<void>;
  /** Programs drawn so far. */
  draws = 0;
  readonly #gl: WebGL2RenderingContext;
  readonly #gpgpu: GPGPUContext;
  readonly #textures: TextureManager;
  /** Programs that are compiled, or being compiled, and were not used yet. */
  readonly #linked = new Map<Program, GPGPUContextProgram>();
  readonly #compiled = new Map<Program, Compiled>();
  readonly #framebuffers = new Map<string, WebGLFramebuffer>();
  readonly #numbers = new WeakMap<Texture, number>();
  #numbered = 0;
  /** What each texture unit of a program's inputs is bound to. */
  readonly #bound: WebGLTexture[] = [];
  #current: Compiled | undefined;
  #isLost = false;
  #closed = false;
  #sizes = new Int32Array(512);
  #factors = new Float32Array(16);

  constructor(gl: WebGL2RenderingContext, canvas: OffscreenCanvas) {
    // TensorFlow.js finds out what the machine can do on this context, rather than on one more.
    setWebGLContext(2, gl);
    this.#gl = gl;
    this.#gpgpu = new GPGPUContext(gl);
    this.#textures = new TextureManager(this.#gpgpu);
    // TensorFlow.js switches the scissor test on whenever it looks at the context.
    const all: unknown = gl.getParameter(gl.MAX_TEXTURE_SIZE);
    if (typeof all === 'number') gl.scissor(0, 0, all, all);
    gl.activeTexture(gl.TEXTURE0 + SPARE_UNIT);
    this.lost = new Promise((resolve) => {
      canvas.addEventListener('webglcontextlost', () => {
        this.#isLost = true;
        if (!this.#closed) resolve();
      });
    });
  }

  /** Bytes of all textures, in use or waiting for their next. */
  get allocatedBytes(): number {
    return this.#textures.numBytesAllocated;
  }

  /**
   * Has programs compiled in the background, all at once: one after the other, each when it is
   * first needed, they would hold up the first iteration for seconds on some systems.
   */
  prepare(sources: readonly Program[]): void {
    if (this.#gl.getExtension('KHR_parallel_shader_compile') === null) return;
    env().set('ENGINE_COMPILE_ONLY', true); // TensorFlow.js does not wait for the outcome then
    try {
      for (const source of sources) this.#linked.set(source, this.#link(source));
    } finally {
      env().set('ENGINE_COMPILE_ONLY', false);
    }
  }

  /** Memory for so many texels; what is in it is left over from before. */
  acquire(texels: number, kept = false): Storage {
    const size = sizeFor(texels);
    return { texture: this.#acquireTexture(size), texels, size, alive: true, kept };
  }

  release(storage: Storage): void {
    if (!storage.alive) return;
    storage.alive = false;
    this.#releaseTexture(storage.texture, storage.size);
  }

  /** Writes all of a storage anew with `draw`, which may read it as it was. */
  rewrite(storages: readonly Storage[], draw: (fresh: WebglTensor[]) => void): void {
    const fresh = storages.map(({ texels }) => this.acquire(texels));
    draw(fresh.map((storage) => new WebglTensor([4 * storage.texels], storage)));
    storages.forEach((storage, k) => {
      const old = storage.texture;
      storage.texture = fresh[k]!.texture;
      this.#releaseTexture(old, storage.size);
    });
  }

  /**
   * Runs a program once for every texel of its outputs, which share their place in their storages.
   * What an input is put off until needed is computed first.
   */
  draw<I extends string, S extends string, F extends string>(
    source: Program<I, S, F>,
    inputs: Readonly<Record<NoInfer<I>, WebglTensor>>,
    numbers: Readonly<Record<NoInfer<S | F>, number>>,
    outputs: readonly WebglTensor[],
    texels = outputs[0]?.texels ?? 0,
  ): void {
    const gl = this.#gl;
    const [out] = outputs;
    if (out === undefined) throw new Error('A program without an output computes nothing.');
    const read = source.inputs.map((name) => inputs[name]);
    for (const { storage } of read) void storage; // what was put off is computed before this
    const { program, sizes, factors } = this.#use(source);

    const sent = this.#sizes;
    const lineBits = lineBitsFor(out.storage.texels);
    sent.set([out.first, texels, 0, lineBits]);
    read.forEach(({ storage, first }, unit) => {
      this.#bind(storage.texture.texture, unit);
      const bits = lineBitsFor(storage.texels);
      const at = 4 + 4 * unit;
      sent[at] = first;
      sent[at + 2] = (1 << bits) - 1;
      sent[at + 3] = bits;
    });
    source.sizes.forEach((name, k) => {
      sent[4 + 4 * read.length + k] = numbers[name];
    });
    gl.activeTexture(gl.TEXTURE0 + SPARE_UNIT);
    gl.uniform4iv(sizes, sent, 0, sizesLength(source));
    if (factors !== null) {
      source.factors.forEach((name, k) => {
        this.#factors[k] = numbers[name];
      });
      gl.uniform1fv(factors, this.#factors, 0, source.factors.length);
    }

    gl.bindFramebuffer(gl.FRAMEBUFFER, this.#framebuffer(outputs));
    const [x, y, width, height] = lines(out.first, texels, lineBits);
    gl.viewport(x, y, width, height);
    this.#gpgpu.program = program;
    this.#gpgpu.executeProgram();
    this.draws++;
  }

  /** Values to a tensor, laid out as its texels are. */
  upload(tensor: WebglTensor, texels: Float32Array): void {
    const gl = this.#gl;
    const width = 1 << lineBitsFor(tensor.storage.texels);
    gl.bindTexture(gl.TEXTURE_2D, tensor.storage.texture.texture);
    const put = (y: number, wide: number, high: number, from: number) => {
      if (wide * high === 0) return;
      gl.texSubImage2D(gl.TEXTURE_2D, 0, 0, y, wide, high, gl.RGBA, gl.FLOAT, texels, from);
    };
    const full = Math.floor(tensor.texels / width);
    put(0, width, full, 0);
    put(full, tensor.texels - full * width, 1, full * width * 4);
  }

  /** The texels of a tensor as they are at the time of the call. */
  async download(tensor: WebglTensor): Promise<Float32Array> {
    const gl = this.#gl;
    const lineBits = lineBitsFor(tensor.storage.texels);
    const [x, y, width, height] = lines(tensor.first, tensor.texels, lineBits);
    gl.bindFramebuffer(gl.FRAMEBUFFER, this.#framebuffer([tensor]));
    const buffer = gl.createBuffer();
    gl.bindBuffer(gl.PIXEL_PACK_BUFFER, buffer);
    gl.bufferData(gl.PIXEL_PACK_BUFFER, 16 * width * height, gl.STREAM_READ);
    gl.readPixels(x, y, width, height, gl.RGBA, gl.FLOAT, 0);
    gl.bindBuffer(gl.PIXEL_PACK_BUFFER, null);
    await this.finish();
    const all = this.#gpgpu.downloadFloat32MatrixFromBuffer(buffer, 4 * width * height);
    gl.deleteBuffer(buffer);
    const from = height === 1 ? 0 : tensor.first & ((1 << lineBits) - 1);
    return all.subarray(4 * from, 4 * (from + tensor.texels));
  }

  /**
   * Resolves when everything asked so far has been computed.
   * @throws Error when the context is lost: a fence on it would never pass.
   */
  async finish(): Promise<void> {
    const gl = this.#gl;
    const fence = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
    gl.flush();
    const began = performance.now();
    const passed = (): boolean => {
      if (this.#isLost || this.#closed || fence === null || gl.isContextLost()) {
        throw new Error('The graphics card was lost, and what it held with it.');
      }
      const status = gl.clientWaitSync(fence, 0, 0);
      return status === gl.ALREADY_SIGNALED || status === gl.CONDITION_SATISFIED;
    };
    while (!passed()) await pause(performance.now() - began < CLOSE_WATCH ? 0 : 1);
    gl.deleteSync(fence);
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    for (const framebuffer of this.#framebuffers.values()) this.#gl.deleteFramebuffer(framebuffer);
    for (const program of this.#linked.values()) this.#gpgpu.deleteProgram(program);
    for (const { program } of this.#compiled.values()) this.#gpgpu.deleteProgram(program);
    this.#gpgpu.program = null;
    this.#textures.dispose();
    this.#gpgpu.dispose();
    this.#gl.getExtension('WEBGL_lose_context')?.loseContext();
  }

  #bind(texture: WebGLTexture, unit: number): void {
    if (this.#bound[unit] === texture) return;
    const gl = this.#gl;
    gl.activeTexture(gl.TEXTURE0 + unit);
    gl.bindTexture(gl.TEXTURE_2D, texture);
    this.#bound[unit] = texture;
  }

  #acquireTexture([height, width]: readonly [number, number]): Texture {
    // The pool counts in matrix cells, four to a texel. Uploads are float32 whatever the flags say.
    return this.#textures.acquireTexture([2 * height, 2 * width], TextureUsage.UPLOAD, true);
  }

  #releaseTexture(texture: Texture, [height, width]: readonly [number, number]): void {
    this.#textures.releaseTexture(texture, [2 * height, 2 * width], TextureUsage.UPLOAD, true);
  }

  #use(source: Program): Compiled {
    const found = this.#compiled.get(source) ?? this.#compile(source);
    if (found !== this.#current) {
      this.#gpgpu.setProgram(found.program);
      this.#gpgpu.bindVertexArray(found.program.vao);
      this.#current = found;
    }
    return found;
  }

  #compile(source: Program): Compiled {
    const gl = this.#gl;
    const prepared = this.#linked.get(source);
    // One that did not link is linked again, for TensorFlow.js to say what is wrong with it.
    const program =
      prepared !== undefined && gl.getProgramParameter(prepared, gl.LINK_STATUS) === true
        ? prepared
        : this.#link(source);
    this.#linked.delete(source);
    this.#gpgpu.buildVao(program);
    source.inputs.forEach((name, unit) => {
      gl.uniform1i(gl.getUniformLocation(program, `${name}_`), unit);
    });
    const compiled = {
      program,
      sizes: gl.getUniformLocation(program, 'sizes'),
      factors: gl.getUniformLocation(program, 'factors'),
    };
    this.#compiled.set(source, compiled);
    this.#current = compiled;
    return compiled;
  }

  #link(source: Program): GPGPUContextProgram {
    const shader = createFragmentShader(this.#gl, fragmentShader(source));
    const program = this.#gpgpu.createProgram(shader);
    this.#gl.deleteShader(shader);
    return program;
  }

  #framebuffer(outputs: readonly WebglTensor[]): WebGLFramebuffer {
    const key = outputs.map(({ storage }) => this.#numberOf(storage.texture)).join();
    const found = this.#framebuffers.get(key);
    if (found !== undefined) return found;
    if (this.#framebuffers.size >= FRAMEBUFFERS) {
      for (const old of this.#framebuffers.values()) this.#gl.deleteFramebuffer(old);
      this.#framebuffers.clear();
    }
    const gl = this.#gl;
    const framebuffer = gl.createFramebuffer();
    gl.bindFramebuffer(gl.FRAMEBUFFER, framebuffer);
    const attachments = outputs.map(({ storage }, k) => {
      const attachment = gl.COLOR_ATTACHMENT0 + k;
      const { texture } = storage.texture;
      gl.framebufferTexture2D(gl.FRAMEBUFFER, attachment, gl.TEXTURE_2D, texture, 0);
      return attachment;
    });
    gl.drawBuffers(attachments);
    this.#framebuffers.set(key, framebuffer);
    return framebuffer;
  }

  #numberOf(texture: Texture): number {
    const known = this.#numbers.get(texture);
    if (known !== undefined) return known;
    this.#numbers.set(texture, this.#numbered);
    return this.#numbered++;
  }
}

/**
 * How long the lines of a texture are, as a power of two: about as long as there are lines, since
 * graphics cards compute in squares, and a thin strip would leave half of each idle.
 */
function lineBitsFor(texels: number): number {
  return texels <= 1 ? 0 : Math.ceil((32 - Math.clz32(texels - 1)) / 2);
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

/** The part of a texture that holds these texels: a piece of one line, or whole lines. */
function lines(
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

/** Lets other work in; timers of a worker are too coarse for waits below a millisecond. */
function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    if (milliseconds > 0) {
      setTimeout(resolve, milliseconds);
      return;
    }
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
