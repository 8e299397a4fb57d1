/** What WebGL offers here, found out without loading TensorFlow.js. */

export interface WebglProbe {
  /** WebGL2 that computes in float32: what the engine needs. */
  readonly available: boolean;
  /** The graphics card, as the browser reports it; empty without WebGL. */
  readonly renderer: string;
  /** Drawn by the processor: our own WebAssembly is faster. */
  readonly software: boolean;
  readonly float32: boolean;
  /** Why it is not available, in words. */
  readonly reason?: string;
}

/** Thrown where this machine lacks what an engine needs; the message says what, in words. */
export class EngineUnavailable extends Error {
  override name = 'EngineUnavailable';
}

const CONTEXT: WebGLContextAttributes = {
  alpha: false,
  antialias: false,
  depth: false,
  stencil: false,
  premultipliedAlpha: false,
  preserveDrawingBuffer: false,
  powerPreference: 'high-performance',
};

/** Opens a context, looks, and lets it go: browsers allow only a few at a time. */
export function probeWebgl(): WebglProbe {
  try {
    const { gl } = openContext();
    const found = { renderer: rendererOf(gl), software: isSoftware(rendererOf(gl)) };
    const lack = lackOf(gl);
    gl.getExtension('WEBGL_lose_context')?.loseContext();
    return lack === undefined
      ? { available: true, float32: true, ...found }
      : { available: false, float32: false, reason: lack, ...found };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { available: false, float32: false, renderer: '', software: false, reason };
  }
}

/**
 * A WebGL2 context of its own, away from any page.
 * @throws EngineUnavailable where the browser has none to give.
 */
export function openContext(): { gl: WebGL2RenderingContext; canvas: OffscreenCanvas } {
  if (typeof OffscreenCanvas === 'undefined') {
    throw new EngineUnavailable('this browser cannot draw away from the page (no OffscreenCanvas)');
  }
  const canvas = new OffscreenCanvas(1, 1);
  const gl = canvas.getContext('webgl2', CONTEXT);
  if (gl === null) {
    throw new EngineUnavailable('the browser offers no WebGL 2 here, or has it switched off');
  }
  return { gl, canvas };
}

/** What the engine needs and the context lacks, in words; undefined where nothing is missing. */
export function lackOf(gl: WebGL2RenderingContext): string | undefined {
  const precision = gl.getShaderPrecisionFormat(gl.FRAGMENT_SHADER, gl.HIGH_FLOAT);
  const exact = precision !== null && precision.precision >= 23;
  if (exact && gl.getExtension('EXT_color_buffer_float') !== null && rendersFloat32(gl)) {
    return undefined;
  }
  return 'the graphics card cannot compute in 32 bits, and 16 are too coarse to train with';
}

/** Whether programs may write as many float32 textures at once as ours do. */
function rendersFloat32(gl: WebGL2RenderingContext): boolean {
  const framebuffer = gl.createFramebuffer();
  gl.bindFramebuffer(gl.FRAMEBUFFER, framebuffer);
  const textures = [0, 1, 2, 3].map((place) => {
    const texture = gl.createTexture();
    const attachment = gl.COLOR_ATTACHMENT0 + place;
    gl.bindTexture(gl.TEXTURE_2D, texture);
    gl.texStorage2D(gl.TEXTURE_2D, 1, gl.RGBA32F, 1, 1);
    gl.framebufferTexture2D(gl.FRAMEBUFFER, attachment, gl.TEXTURE_2D, texture, 0);
    return texture;
  });
  const complete = gl.checkFramebufferStatus(gl.FRAMEBUFFER) === gl.FRAMEBUFFER_COMPLETE;
  gl.bindFramebuffer(gl.FRAMEBUFFER, null);
  gl.bindTexture(gl.TEXTURE_2D, null);
  gl.deleteFramebuffer(framebuffer);
  for (const texture of textures) gl.deleteTexture(texture);
  return complete;
}

/** The graphics card's name as the browser reports it. */
export function rendererOf(gl: WebGL2RenderingContext): string {
  const info = gl.getExtension('WEBGL_debug_renderer_info');
  const name: unknown = gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER);
  return typeof name === 'string' ? name : '';
}

/** Whether a renderer of this name is a program on the processor rather than a graphics card. */
export function isSoftware(renderer: string): boolean {
  return /swiftshader|llvmpipe|softpipe|basic render|software/i.test(renderer);
}

/**
 * The card's own name out of what ANGLE wraps around it:
 * "ANGLE (Apple, ANGLE Metal Renderer: Apple M2, Unspecified Version)" → "Apple M2".
 */
export function shortName(renderer: string): string {
  const software = /swiftshader|llvmpipe/i.exec(renderer)?.[0];
  if (software !== undefined) return `${software}, in software`;
  const wrapped = /^ANGLE \((.*)\)$/.exec(renderer)?.[1];
  const device = wrapped === undefined ? renderer : (wrapped.split(', ')[1] ?? wrapped);
  const name = device
    .replace(/^ANGLE Metal Renderer: /, '')
    .replace(/ \(0x[\da-f]+\)/i, '')
    .replace(/ (Direct3D|OpenGL|Vulkan|vs_|ps_).*$/, '')
    .replace(/\/PCIe.*$/, '')
    .trim();
  return name === '' ? 'a graphics card without a name' : name;
}
