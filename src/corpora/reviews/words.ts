/** Words of a review, and which of them may be said twice. */

/** The words of a sentence, lower-cased, without marks: "my mother's" is two words. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[a-zé]+(?:'[a-z]+)?/g) ?? [];
}

/** Words that carry the sentence rather than its matter, and may come twice in it. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the and but or so that which of to for from in on at by with without not than as if ' +
    'was were is are be been has have had do did will would can could ' +
    'I i we you he she it they me us him her them my our your his its their this these new came after very'
  ).split(' '),
);

/** A word of the sentence's matter that is said twice. */
export function repeatedWord(text: string): string | undefined {
  const said = new Set<string>();
  for (const word of wordsOf(text)) {
    if (SMALL_WORDS.has(word)) continue;
    // "Dish" and "dishes", "smell" and "smelled": their beginnings are enough.
    const stem = word.replace(/'s$/, '').replace(/(?:es|s|ed|ing)$/, '');
    if (said.has(stem)) return word;
    said.add(stem);
  }
  return undefined;
}
