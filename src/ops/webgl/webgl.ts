/**
 * The engine on the graphics card: own programs on the context, texture pool and shader tools of
 * TensorFlow.js's WebGL backend. `programs.ts` and `tensors.ts` say how tensors lie in textures.
 */
import type { Ops } from '../ops';
import { criticOps } from './critic';
import { denseOps } from './dense';
import { Device } from './device';
import { lifetimes } from './lifetimes';
import { Memory } from './memory';
import { lstmOps } from './lstm';
import { normalisationOps } from './normalise';
import { optimiserOps } from './optimise';
import { EngineUnavailable, isSoftware, lackOf, openContext, rendererOf, shortName } from './probe';
import { allPrograms } from './programs';
import { rowOps } from './rows';
import { wordOps } from './words';

export interface WebglOps extends Ops {
  /** The graphics card, as the browser reports it. */
  readonly renderer: string;
  /** It is computed by the processor after all. */
  readonly software: boolean;
  /**
   * Resolves when the context is lost, and every tensor with it: reads that wait fail, and the
   * engine is to be closed and started again.
   */
  readonly lost: Promise<void>;
  /** Programs drawn so far. */
  draws(): number;
  /** Bytes of all textures, those that wait for their next use included. */
  allocatedBytes(): number;
}

export interface WebglOptions {
  /** How much of the logits is held at a time; see `words.ts`. */
  readonly logitTexels?: number;
}

/**
 * Starts the engine on a context of its own, in a worker or a page.
 * @throws EngineUnavailable where there is no WebGL2, or none that computes in float32.
 */
export async function createWebglOps(options: WebglOptions = {}): Promise<WebglOps> {
  const { gl, canvas } = openContext();
  const lack = lackOf(gl);
  if (lack !== undefined) throw new EngineUnavailable(lack);
  const renderer = rendererOf(gl);
  const device = new Device(gl, canvas);
  device.prepare(allPrograms());
  const memory = new Memory(device);
  return {
    description: `WebGL · ${shortName(renderer)}`,
    renderer,
    software: isSoftware(renderer),
    lost: device.lost,
    draws: () => device.draws,
    allocatedBytes: () => device.allocatedBytes,
    ...lifetimes(memory),
    ...denseOps(memory),
    ...rowOps(memory),
    ...lstmOps(memory),
    ...wordOps(memory, options.logitTexels),
    ...normalisationOps(memory),
    ...criticOps(memory),
    ...optimiserOps(memory),
  };
}
