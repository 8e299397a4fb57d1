/** "Copied or invented?": what the model says, held against what it was trained on. */
import { originOf, SentenceIndex } from '../metrics/nearest-sentence';
import type { SentenceOrigin } from '../protocol';
import type { Corpus } from '../text/corpus';
import type { DecodedPoint } from './interpolation';

/** Indexing more sentences than these would take too long and too much memory: no badges then. */
const MOST_INDEXED = 300_000;
/** Answers kept: the same sentences come again and again. */
const KEPT = 1000;

/** Finds the training sentence nearest to each of the model's. One index, made when first asked. */
export class SentenceOrigins {
  #corpus: Corpus | undefined;
  #index: SentenceIndex | undefined;
  readonly #known = new Map<string, SentenceOrigin>();

  /** One answer a distinct sentence; none where the corpus is too large. Empty ones have none. */
  of(corpus: Corpus, sentences: readonly DecodedPoint[]): SentenceOrigin[] {
    if (corpus.training.length > MOST_INDEXED) return [];
    if (corpus !== this.#corpus) this.#forget(corpus);
    const origins = new Map<string, SentenceOrigin>();
    for (const { text, ids } of sentences) {
      if (ids.length === 0 || origins.has(text)) continue;
      const origin = this.#known.get(text) ?? this.#find(corpus, text, ids);
      if (origin !== undefined) origins.set(text, origin);
    }
    return [...origins.values()];
  }

  #find(corpus: Corpus, text: string, ids: Int32Array): SentenceOrigin | undefined {
    this.#index ??= new SentenceIndex(
      Array.from(corpus.training, (index) => corpus.encoded[index] ?? new Int32Array()),
    );
    const found = this.#index.nearest(ids);
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

  #forget(corpus: Corpus): void {
    this.#corpus = corpus;
    this.#index = undefined;
    this.#known.clear();
  }
}
