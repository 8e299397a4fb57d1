/** Whether a text is one sentence a line or running text, and how its lines form paragraphs. */
import { SentenceCutter } from './sentences';

export interface LineHabits {
  /** What fits the lines: each a sentence, or text to be cut into sentences. */
  readonly split: 'lines' | 'sentences';
  /** The width that lines were broken at, in characters; undefined where they were not. */
  readonly width?: number;
}

const STARTS_LOWER = /^["'“‘«([]*\p{Ll}/u;
const ENDS_SENTENCE = /[.!?…。！？।۔؟:]["'”’»)\]*_]*$/u;
/** Nobody breaks lines at fewer characters. */
const NARROWEST = 30;
/** Lines must break so regularly to have been broken at a width. */
const REGULAR = 0.8;
/** In running text that was broken so, this share of the lines at least has a sentence end inside. */
const ENDS_INSIDE = 0.05;
const SENTENCES_A_LINE = 1.5;
const MOST_READ = 1000;
const LONGEST_READ = 2000;

/** Judges by the first lines of a text in a language. */
export function lineHabits(lines: readonly string[], language?: string): LineHabits {
  const cutter = new SentenceCutter(language);
  const read = lines.slice(0, MOST_READ).map((line) => ({
    text: line.trim(),
    sentences: cutter.sentences(line.slice(0, LONGEST_READ)).length,
  }));
  const filled = read.filter(({ text }) => text !== '');
  const width = wrapWidth(read);
  if (width !== undefined) return { split: 'sentences', width };
  const sentences = filled.reduce((sum, line) => sum + line.sentences, 0);
  return { split: sentences > SENTENCES_A_LINE * filled.length ? 'sentences' : 'lines' };
}

interface ReadLine {
  readonly text: string;
  /** Sentences that it holds, parts of them counted too. */
  readonly sentences: number;
}

/**
 * Text broken at a width can be told by this: the first word of the next line would not have
 * fitted. Sentences that stand one a line have no such width.
 */
function wrapWidth(lines: readonly ReadLine[]): number | undefined {
  const pairs: { length: number; needed: number; goesOn: boolean; endsInside: boolean }[] = [];
  for (const [i, { text, sentences }] of lines.entries()) {
    const next = lines[i + 1]?.text ?? '';
    if (text === '' || next === '') continue;
    const needed = text.length + 1 + next.search(/\s|$/);
    const goesOn = !ENDS_SENTENCE.test(text);
    pairs.push({ length: text.length, needed, goesOn, endsInside: sentences > 1 });
  }
  if (pairs.length < 3) return undefined;
  const lengths = pairs.map(({ length }) => length).sort((a, b) => a - b);
  const width = lengths[Math.floor(0.98 * (lengths.length - 1))] ?? 0;
  const share = (isSo: (pair: (typeof pairs)[number]) => boolean) =>
    pairs.filter(isSo).length / pairs.length;
  const isWrapped =
    width >= NARROWEST &&
    share(({ needed }) => needed > width) > REGULAR &&
    share(({ goesOn }) => goesOn) > 1 / 3 &&
    share(({ endsInside }) => endsInside) > ENDS_INSIDE;
  return isWrapped ? width : undefined;
}

/** Puts lines together to paragraphs and cuts those into sentences. */
export class ProseReader {
  readonly #cutter: SentenceCutter;
  readonly #width: number | undefined;
  readonly #take: (sentence: string) => void;
  #paragraph = '';
  #last = '';

  /** Without a width each line is a paragraph. */
  constructor(
    language: string | undefined,
    width: number | undefined,
    take: (sentence: string) => void,
  ) {
    this.#cutter = new SentenceCutter(language);
    this.#width = width;
    this.#take = take;
  }

  line(line: string): void {
    const text = line.trim();
    if (this.#width === undefined || text === '' || !this.#goesOn(line, text)) this.end();
    this.#paragraph = joinLines(this.#paragraph, text);
    this.#last = text;
    if (this.#width === undefined) this.end();
  }

  /** Ends the paragraph at hand. */
  end(): void {
    if (this.#paragraph === '') return;
    for (const sentence of this.#cutter.sentences(this.#paragraph)) this.#take(sentence);
    this.#paragraph = '';
  }

  /** An indented line, or one behind a line that had room for more, begins a paragraph. */
  #goesOn(line: string, text: string): boolean {
    if (this.#paragraph === '' || this.#width === undefined) return false;
    if (STARTS_LOWER.test(text)) return true;
    if (/^(?:\t| {2,})\S/.test(line)) return false;
    const needed = this.#last.length + 1 + text.search(/\s|$/);
    return needed > 0.75 * this.#width;
  }
}

const UNSPACED_END = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}]$/u;
const UNSPACED_START = /^[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}]/u;

/** Joins what a line end parted: with a space, except within a word and where none are written. */
export function joinLines(before: string, line: string): string {
  if (before === '' || line === '') return before + line;
  const isWord = /\p{L}[-‐]$/u.test(before) && /^\p{Ll}/u.test(line);
  const isUnspaced = UNSPACED_END.test(before) && UNSPACED_START.test(line);
  return before + (isWord || isUnspaced ? '' : ' ') + line;
}
