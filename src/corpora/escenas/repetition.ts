/** Whether a sentence says a word that carries meaning twice. */
import { tokens } from './agreement';

const LIGHT = new Set(
  (
    'el la los las un una unos unas de del a al y e en con por para que se le les lo su sus mi mis no ' +
    'está están estaba estaban es son era eran desde muy más tan otro otra cuando mientras pero porque todos todas ' +
    'va van voy vas vamos hay antes después todo toda'
  ).split(' '),
);

/** The word, or the beginning that two words share; undefined where there is none. */
export function repeatedWord(sentence: string): string | undefined {
  const words = tokens(sentence).filter((word) => /\p{L}/u.test(word));
  if (words.some((word, at) => word === words[at + 1] && word !== 'uno' && word !== 'se'))
    return 'a word twice running';
  const seen = new Set<string>();
  for (const word of words) {
    if (LIGHT.has(word) || word.length < 3) continue;
    const stem = word.slice(0, 5).replace(/[oa]s?$/, '');
    if (seen.has(stem) && !PAIRED.has(word)) return stem;
    seen.add(stem);
  }
  return undefined;
}

/** Words of set phrases that say them twice: "de flor en flor", "uno por uno", "poco a poco". */
const PAIRED = new Set([
  'flor',
  'puerta',
  'piedra',
  'uno',
  'una',
  'unos',
  'unas',
  'poco',
  'hora',
  'horas',
]);
