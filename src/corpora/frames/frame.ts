import type { Random } from '../../random';
import type { Scene } from '../notation';

export interface FrameContext {
  readonly scene: Scene;
  readonly random: Random;
}

/** A sentence shape. */
export interface Frame {
  readonly name: string;
  /** Share of sentences that it aims at, relative to the others. */
  readonly weight: number;
  /** Makes a sentence of the scene; undefined where the draw did not suit the shape. */
  readonly build: (context: FrameContext) => string | undefined;
}
