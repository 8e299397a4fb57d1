/**
 * The graphics card: programs drawn on the WebGL2 context of TensorFlow.js's backend, and the ways
 * to and from the host.
 */
import '@tensorflow/tfjs-backend-webgl/dist/flags_webgl';
import { setWebGLContext } from '@tensorflow/tfjs-backend-webgl/dist/canvas_util';
import { GPGPUContext } from '@tensorflow/tfjs-backend-webgl/dist/gpgpu_context';
import { Framebuffers } from './framebuffers';
import { firstSize, numbersLength, type Program } from './programs';
import { Shaders } from './shaders';
import { WebglTensor, type Storage } from './tensors';
import { lineBitsFor, linesOf, Textures } from './textures';

/** Milliseconds of close watching before a fence is looked at once a millisecond only. */
const CLOSE_WATCH = 3;
const MOST_NUMBERS = 512;

export class Device {
  /** Resolves when the context is lost, other than by {@link close}. */
  readonly lost: Promise<void>;
  /** Programs drawn so far. */
  draws = 0;
  readonly #gl: WebGL2RenderingContext;
  readonly #gpgpu: GPGPUContext;
  readonly #textures: Textures;
  readonly #framebuffers: Framebuffers;
  readonly #shaders: Shaders;
  /** What each texture unit is bound to, as far as known. */
  readonly #bound: (WebGLTexture | undefined)[] = [];
  #unit = 0;
  readonly #numbers = new Int32Array(MOST_NUMBERS);
  readonly #floats = new Float32Array(this.#numbers.buffer);
  #isLost = false;
  #closed = false;

  constructor(gl: WebGL2RenderingContext, canvas: OffscreenCanvas) {
    // TensorFlow.js finds out what the machine can do on this context, rather than on one more.
    setWebGLContext(2, gl);
    this.#gl = gl;
    this.#gpgpu = new GPGPUContext(gl);
    this.#textures = new Textures(this.#gpgpu, () => {
      this.#bound[this.#unit] = undefined;
    });
    this.#framebuffers = new Framebuffers(gl);
    this.#shaders = new Shaders(gl, this.#gpgpu);
    // TensorFlow.js switches the scissor test on whenever it looks at the context.
    const all: unknown = gl.getParameter(gl.MAX_TEXTURE_SIZE);
    if (typeof all === 'number') gl.scissor(0, 0, all, all);
    this.lost = new Promise((resolve) => {
      canvas.addEventListener('webglcontextlost', () => {
        this.#isLost = true;
        if (!this.#closed) resolve();
      });
    });
  }

  /** Bytes of all textures, in use or waiting for their next. */
  get allocatedBytes(): number {
    return this.#textures.allocatedBytes;
  }

  /** Has programs compiled in the background, before they are needed. */
  prepare(sources: readonly Program[]): void {
    this.#shaders.prepare(sources);
  }

  /** Memory for so many texels; what is in it is left over from before. */
  acquire(texels: number, kept = false): Storage {
    return this.#textures.acquire(texels, kept);
  }

  release(storage: Storage): void {
    if (!storage.alive) return;
    storage.alive = false;
    this.#textures.release(storage.texture, storage);
  }

  /** Writes all of a few storages anew with `draw`, which may read them as they were. */
  rewrite(storages: readonly Storage[], draw: (fresh: WebglTensor[]) => void): void {
    const fresh = storages.map(({ texels }) => this.acquire(texels));
    draw(fresh.map((storage) => new WebglTensor([4 * storage.texels], storage)));
    fresh.forEach(({ texture }, k) => {
      const storage = storages[k]!;
      this.#textures.release(storage.texture, storage);
      storage.texture = texture;
    });
  }

  /**
   * Runs a program once for every texel of its outputs, which have the same place in storages of
   * the same size. Inputs that were put off are computed first.
   */
  draw<I extends string, S extends string, F extends string>(
    source: Program<I, S, F>,
    inputs: Readonly<Record<NoInfer<I>, WebglTensor>>,
    values: Readonly<Record<NoInfer<S | F>, number>>,
    outputs: readonly WebglTensor[],
  ): void {
    const gl = this.#gl;
    const [out] = outputs;
    if (out === undefined) throw new Error('A program without an output computes nothing.');
    const read = source.inputs.map((name) => inputs[name]);
    for (const { storage } of read) void storage;

    const numbers = this.#numbers;
    const bits = lineBitsFor(out.storage.texels);
    numbers.set([out.first, out.texels, 0, bits]);
    read.forEach(({ storage, first }, unit) => {
      this.#bind(storage.texture.texture, unit);
      const inputBits = lineBitsFor(storage.texels);
      numbers.set([first, 0, (1 << inputBits) - 1, inputBits], 4 + 4 * unit);
    });
    let at = firstSize(source);
    for (const name of source.sizes) numbers[at++] = values[name];
    for (const name of source.factors) this.#floats[at++] = values[name];
    gl.uniform4iv(this.#shaders.use(source), numbers, 0, numbersLength(source));

    this.#framebuffers.bind(outputs.map(({ storage }) => storage.texture));
    gl.viewport(...linesOf(out.first, out.texels, bits));
    this.#gpgpu.executeProgram();
    this.draws++;
  }

  /** Values to a tensor that lies alone in its storage, laid out as its texels are. */
  upload({ storage, texels }: WebglTensor, values: Float32Array): void {
    const gl = this.#gl;
    const width = 1 << lineBitsFor(storage.texels);
    this.#bind(storage.texture.texture, this.#unit);
    const put = (y: number, wide: number, high: number, from: number) => {
      if (wide * high === 0) return;
      gl.texSubImage2D(gl.TEXTURE_2D, 0, 0, y, wide, high, gl.RGBA, gl.FLOAT, values, from);
    };
    const full = Math.floor(texels / width);
    put(0, width, full, 0);
    put(full, texels - full * width, 1, full * width * 4);
  }

  /** The texels of a tensor as they are at the time of the call. */
  async download({ storage, first, texels }: WebglTensor): Promise<Float32Array> {
    const gl = this.#gl;
    const bits = lineBitsFor(storage.texels);
    const [x, y, width, height] = linesOf(first, texels, bits);
    this.#framebuffers.bind([storage.texture]);
    const buffer = gl.createBuffer();
    gl.bindBuffer(gl.PIXEL_PACK_BUFFER, buffer);
    gl.bufferData(gl.PIXEL_PACK_BUFFER, 16 * width * height, gl.STREAM_READ);
    gl.readPixels(x, y, width, height, gl.RGBA, gl.FLOAT, 0);
    gl.bindBuffer(gl.PIXEL_PACK_BUFFER, null);
    await this.finish();
    const all = this.#gpgpu.downloadFloat32MatrixFromBuffer(buffer, 4 * width * height);
    gl.deleteBuffer(buffer);
    const from = height === 1 ? 0 : first & ((1 << bits) - 1);
    return all.subarray(4 * from, 4 * (from + texels));
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
      if (this.#closed) throw new Error('The engine was closed.');
      if (this.#isLost || fence === null || gl.isContextLost()) {
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
    this.#framebuffers.dispose();
    this.#shaders.dispose();
    this.#gpgpu.program = null;
    this.#textures.dispose();
    this.#gpgpu.dispose();
    this.#gl.getExtension('WEBGL_lose_context')?.loseContext();
  }

  #bind(texture: WebGLTexture, unit: number): void {
    if (this.#bound[unit] === texture) return;
    const gl = this.#gl;
    if (this.#unit !== unit) gl.activeTexture(gl.TEXTURE0 + unit);
    this.#unit = unit;
    gl.bindTexture(gl.TEXTURE_2D, texture);
    this.#bound[unit] = texture;
  }
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
