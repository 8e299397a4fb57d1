import { env } from '@tensorflow/tfjs-core';
import type {
  GPGPUContext,
  GPGPUContextProgram,
} from '@tensorflow/tfjs-backend-webgl/dist/gpgpu_context';
import { createFragmentShader } from '@tensorflow/tfjs-backend-webgl/dist/webgl_util';
import { fragmentShader, type Program } from './programs';

/** A program on the graphics card. */
interface Shader {
  readonly program: GPGPUContextProgram;
  /** Where its numbers go. */
  readonly numbers: WebGLUniformLocation | null;
}

/** Programs compiled for one context. */
export class Shaders {
  readonly #gl: WebGL2RenderingContext;
  readonly #gpgpu: GPGPUContext;
  /** Compiled or being compiled, and not used yet. */
  readonly #prepared = new Map<Program, GPGPUContextProgram>();
  readonly #ready = new Map<Program, Shader>();
  #current: Shader | undefined;

  constructor(gl: WebGL2RenderingContext, gpgpu: GPGPUContext) {
    this.#gl = gl;
    this.#gpgpu = gpgpu;
  }

  /**
   * Has programs compiled in the background, all at once: one after the other, each when it is
   * first needed, they would hold up the first iteration for seconds on some systems.
   */
  prepare(sources: readonly Program[]): void {
    if (this.#gl.getExtension('KHR_parallel_shader_compile') === null) return;
    env().set('ENGINE_COMPILE_ONLY', true); // TensorFlow.js does not wait for the outcome then
    try {
      for (const source of sources) this.#prepared.set(source, this.#link(source));
    } finally {
      env().set('ENGINE_COMPILE_ONLY', false);
    }
  }

  /** Makes a program the current one; where its numbers go. */
  use(source: Program): WebGLUniformLocation | null {
    const shader = this.#ready.get(source) ?? this.#finish(source);
    if (shader !== this.#current) {
      this.#gpgpu.setProgram(shader.program);
      this.#gpgpu.bindVertexArray(shader.program.vao);
      this.#current = shader;
    }
    return shader.numbers;
  }

  dispose(): void {
    for (const program of this.#prepared.values()) this.#gpgpu.deleteProgram(program);
    for (const { program } of this.#ready.values()) this.#gpgpu.deleteProgram(program);
  }

  #finish(source: Program): Shader {
    const gl = this.#gl;
    const prepared = this.#prepared.get(source);
    // One that did not link is linked again, for TensorFlow.js to say what is wrong with it.
    const program =
      prepared !== undefined && gl.getProgramParameter(prepared, gl.LINK_STATUS) === true
        ? prepared
        : this.#link(source);
    this.#prepared.delete(source);
    this.#gpgpu.buildVao(program);
    source.inputs.forEach((name, unit) => {
      gl.uniform1i(gl.getUniformLocation(program, `${name}Texture`), unit);
    });
    const shader = { program, numbers: gl.getUniformLocation(program, 'uNumbers') };
    this.#ready.set(source, shader);
    this.#current = shader;
    return shader;
  }

  #link(source: Program): GPGPUContextProgram {
    const shader = createFragmentShader(this.#gl, fragmentShader(source));
    const program = this.#gpgpu.createProgram(shader);
    this.#gl.deleteShader(shader);
    return program;
  }
}
