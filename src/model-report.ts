/** What is told of a model: how it starts, how good a demonstration is, what a run costs. Types only. */
import type { SettingName, Settings } from './config';

/** Whether a model starts from first weights or from the demonstration model of its corpus. */
export type Start = 'fresh' | 'demo';

/** What a demonstration model was measured at, on held-out sentences of its corpus. */
export interface ModelCard {
  readonly iteration: number;
  readonly minutes: number;
  readonly exactMatch: number;
  /** 0 to 100. */
  readonly bleu: number;
  /** Share of distinct sentences among 1,000 samples. */
  readonly distinct: number;
  readonly forwardPerplexity: number;
  readonly reversePerplexity: number;
  readonly heldOutPerplexity: number;
}

/** What a run will cost, before it is begun. */
export interface Estimate {
  /** Of the model, its optimisers and the work of an iteration. */
  readonly bytes: number;
  readonly secondsPerEpoch: number;
  readonly iterationsPerEpoch: number;
}

/** A model that has just come: another start, other settings or another corpus. */
export interface FreshModel {
  readonly start: Start;
  /** 0, or how far the demonstration model was trained. */
  readonly iteration: number;
  readonly settings: Settings;
  /** Settings that were fitted to the corpus, and why each has its value. */
  readonly fitted: readonly { readonly name: SettingName; readonly reason: string }[];
  readonly parameters: number;
  readonly bytes: number;
  readonly card?: ModelCard;
}
