/** What is told of the engine that computes, and of how fast engines are: types only. */
import type { EngineChoice, EngineName } from './config';

/** What timing the engines gave, for the page to keep until the next visit. */
export interface EngineRates {
  /** The graphics card, as the browser reports it. */
  readonly renderer: string;
  /** The sizes of the model and the batch that were timed. */
  readonly sizes: string;
  /** Iterations a second. */
  readonly card: number;
  readonly processor: number;
}

export interface EngineReport {
  readonly choice: EngineChoice;
  readonly engine: EngineName;
  /** "WebGL · NVIDIA …", "WebAssembly SIMD". */
  readonly label: string;
  /** Why this one: in words, with what was measured. */
  readonly reason: string;
  /** Present where the engines were timed, now or at an earlier visit. */
  readonly rates?: EngineRates;
}
