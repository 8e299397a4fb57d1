/** "Copied or invented?": what the model says, held against what it was trained on. */
import type { SentenceOrigin } from '../decoding';
import { originOf, SentenceIndex } from '../metrics/nearest-sentence';
import type { Corpus } from '../text/corpus';
import type { DecodedPoint } from './interpolation';

/**
 * An index of so many sentences takes 14 MB and a search in it some hundredths of a second; of so
 * many words, 128 MB, and 64 MB more while it is made. No badges beyond.
 */
const MOST_SENTENCES = 1_000_000;
const MOST_WORDS = 16_000_000;
/** Answers kept: the same sentences come again and again. */
const KEPT = 1000;

/** Finds the training sentence nearest to each of the model's. One index, made when first asked. */
export class SentenceOrigins {
  readonly #mostSentences: number;
  #corpus: Corpus | undefined;
  #index: SentenceIndex | undefined;
  #making: Generator<void, SentenceIndex> | undefined;
  readonly #known = new Map<string, SentenceOrigin>();
  #refusal: string | undefined;

  constructor(mostSentences = MOST_SENTENCES) {
    this.#mostSentences = mostSentences;
  }

  /** Why there are no badges for a corpus, in words; undefined where there can be. */
  refusal(corpus: Corpus): string | undefined {
    if (corpus !== this.#corpus) this.#turnTo(corpus);
    return this.#refusal;
  }

  /**
   * Gets the index of a corpus that is not refused ready, in steps.
   *
   * @param goOn asked between two steps; once it says false the rest is left for the next time
   * @returns whether it is ready
   */
  async prepare(corpus: Corpus, goOn: () => Promise<boolean>): Promise<boolean> {
    if (corpus !== this.#corpus) this.#turnTo(corpus);
    while (this.#index === undefined) {
      this.#making ??= SentenceIndex.inSteps(
        Array.from(corpus.training, (index) => corpus.encoded[index] ?? new Int32Array()),
      );
      const step = this.#making.next();
      if (step.done === true) this.#index = step.value;
      else if (!(await goOn())) return false;
      // Another corpus may have come meanwhile.
      if (corpus !== this.#corpus) return false;
    }
    this.#making = undefined;
    return true;
  }

  /** One answer a distinct sentence, from the index that is ready; empty ones have none. */
  of(corpus: Corpus, sentences: readonly DecodedPoint[]): SentenceOrigin[] {
    const origins = new Map<string, SentenceOrigin>();
    for (const { text, ids } of sentences) {
      if (ids.length === 0 || origins.has(text)) continue;
      const origin = this.#known.get(text) ?? this.#find(corpus, text, ids);
      if (origin !== undefined) origins.set(text, origin);
    }
    return [...origins.values()];
  }

  #find(corpus: Corpus, text: string, ids: Int32Array): SentenceOrigin | undefined {
    const found = corpus === this.#corpus ? this.#index?.nearest(ids) : undefined;
    if (found === undefined) return undefined;
    const origin: SentenceOrigin = {
      text,
      origin: originOf(found.distance),
      edits: found.edits,
      nearest: corpus.sentences[corpus.training[found.index] ?? -1] ?? '',
    };
    if (this.#known.size >= KEPT) this.#known.clear();
    this.#known.set(text, origin);
    return origin;
  }

  #turnTo(corpus: Corpus): void {
    this.#corpus = corpus;
    this.#index = undefined;
    this.#making = undefined;
    this.#known.clear();
    this.#refusal = this.#refusalOf(corpus);
  }

  #refusalOf({ training, encoded }: Corpus): string | undefined {
    if (training.length === 0) {
      return 'Whether a sentence is copied, near or invented is not shown: the text is not here.';
    }
    const words = training.reduce((sum, index) => sum + (encoded[index]?.length ?? 0), 0);
    if (training.length <= this.#mostSentences && words <= MOST_WORDS) return undefined;
    const [sentences, most] = [this.#mostSentences, MOST_WORDS].map((count) =>
      count.toLocaleString('en'),
    );
    return (
      'Whether a sentence is copied, near or invented is not shown for this corpus: ' +
      `that is looked up among ${sentences} training sentences of ${most} words at most.`
    );
  }
}
