/**
 * Sentence ⇄ words and marks.
 *
 * The two are made for each other: a token is decided by the characters in it and their direct
 * neighbours alone (in scripts without spaces by the row of letters it stands in), and no two
 * tokens are displayed side by side that would be read otherwise.
 * So reading a displayed sentence gives the very tokens that were displayed.
 */
import { cutRuns, hasKana, joinRuns, UNSPACED, UNSPACED_RUN } from './unspaced';

export interface TokenizerOptions {
  /** Read "The" and "the" as one word. */
  readonly lowercase: boolean;
}

const LETTER = `(?:[a-zA-Z0-9]|(?!${UNSPACED})[\\p{L}\\p{N}])`;
/** Zero-width joiner and non-joiner: they shape words of Persian and many Indian scripts. */
const JOINERS = '[\\u200C\\u200D]+';
/** Flags of England, Scotland and Wales are spelt out in these. */
const TAGS = '[\\u{E0020}-\\u{E007F}]';
const PICTURE = `\\p{Extended_Pictographic}(?:\\p{EMod}|\\p{M}|${TAGS})*`;

const PATTERNS = {
  /** One emoji, with skin tones, variants and joined parts; or a flag. */
  emoji: `${PICTURE}(?:\\u200D${PICTURE})*|\\p{RI}{2}`,
  /** "e.g", "u.s.a": the last dot stays apart, for it may also end the sentence. */
  initials:
    `(?!\\p{DI}|${UNSPACED})\\p{L}\\p{M}*(?:\\.(?!\\p{DI}|${UNSPACED})\\p{L}\\p{M}*)+` +
    `(?!${LETTER}|\\p{M})`,
  /** Letters and digits, with what may stand inside a word: "don't", "well-known", "3.5". */
  word:
    `(?!\\p{DI})(?:${LETTER}|\\p{M})(?:${LETTER}|\\p{M}|${JOINERS}(?=${LETTER}|\\p{M})` +
    `|['’\\-‐‑_·־׳״](?=${LETTER})|(?<=\\p{Nd})[.,:](?=\\p{Nd})(?=${LETTER}))*`,
  /** Cut into words afterwards. */
  unspaced: UNSPACED_RUN,
  /** Several dots or dashes in a row are one mark; any other mark stands alone. */
  mark: '\\.+\\p{M}*|-+\\p{M}*|(?!\\p{DI})[^\\s\\p{Cc}\\p{Cs}\\p{L}\\p{N}\\p{M}]\\p{M}*',
};

const EMOJI = new RegExp(`^(?:${PATTERNS.emoji})$`, 'u');

const TOKEN = new RegExp(
  [PATTERNS.emoji, PATTERNS.initials, PATTERNS.word, PATTERNS.unspaced, PATTERNS.mark].join('|'),
  'gu',
);

/** Soft hyphens, byte-order marks and marks of direction: unseen, and no part of a word. */
const UNSEEN = /[\u00AD\u061C\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]/g;

/**
 * The tokens of a sentence: words (contractions, hyphenated words and numbers whole), marks
 * apart, one token an emoji. Where a script has no spaces, words are those of its dictionary.
 *
 * In NFC, and with the apostrophes ' and ’ and the hyphens of a word written one way. Whitespace,
 * controls and whatever cannot be seen are left out. No token is of the form `<word>`, so none
 * can be mistaken for a special word of the vocabulary.
 */
export function tokenize(sentence: string, options: TokenizerOptions): string[] {
  let text = sentence.replace(UNSEEN, '').normalize('NFC');
  // Lowering a letter may take it apart ("İ" becomes "i" and a dot above).
  if (options.lowercase) text = text.toLowerCase().normalize('NFC');
  const tokens = cutRuns(text.match(TOKEN) ?? [], text);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token !== undefined && token.length > 2 && /[’‐‑]/.test(token)) {
      tokens[i] = token.replace(/’/g, "'").replace(/[‐‑]/g, '-');
    }
  }
  return tokens;
}

/** Marks that stand close to what is before them, and apart from what follows. */
const AFTER = new Set([...'.,;:!?…)]}”’»›%‰°′″®™،؛؟۔।॥։።፣፤·។៕៖၊။']);
/** Marks that stand close to what follows, and apart from what is before them. */
const BEFORE = new Set([...'([{“‘„‚«‹¿¡#@$£€']);
/** The slash, and the marks of Chinese and Japanese, which bring their own space with them. */
const BETWEEN = /^[/、。〈-】〔-〛〜・！-／：-＠［-］＿｛-･]$/u;
const STARTS_COMBINING = /^\p{M}/u;
/** Han and kana stand close to digits; in Japanese to Latin letters, too. */
const HAN_OR_KANA = '[\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}]';
const STARTS_HAN = new RegExp(`^(?=\\p{L})${HAN_OR_KANA}`, 'u');
const ENDS_HAN = new RegExp(`(?=\\p{L})${HAN_OR_KANA}$`, 'u');
const DIGIT = /[0-9]/;
const LETTER_OR_DIGIT = /[0-9A-Za-z]/;
/** What may follow a lone apostrophe as the rest of a word: "it 's", "give 'em", "rock 'n' roll". */
const CLITIC = /^(?:s|m|d|t|re|ve|ll|em|n|til|tis|twas)$/i;

/** Where a token wants no space: before it, after it, on both sides or on none. */
type Side = 'before' | 'after' | 'both' | 'none';

/**
 * Tokens → a sentence as people write it: no space before a comma, none after an opening
 * bracket, straight quotes opening and closing in turn.
 *
 * For any sequence of tokens that {@link tokenize} can give, `tokenize(detokenize(tokens))` is
 * that sequence again. What keeps it so: marks that may stand inside a word are never written
 * close to both neighbours, and rows of dots are never written close to one another.
 */
export function detokenize(words: readonly string[]): string {
  const tokens = joinRuns(words);
  const beside = tokens.some(hasKana) ? LETTER_OR_DIGIT : DIGIT;
  const quotes: OpenQuotes = { double: false, single: false, low: false };
  let text = '';
  let before = '';
  let sideBefore: Side = 'none';
  for (const [i, token] of tokens.entries()) {
    const side = token === "'" ? sideOfApostrophe(tokens, i, quotes) : sideOf(token, quotes);
    const close = isClose(before, sideBefore, token, side) || isBeside(before, token, beside);
    text += i === 0 || close ? token : ` ${token}`;
    before = token;
    sideBefore = side;
  }
  return text;
}

function isClose(left: string, leftSide: Side, right: string, rightSide: Side): boolean {
  // A combining mark would change the token that it came close to.
  if (STARTS_COMBINING.test(right)) return false;
  if (left.endsWith('.') && right.startsWith('.')) return false;
  // People repeat an emoji without a space.
  if (left === right && EMOJI.test(left)) return true;
  return (
    leftSide === 'after' || leftSide === 'both' || rightSide === 'before' || rightSide === 'both'
  );
}

/** Whether Han or kana meet what they stand close to. */
function isBeside(left: string, right: string, beside: RegExp): boolean {
  return (
    (ENDS_HAN.test(left) && beside.test(right.charAt(0))) ||
    (STARTS_HAN.test(right) && beside.test(left.charAt(left.length - 1)))
  );
}

/** Which quotes are open. The low ones of German, „ and ‚, are closed by “ and ‘. */
interface OpenQuotes {
  double: boolean;
  single: boolean;
  low: boolean;
}

function sideOf(token: string, quotes: OpenQuotes): Side {
  if (token === '"') {
    quotes.double = !quotes.double;
    return quotes.double ? 'after' : 'before';
  }
  if (token === '„' || token === '‚') quotes.low = true;
  if (quotes.low && (token === '“' || token === '‘')) {
    quotes.low = false;
    return 'before';
  }
  if (BETWEEN.test(token)) return 'both';
  if (BEFORE.has(token)) return 'after';
  return AFTER.has(token) || /^\.+$/.test(token) ? 'before' : 'none';
}

/** A lone straight apostrophe: "the dogs' bowl", "it 's", or a quote that opens or closes. */
function sideOfApostrophe(tokens: readonly string[], at: number, quotes: OpenQuotes): Side {
  if (isElision(tokens, at)) return 'after';
  if (quotes.single) {
    quotes.single = false;
    return 'before';
  }
  let others = 0;
  for (let i = at + 1; i < tokens.length; i++) {
    if (tokens[i] === "'" && !isElision(tokens, i)) others++;
  }
  const isPlural = /s$/i.test(tokens[at - 1] ?? '');
  if (others === 0 || (others % 2 === 0 && isPlural)) return 'before';
  quotes.single = true;
  return 'after';
}

function isElision(tokens: readonly string[], at: number): boolean {
  return CLITIC.test(tokens[at + 1] ?? '');
}
