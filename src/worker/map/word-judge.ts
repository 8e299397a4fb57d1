/** Tells by its words which of two groups a sentence (word ids) is more like: naive Bayes. */
export class WordJudge {
  readonly #words: number;
  readonly #a: Group;
  readonly #b: Group;

  /** @param words size of the vocabulary */
  constructor(a: readonly Int32Array[], b: readonly Int32Array[], words: number) {
    this.#words = words;
    this.#a = countOf(a);
    this.#b = countOf(b);
  }

  /** Above 0 where a sentence is more like the second group. */
  leaning(sentence: Int32Array): number {
    let sum = 0;
    for (const word of new Set(sentence)) {
      sum += this.#share(this.#b, word) - this.#share(this.#a, word);
    }
    return sum;
  }

  /** How probable a word is in a group, as a logarithm; each word was seen once more often. */
  #share({ counts, total }: Group, word: number): number {
    return Math.log(((counts.get(word) ?? 0) + 1) / (total + this.#words));
  }
}

interface Group {
  readonly counts: ReadonlyMap<number, number>;
  readonly total: number;
}

function countOf(sentences: readonly Int32Array[]): Group {
  const counts = new Map<number, number>();
  let total = 0;
  for (const sentence of sentences) {
    for (const word of new Set(sentence)) counts.set(word, (counts.get(word) ?? 0) + 1);
    total += sentence.length;
  }
  return { counts, total };
}
