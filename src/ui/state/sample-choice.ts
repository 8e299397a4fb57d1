/** Which samples somebody wants to see, and which of those that came pass the filter. */
import type { SentenceOrigin, WordSampling } from '../../decoding';
import type { SampleJudge, SampleWish } from '../../samples';

/** Sentences that are asked for at first, more at each asking, and at most. */
const FIRST_SAMPLES = 12;
export const MORE_SAMPLES = 12;
export const MOST_SAMPLES = 96;

export interface SampleChoice {
  readonly count: number;
  /** ψ, 0 to 1. */
  readonly truncation: number;
  /** Share of all generated that is kept, 0 to 1, and who chooses it. */
  readonly kept: number;
  readonly judge: SampleJudge;
  readonly draw: number;
  readonly filter: SampleFilter;
}

export interface SampleFilter {
  /** Words, or parts of words, all of which a sentence has to contain. */
  readonly words: string;
  readonly onlyInvented: boolean;
}

/** Beside samples of the same noise, which are all shown: of fresh noise, the best. */
export const USUAL_SAMPLES: SampleChoice = {
  count: FIRST_SAMPLES,
  truncation: 1,
  kept: 0.25,
  judge: 'decoder',
  draw: 0,
  filter: { words: '', onlyInvented: false },
};

/** What the worker is asked for. */
export function wishOf(choice: SampleChoice, sampled: WordSampling | undefined): SampleWish {
  const { count, truncation, kept, judge, draw } = choice;
  return { count, truncation, kept, judge, draw, ...(sampled && { sampled }) };
}

/** Whether samples are of the model's own distribution, as those that are measured. */
export function isOwnDistribution({ truncation, kept }: SampleChoice): boolean {
  return truncation === 1 && kept === 1;
}

/** Where sentences come from, by their text. */
export function originsByText(
  origins: readonly SentenceOrigin[] = [],
): ReadonlyMap<string, SentenceOrigin> {
  return new Map(origins.map((origin) => [origin.text, origin]));
}

/**
 * The sentences that contain every word of the filter, in upper or lower case, and that are
 * invented where only those are wanted; in the order that they came in.
 */
export function filterSamples(
  sentences: readonly string[],
  { words, onlyInvented }: SampleFilter,
  origins: ReadonlyMap<string, SentenceOrigin>,
): string[] {
  const wanted = words.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return sentences.filter((sentence) => {
    if (onlyInvented && origins.get(sentence)?.origin !== 'invented') return false;
    const text = sentence.toLocaleLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}

/** Samples as a text file: one a line, without those that say nothing. */
export function samplesText(sentences: readonly string[]): string {
  return sentences
    .filter((sentence) => sentence !== '')
    .map((sentence) => `${sentence}\n`)
    .join('');
}
