/** Which column of a table holds the sentence and which the label, and whether it has a header. */

export type Row = readonly string[];

const SENTENCE_NAMES =
  /^(?:text|texts|sentences?|sent|captions?|reviews?|review[_ ]?text|reviewtext|comments?|tweets?|content|body|utterances?|phrases?|questions?|messages?|posts?|summary|headlines?|descriptions?|premise|quotes?|lines?|text[_ ]?a|sentence1|texto|frases?|satz|sätze|phrase)$/i;
const LABEL_NAMES =
  /^(?:labels?|class|classes|categor(?:y|ies)|targets?|sentiments?|polarity|ratings?|stars|score|topics?|tags?|emotions?|intents?|gold[_ ]?label|style|genre|type|author|speaker|lang|language|etiqueta|categoría|klasse)$/i;
const NUMBER = /^[-+]?[\d.,]+%?$/;
/** Labels are few: more different ones than these are something else. */
const MOST_LABELS = 60;
const WORDS_OF_A_LABEL = 4;

interface Column {
  readonly filled: number;
  readonly words: number;
  readonly distinct: number;
  /** Share of filled cells that are numbers. */
  readonly numbers: number;
  /** Share of filled cells with letters. */
  readonly lettered: number;
}

/** Whether the first row names the columns rather than being one of the rows. */
export function looksLikeHeader(rows: readonly Row[]): boolean {
  const [first, ...others] = rows;
  if (first === undefined || others.length === 0) return false;
  if (first.some((cell) => NUMBER.test(cell.trim()))) return false;
  let votes = 0;
  for (const [place, cell] of first.entries()) votes += headerVote(cell.trim(), others, place);
  return votes > 0;
}

function headerVote(name: string, rows: readonly Row[], place: number): number {
  const isKnown = SENTENCE_NAMES.test(name) || LABEL_NAMES.test(name);
  const cells = rows.map((row) => row[place]?.trim() ?? '');
  // A name that comes again further down, "positive" say, is one of the values.
  if (name !== '' && cells.includes(name)) return -2;
  if (isKnown) return 2;
  const column = describe(cells);
  if (column.numbers > 0.9) return NUMBER.test(name) ? -2 : 1;
  if (column.distinct <= MOST_LABELS && column.distinct < column.filled / 4) return 1;
  const words = wordsOf(name);
  if (column.words >= 4)
    return words <= 2 && words < column.words / 3 && !/[.!?]$/.test(name) ? 1 : -1;
  return 0;
}

/** The column with the most to read in it, unlike from row to row. */
export function guessSentenceColumn(names: Row, rows: readonly Row[]): number {
  let best = 0;
  let most = -1;
  for (const place of names.keys()) {
    const { filled, words, distinct, lettered } = describe(cellsOf(rows, place));
    const variety = filled === 0 ? 0 : Math.min(1, (2 * distinct) / filled);
    const bonus = SENTENCE_NAMES.test(names[place]?.trim() ?? '') ? 2 : 1;
    const score = Math.min(words, 40) * variety * lettered * bonus;
    if (score > most) {
      most = score;
      best = place;
    }
  }
  return best;
}

/** The column with few short values that come again and again; null where there is none. */
export function guessLabelColumn(
  names: Row,
  rows: readonly Row[],
  sentenceColumn: number,
): number | null {
  let best: number | null = null;
  let most = 0;
  for (const place of names.keys()) {
    if (place === sentenceColumn) continue;
    const { filled, words, distinct, numbers } = describe(cellsOf(rows, place));
    const isNamed = LABEL_NAMES.test(names[place]?.trim() ?? '');
    // Where rows are sorted by label, the beginning shows one label only.
    if (distinct < (isNamed ? 1 : 2) || distinct > MOST_LABELS) continue;
    if (words > WORDS_OF_A_LABEL || distinct > filled / 2 || filled < rows.length / 2) continue;
    const score = (isNamed ? 4 : 1) * (numbers > 0.5 ? 0.5 : 1) * (1 - distinct / filled);
    if (score > most) {
      most = score;
      best = place;
    }
  }
  return best;
}

/** Whether a name is one that columns of sentences have. */
export function isSentenceName(name: string): boolean {
  return SENTENCE_NAMES.test(name.trim());
}

function cellsOf(rows: readonly Row[], place: number): string[] {
  return rows.map((row) => row[place]?.trim() ?? '');
}

function describe(cells: readonly string[]): Column {
  const filled = cells.filter((cell) => cell !== '');
  const share = (isSo: (cell: string) => boolean) =>
    filled.length === 0 ? 0 : filled.filter(isSo).length / filled.length;
  return {
    filled: filled.length,
    words: filled.reduce((sum, cell) => sum + wordsOf(cell), 0) / Math.max(filled.length, 1),
    distinct: new Set(filled).size,
    numbers: share((cell) => NUMBER.test(cell)),
    lettered: share((cell) => /\p{L}/u.test(cell) && !/^\S+:\/\/\S+$/.test(cell)),
  };
}

/** Words by spaces; letters of scripts without spaces count half a word each. */
function wordsOf(text: string): number {
  const unspaced = text.match(/[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}]/gu);
  return (text.match(/\S+/g)?.length ?? 0) + (unspaced?.length ?? 0) / 2;
}
