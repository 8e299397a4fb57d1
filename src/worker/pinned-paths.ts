/** Pairs of sentences whose paths are decoded again and again while the weights move. */
import type { Arae } from '../model/arae';
import { lerp } from '../model/latent';
import type { Event } from '../protocol';
import type { PinnedPair } from '../sentence-path';
import { readSentence, SentenceError } from '../text/sentence';
import { decodeCodes, rowsOf } from './interpolation';
import type { Pace } from './pace';
import type { Speaker } from './speaker';

/** Points of a pinned path, ends included. */
const POINTS = 11;

/** All pinned pairs are encoded together, and all their points decoded together. */
export class PinnedPaths {
  readonly #post: (event: Event) => void;
  readonly #pace: Pace;
  #pairs: readonly PinnedPair[] = [];
  #answered: { readonly model: Arae; readonly iteration: number } | undefined;

  /** @param pace whose turn it is while training; may be shared */
  constructor(post: (event: Event) => void, pace: Pace) {
    this.#post = post;
    this.#pace = pace;
  }

  pin(pairs: readonly PinnedPair[]): void {
    this.#pairs = pairs;
    this.renew();
  }

  /** Decodes at the next chance, even on the weights of the last time. */
  renew(): void {
    this.#answered = undefined;
    this.#pace.reset();
  }

  /**
   * Decodes where the weights have moved since.
   *
   * @param training keeps to a share of the time
   * @returns whether it took time
   */
  async serve(speaker: Speaker, now: () => number, training: boolean): Promise<boolean> {
    const { model } = speaker;
    const { iteration } = model;
    const moved = this.#answered?.model !== model || this.#answered.iteration !== iteration;
    if (this.#pairs.length === 0 || !moved || (training && !this.#pace.due(now()))) return false;
    const began = now();
    const pairs = this.#pairs.filter((pair) => isReadable(speaker, pair));
    this.#answered = { model, iteration };
    const codes = await codesOf(speaker, pairs); // [pairs × POINTS, hidden]
    const points = await decodeCodes(speaker, codes);
    const pins = pairs.map((pair, i) => ({
      pair,
      rows: rowsOf(points.slice(i * POINTS, (i + 1) * POINTS)),
    }));
    this.#post({ type: 'pinned', iteration, pins });
    this.#pace.spent(began, now());
    return true;
  }
}

/** The points of all paths, one path after another: [pairs × POINTS, hidden]. */
async function codesOf(
  { model, vocabulary, settings }: Speaker,
  pairs: readonly PinnedPair[],
): Promise<Float32Array> {
  const width = settings.hiddenSize;
  const read = (text: string) => readSentence(text, vocabulary, settings).ids;
  const ends = await model.encode(pairs.flatMap(({ a, b }) => [read(a), read(b)]));
  const codes = new Float32Array(pairs.length * POINTS * width);
  pairs.forEach((_, pair) => {
    const from = ends.subarray(2 * pair * width, (2 * pair + 1) * width);
    const to = ends.subarray((2 * pair + 1) * width, (2 * pair + 2) * width);
    for (let i = 0; i < POINTS; i++) {
      codes.set(lerp(from, to, i / (POINTS - 1)), (pair * POINTS + i) * width);
    }
  });
  return codes;
}

/** Under other reading settings a sentence may have no words left. */
function isReadable({ vocabulary, settings }: Speaker, { a, b }: PinnedPair): boolean {
  try {
    for (const text of [a, b]) readSentence(text, vocabulary, settings);
    return true;
  } catch (error) {
    if (error instanceof SentenceError) return false;
    throw error;
  }
}
