/** Adjectives in comparison: "harder to play", "more expensive". */

const IRREGULAR: Readonly<Record<string, string>> = {
  good: 'better',
  well: 'better',
  bad: 'worse',
  far: 'farther',
};

/** Short adjectives that take -er, and double their last letter before it where they end so. */
const SHORT = new Set(
  (
    'hard loud cheap slow fast weak strong rare late long short high low large small shy thick clear smooth soft ' +
    'old sour near quiet red hot sad thin big close rich poor strict simple noisy heavy healthy angry ready shiny'
  ).split(' '),
);

/** "hard to play" → "harder to play", "popular" → "more popular". */
export function comparativeOf(quality: string): string {
  const [first = '', ...rest] = quality.split(' ');
  return [comparedWord(first), ...rest].join(' ');
}

function comparedWord(word: string): string {
  const irregular = IRREGULAR[word];
  if (irregular !== undefined) return irregular;
  if (!SHORT.has(word)) return `more ${word}`;
  if (/[^aeiou]y$/.test(word) && word !== 'shy') return `${word.slice(0, -1)}ier`;
  if (word.endsWith('e')) return `${word}r`;
  return /^[^aeiou]+[aeiou][bdgnt]$/.test(word) ? `${word}${word.at(-1) ?? ''}er` : `${word}er`;
}
