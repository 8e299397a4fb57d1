/** Spanish nouns and adjectives: gender, number, articles, and the last touches to a sentence. */

export type Gender = 'm' | 'f';

const PLURALS: Readonly<Record<string, string>> = {
  joven: 'jóvenes',
  examen: 'exámenes',
  imagen: 'imágenes',
  orden: 'órdenes',
  café: 'cafés',
  bebé: 'bebés',
  sofá: 'sofás',
  papá: 'papás',
  mamá: 'mamás',
  té: 'tés',
};

/** The plural of a noun or adjective; of "tren de juguete", that of its first word. */
export function pluralOf(word: string): string {
  const space = word.indexOf(' ');
  if (space >= 0) return pluralOf(word.slice(0, space)) + word.slice(space);
  const irregular = PLURALS[word];
  if (irregular !== undefined) return irregular;
  if (/[aeiouáéó]$/.test(word)) return `${word}s`;
  if (word.endsWith('z')) return `${word.slice(0, -1)}ces`;
  if (/[aeiou]s$/.test(word)) return word;
  return `${withoutFinalAccent(word)}es`;
}

const BARE: Readonly<Record<string, string>> = { á: 'a', é: 'e', í: 'i', ó: 'o', ú: 'u' };

/** "camión" → "camion-", "autobús" → "autobus-". */
function withoutFinalAccent(word: string): string {
  return word.replace(/[áéíóú](?=[ns]$)/, (vowel) => BARE[vowel] ?? vowel);
}

const FEMININE = /(?:a|ión|dad|tad|umbre|ez)$/;

/** The gender that a noun's ending speaks for. */
export function likelyGender(noun: string): Gender {
  return FEMININE.test(noun.split(' ')[0] ?? noun) ? 'f' : 'm';
}

/** Adjectives with one form for both genders though they look as if they had two. */
const INVARIANT = new Set(['mayor', 'menor', 'mejor', 'peor', 'marrón', 'superior', 'interior']);

/** "panadero" → "panadera", "profesor" → "profesora", "bailarín" → "bailarina". */
export function feminineOf(word: string): string {
  if (INVARIANT.has(word)) return word;
  if (word.endsWith('o')) return `${word.slice(0, -1)}a`;
  if (/(?:or|ón|ín|és|án)$/.test(word)) return `${withoutFinalAccent(word)}a`;
  return word;
}

/**
 * An adjective as its noun asks for it. Of a phrase, the words before the first preposition agree:
 * "lleno de flores" → "llenas de flores"; "de madera" stays as it is.
 */
export function agree(adjective: string, gender: Gender, plural: boolean): string {
  const [, head = '', tail = ''] =
    /^(.*?)((?:^| )(?:de|con|sin|para|a|en|por|como)(?: .*))?$/.exec(adjective) ?? [];
  if (head === '') return adjective;
  const words = head.split(' ').map((word) => {
    if (ADVERBS.has(word)) return word;
    const gendered = gender === 'f' ? feminineOf(word) : word;
    return plural ? pluralOf(gendered) : gendered;
  });
  return words.join(' ') + tail;
}

const ADVERBS = new Set(
  'muy casi más tan bastante demasiado algo recién bien un poco y'.split(' '),
);

/** Feminine nouns that begin with a stressed a: "el agua", "un águila". */
const STRESSED_A = new Set(['agua', 'águila', 'aula', 'hambre', 'arpa', 'ave', 'hacha', 'ala']);

export type Determiner = 'el' | 'un' | 'este' | 'nuestro' | 'algún' | 'otro' | 'mucho';

const FORMS: Readonly<
  Record<Determiner, readonly [ms: string, fs: string, mp: string, fp: string]>
> = {
  el: ['el', 'la', 'los', 'las'],
  un: ['un', 'una', 'unos', 'unas'],
  este: ['este', 'esta', 'estos', 'estas'],
  nuestro: ['nuestro', 'nuestra', 'nuestros', 'nuestras'],
  algún: ['algún', 'alguna', 'algunos', 'algunas'],
  otro: ['otro', 'otra', 'otros', 'otras'],
  mucho: ['mucho', 'mucha', 'muchos', 'muchas'],
};

/** The determiner before `next`: "el agua", "las aguas", "la aldea". */
export function determine(
  determiner: Determiner,
  gender: Gender,
  plural: boolean,
  next: string,
): string {
  const forms = FORMS[determiner];
  const eased =
    gender === 'f' && !plural && (determiner === 'el' || determiner === 'un') && takesEl(next);
  const form = forms[(plural ? 2 : 0) + (gender === 'f' && !eased ? 1 : 0)];
  return form ?? determiner;
}

/** Whether a feminine noun takes "el" and "un" in the singular. */
export function takesEl(next: string): boolean {
  return STRESSED_A.has(next.split(' ')[0] ?? '');
}

/**
 * Joins the parts that are there, contracts "a el" and "de el", eases "y" before i, and gives the
 * capital and the marks.
 */
export function sentence(
  parts: readonly (string | undefined)[],
  mark: '.' | '?' | '!' = '.',
): string {
  const text = parts
    .filter((part) => part !== undefined && part !== '')
    .join(' ')
    .replace(/ +,/g, ',')
    .replace(/ {2,}/g, ' ')
    .replace(/(?<!\p{L})(a|de) el(?!\p{L})/gu, (_, word: string) => (word === 'a' ? 'al' : 'del'))
    .replace(/(?<!\p{L})y (?=(?:i|hi(?!e))\p{L})/giu, 'e ');
  const opened = text.charAt(0).toUpperCase() + text.slice(1);
  return { '.': `${opened}.`, '?': `¿${opened}?`, '!': `¡${opened}!` }[mark];
}

/** A time or place that opens a sentence: short ones go without a comma, as in "Ayer llovió". */
export function opening(phrase: string): string {
  return phrase.split(' ').length < 3 ? phrase : `${phrase},`;
}

/** The words and marks of a sentence, lower-cased, marks apart. */
export function tokens(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+|[^\s\p{L}]/gu) ?? [];
}
