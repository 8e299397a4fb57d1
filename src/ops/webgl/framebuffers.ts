import type { Texture } from '@tensorflow/tfjs-backend-webgl/dist/tex_util';

/** More than this are forgotten all at once; they are made again when needed. */
const MOST = 1024;

/** Framebuffers by the textures they write to: making one costs far more than using it again. */
export class Framebuffers {
  readonly #gl: WebGL2RenderingContext;
  readonly #made = new Map<string, WebGLFramebuffer>();
  readonly #numbers = new WeakMap<Texture, number>();
  #numbered = 0;

  constructor(gl: WebGL2RenderingContext) {
    this.#gl = gl;
  }

  /** Binds the one that writes to these textures. */
  bind(textures: readonly Texture[]): void {
    const key = textures.map((texture) => this.#numberOf(texture)).join();
    const found = this.#made.get(key);
    if (found === undefined) this.#make(key, textures);
    else this.#gl.bindFramebuffer(this.#gl.FRAMEBUFFER, found);
  }

  dispose(): void {
    for (const framebuffer of this.#made.values()) this.#gl.deleteFramebuffer(framebuffer);
    this.#made.clear();
  }

  #make(key: string, textures: readonly Texture[]): void {
    if (this.#made.size >= MOST) this.dispose();
    const gl = this.#gl;
    const framebuffer = gl.createFramebuffer();
    gl.bindFramebuffer(gl.FRAMEBUFFER, framebuffer);
    const attachments = textures.map(({ texture }, k) => {
      const attachment = gl.COLOR_ATTACHMENT0 + k;
      gl.framebufferTexture2D(gl.FRAMEBUFFER, attachment, gl.TEXTURE_2D, texture, 0);
      return attachment;
    });
    gl.drawBuffers(attachments);
    this.#made.set(key, framebuffer);
  }

  #numberOf(texture: Texture): number {
    const known = this.#numbers.get(texture);
    if (known !== undefined) return known;
    this.#numbers.set(texture, this.#numbered);
    return this.#numbered++;
  }
}
