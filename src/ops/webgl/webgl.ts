import { ready, setBackend } from '@tensorflow/tfjs-core';
import { setWebGLContext } from '@tensorflow/tfjs-backend-webgl';
import type { Ops } from '../ops';
import { createPlainOps } from '../plain/plain';
import { EngineUnavailable, isSoftware, lackOf, openContext, rendererOf, shortName } from './probe';

export interface WebglOps extends Ops {
  /** The graphics card, as the browser reports it. */
  readonly renderer: string;
  readonly software: boolean;
  /** Resolves when the context is lost: every tensor is gone, and reads never answer. */
  readonly lost: Promise<void>;
}

/**
 * The engine on the graphics card.
 * @throws EngineUnavailable where there is no WebGL2, or none that computes in float32.
 */
export async function createWebglOps(): Promise<WebglOps> {
  const gl = openContext();
  const lack = lackOf(gl);
  if (lack !== undefined) throw new EngineUnavailable(lack);
  setWebGLContext(2, gl);
  if (!(await setBackend('webgl'))) throw new EngineUnavailable('TensorFlow.js finds no WebGL');
  await ready();
  const renderer = rendererOf(gl);
  const lost = new Promise<void>((resolve) => {
    gl.canvas.addEventListener('webglcontextlost', () => resolve());
  });
  const plain = createPlainOps(`WebGL · ${shortName(renderer)}`);
  return { ...plain, renderer, software: isSoftware(renderer), lost };
}
