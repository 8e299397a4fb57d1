/** Running text → sentences. */

/** The segmenter takes more than its share of time on long strings: longer ones are cut before. */
const LONGEST_PIECE = 2000;

/** Behind these a full stop ends no sentence, at least none that we would part from the next. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof st sr sra srta jr vs rev gen col sgt capt lt hon fig no nos vol pp ed eds approx cf al ' +
    'bzw ca evtl ggf usw hr fr nr str tel dra ud uds vd mme mlle mm art inc ltd co corp ave blvd mt ft'
  ).split(' '),
);
const ENDS_WITH_DOT = /(?:^|[\s("'“‘«[])(\p{L}[\p{L}.]*)\.\s*$/u;
const LIST_NUMBER = /^\s*\(?\d{1,3}[.)]\s*$/;
const STARTS_LOWER = /^["'“‘«([]*\p{Ll}/u;
const ENDS_QUOTED = /["'”’»)\]]\s*$/u;
/** The rules take “ for a closing quote, and leave it at the end of the sentence before. */
const ENDS_OPENING = /(?<=[。！？])[“‘「『（《]$/u;
/** Texts that were taken apart into words before: "the end . then". */
const DETACHED_END = /(?<=\s[.!?]+["'”’»)]?)\s+(?=\S)/u;
/** Where a piece may be cut: behind what ends a sentence, if possible, else at a space. */
const GOOD_CUT = /[.!?…]["'”’»)\]]*\s|[。！？]/gu;

/** Cuts running text into sentences by the rules of Unicode for the language. */
export class SentenceCutter {
  readonly #segmenter: Intl.Segmenter;

  /** Takes a BCP 47 tag; without one the rules that fit most languages. */
  constructor(language = 'en') {
    this.#segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  }

  /** The sentences of one paragraph, trimmed; pieces without letter or digit are left out. */
  sentences(paragraph: string): string[] {
    const text = paragraph.trim();
    return pieces(text)
      .flatMap((piece) => this.#cut(piece))
      .flatMap((sentence) => sentence.split(DETACHED_END))
      .map((sentence) => sentence.trim())
      .filter((sentence) => /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(sentence));
  }

  #cut(piece: string): string[] {
    const sentences: string[] = [];
    let isOpen = false;
    for (const { segment } of this.#segmenter.segment(piece)) {
      const before = sentences.at(-1);
      const opening = before === undefined ? null : ENDS_OPENING.exec(before);
      if (before === undefined) sentences.push(segment);
      else if (isOpen || (ENDS_QUOTED.test(before) && STARTS_LOWER.test(segment))) {
        sentences[sentences.length - 1] = before + segment;
      } else if (opening !== null) {
        sentences[sentences.length - 1] = before.slice(0, opening.index);
        sentences.push(opening[0] + segment);
      } else sentences.push(segment);
      isOpen = LIST_NUMBER.test(segment) || endsInAbbreviation(segment);
    }
    return sentences;
  }
}

/** "Mr.", "J.": the next word belongs to it. Of "U.S." or "e.g." nobody can tell: cut. */
function endsInAbbreviation(sentence: string): boolean {
  const word = ENDS_WITH_DOT.exec(sentence)?.[1];
  if (word === undefined) return false;
  return /^\p{Lu}$/u.test(word) ? word !== 'I' : ABBREVIATIONS.has(word.toLowerCase());
}

function pieces(text: string): string[] {
  const found: string[] = [];
  let start = 0;
  while (text.length - start > LONGEST_PIECE) {
    const window = text.slice(start, start + LONGEST_PIECE);
    const cut = start + cutOf(window);
    found.push(text.slice(start, cut));
    start = cut;
  }
  found.push(text.slice(start));
  return found;
}

function cutOf(window: string): number {
  let cut = 0;
  for (const found of window.matchAll(GOOD_CUT)) cut = found.index + found[0].length;
  if (cut === 0) cut = window.lastIndexOf(' ') + 1;
  if (cut > 0) return cut;
  // Never between the two halves of a character.
  return /[\uD800-\uDBFF]$/.test(window) ? window.length - 1 : window.length;
}
