import type { Settings } from '../config';
import type { Figures } from '../model/arae';
import type { RollBack } from '../trouble';
import { gentler } from './gentler';
import type { WholeCopy } from './whole-copy';

/** So many reports in order must follow a copy before it is trusted. */
const PROOF = 3;
/** A loss is calm up to this many times that of guessing evenly among all words. */
const TIMES_GUESSING = 1.2;
/** Figures are calm up to so many times what is usual, and a bit. */
const [TIMES_LOSS, MORE_LOSS] = [1.3, 0.3];
const [TIMES_SCORE, LEAST_SCORE] = [5, 10];
/** What is usual is a mean over about so many reports. */
const MEMORY = 50;

/** An experiment at a moment, and the settings that it was trained by. */
interface Healthy {
  readonly copy: WholeCopy;
  readonly settings: Settings;
}

interface Usual {
  readonly loss: number;
  readonly score: number;
}

/**
 * The newest copy of a run that is known to be in order. Losses say too late that weights are out
 * of hand: a copy made a moment before may hold the very weights that let them go. So a copy counts
 * only once training has gone on from it for a while, with figures as they usually are.
 */
export class HealthyCheckpoint {
  #healthy: Healthy | undefined;
  #candidate: (Healthy & { readonly calm: number }) | undefined;
  #usual: Usual | undefined;
  /** How often the run went back to the healthy copy already. */
  #returns = 0;

  get healthy(): Healthy | undefined {
    return this.#healthy;
  }

  /** Takes what training begins from: there is nothing yet that could have gone wrong. */
  begin(copy: WholeCopy, settings: Settings): void {
    this.#healthy ??= { copy, settings };
  }

  /** A newer copy; it has to prove itself. */
  consider(copy: WholeCopy, settings: Settings): void {
    const last = this.#candidate ?? this.#healthy;
    if (this.#candidate !== undefined || last?.copy === copy) return;
    this.#candidate = { copy, settings, calm: 0 };
  }

  /**
   * Judges by the figures of the iterations since the last report.
   *
   * @param guessing loss of guessing evenly among all words, nats a word
   */
  observe(figures: Figures, guessing: number): void {
    const isCalm = isAsUsual(figures, guessing, this.#usual);
    this.#usual = withFigures(this.#usual, figures);
    const candidate = this.#candidate;
    if (candidate === undefined) return;
    if (!isCalm) {
      this.#candidate = undefined;
    } else if (candidate.calm + 1 < PROOF) {
      this.#candidate = { ...candidate, calm: candidate.calm + 1 };
    } else {
      this.#candidate = undefined;
      this.#healthy = candidate;
      this.#returns = 0;
    }
  }

  /** Other weights stand now: what was usual is so no longer. */
  moved(): void {
    this.#candidate = undefined;
    this.#usual = undefined;
  }

  returned(): void {
    this.#returns += 1;
    this.moved();
  }

  /** Where a run that went wrong can go back to, and how much more gently it would train on. */
  wayBack(now: Settings): RollBack | undefined {
    if (this.#healthy === undefined) return undefined;
    const { copy, settings } = this.#healthy;
    return { iteration: copy.iteration, settings: gentler(settings, now, this.#returns) };
  }
}

function isAsUsual(figures: Figures, guessing: number, usual: Usual | undefined): boolean {
  const { reconstruction } = figures;
  const { loss = Infinity, score = Infinity } = usual ?? {};
  // Comparisons with NaN are false.
  return (
    reconstruction <= TIMES_GUESSING * guessing &&
    reconstruction <= TIMES_LOSS * loss + MORE_LOSS &&
    scoreOf(figures) <= Math.max(LEAST_SCORE, TIMES_SCORE * score)
  );
}

/** What is usual follows slowly, and a single report does not carry it off. */
function withFigures(usual: Usual | undefined, figures: Figures): Usual | undefined {
  const { reconstruction } = figures;
  const score = scoreOf(figures);
  if (!Number.isFinite(reconstruction) || !Number.isFinite(score)) return usual;
  if (usual === undefined) return { loss: reconstruction, score };
  const towards = (old: number, value: number) => old + (Math.min(value, 2 * old) - old) / MEMORY;
  return { loss: towards(usual.loss, reconstruction), score: towards(usual.score, score) };
}

function scoreOf({ real, generated }: Figures): number {
  return Math.max(Math.abs(real), Math.abs(generated));
}
