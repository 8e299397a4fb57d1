/** Which words of a question carry its meaning, so that none is to be said twice. */

const FUNCTION_WORDS = new Set(
  (
    'a an the of in on at to for with without from by and or as than that if is are be do does did ' +
    'has have will would can could should may must it its their my your our you we i me us not so ' +
    'what who which why how when where all some most many much more less after before during ' +
    'over no one each every other others there about into through near under'
  ).split(' '),
);

function isContentWord(word: string): boolean {
  return /[a-zé]/.test(word) && !FUNCTION_WORDS.has(word);
}

/** "Waves" and "wave", "stories" and "story" are one word said twice. */
function stemOf(word: string): string {
  return word
    .replace(/ies$/, 'y')
    .replace(/(?:es|s)$/, '')
    .replace(/(?:ed|ing)$/, '')
    .replace(/e$/, '');
}

/** The first word that carries meaning and is said a second time. */
export function repeatedWord(words: readonly string[]): string | undefined {
  const seen = new Set<string>();
  for (const [place, word] of words.entries()) {
    if (word === words[place - 1]) return word;
    if (!isContentWord(word)) continue;
    const stem = stemOf(word);
    if (seen.has(stem)) return word;
    seen.add(stem);
  }
  return undefined;
}
