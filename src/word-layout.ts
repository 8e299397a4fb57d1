import type { DecodedWord } from './decoding';

/** A word as it stands in the written sentence. */
export interface PlacedWord extends DecodedWord {
  /** What stands before it in the text: a space, a bracket, or nothing before a comma. */
  readonly gap: string;
  /** The word as the text writes it. */
  readonly shown: string;
}

/**
 * Finds each decoded word in the sentence written for display, so that single words can be
 * marked while the spacing stays that of the sentence. A word that is not found is set off by
 * spaces instead.
 */
export function placeWords(words: readonly DecodedWord[], text: string): PlacedWord[] {
  const folded = text.toLowerCase();
  // Case folding that changes the length would shift every later place.
  const searchable = folded.length === text.length ? folded : text;
  let cursor = 0;
  return words.map((decoded, index) => {
    const at = searchable.indexOf(decoded.word.toLowerCase(), cursor);
    if (at < 0 || at - cursor > MAX_GAP) {
      return { ...decoded, gap: index === 0 ? '' : ' ', shown: decoded.word };
    }
    const gap = text.slice(cursor, at);
    cursor = at + decoded.word.length;
    return { ...decoded, gap, shown: text.slice(at, cursor) };
  });
}

/** A longer gap means that a word was found in another's place. */
const MAX_GAP = 3;
