/** Words of scripts that put no spaces between them: Chinese, Japanese, Thai, Lao, Khmer, Burmese. */

/** One character of such a script. */
export const UNSPACED =
  '[\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\p{scx=Bopomofo}' +
  '\\p{scx=Thai}\\p{scx=Lao}\\p{scx=Khmer}\\p{scx=Myanmar}]';

/** A letter or digit of such a script with its marks, and a row of them. */
const UNIT = `(?!\\p{DI})(?=[\\p{L}\\p{N}])${UNSPACED}\\p{M}*`;
export const UNSPACED_RUN = `(?:${UNIT})+`;

const UNITS = new RegExp(UNIT, 'gu');
const IS_RUN = new RegExp(`^${UNSPACED_RUN}$`, 'u');
const HAS_UNSPACED = new RegExp(UNSPACED, 'u');
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const STARTS_COMBINING = /^\p{M}/u;

/** The unseen space that parts words in these scripts: written only where it is needed. */
const FENCE = '\u200B';
/** Segmenting takes more than its share of time on long strings: longer rows are cut here. */
const LONGEST_RUN = 400;
/** Words that were found to stay whole are remembered, up to so many. */
const MOST_REMEMBERED = 100_000;

const LOCALES: readonly (readonly [script: RegExp, locale: string])[] = [
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Lao}/u, 'lo'],
  [/\p{Script=Khmer}/u, 'km'],
  [/\p{Script=Myanmar}/u, 'my'],
];

/** Cuts the runs of one language into words. Kept: making a segmenter takes long. */
class RunSegmenter {
  readonly #segmenter: Intl.Segmenter;
  readonly #whole = new Set<string>();

  constructor(locale: string) {
    this.#segmenter = new Intl.Segmenter(locale, { granularity: 'word' });
  }

  /** The words of a run. Each of them, by itself, is cut into itself alone. */
  words(run: string): string[] {
    if (run.length === 1) return [run];
    if (run.length <= LONGEST_RUN) return this.#settled(this.#cut(run));
    const units = run.match(UNITS) ?? [];
    const words: string[] = [];
    for (let i = 0; i < units.length; i += LONGEST_RUN / 2) {
      words.push(...this.#settled(this.#cut(units.slice(i, i + LONGEST_RUN / 2).join(''))));
    }
    return words;
  }

  /** What is a word between its neighbours may be two when it stands alone: then it is two. */
  #settled(words: readonly string[]): string[] {
    return words.flatMap((word) => {
      if (word.length === 1 || this.#whole.has(word)) return [word];
      const parts = this.#cut(word);
      if (parts.length > 1) return this.#settled(parts);
      if (this.#whole.size >= MOST_REMEMBERED) this.#whole.clear();
      this.#whole.add(word);
      return [word];
    });
  }

  #cut(run: string): string[] {
    const parts: string[] = [];
    for (const { segment } of this.#segmenter.segment(run)) {
      // A mark belongs to the letter before it, whatever the dictionary says.
      const last = parts.length - 1;
      if (last >= 0 && STARTS_COMBINING.test(segment)) parts[last] += segment;
      else parts.push(segment);
    }
    return parts;
  }
}

const segmenters = new Map<string, RunSegmenter>();

/** Kana tell Japanese from Chinese. */
export function hasKana(text: string): boolean {
  return KANA.test(text);
}

/** For a sentence: Han characters are Japanese where there are kana beside them, else Chinese. */
function segmenterFor(sentence: string): RunSegmenter {
  const locale = hasKana(sentence)
    ? 'ja'
    : (LOCALES.find(([script]) => script.test(sentence))?.[1] ?? 'zh');
  const known = segmenters.get(locale);
  if (known !== undefined) return known;
  const made = new RunSegmenter(locale);
  segmenters.set(locale, made);
  return made;
}

/** Replaces every token that is a run by the words of the run. */
export function cutRuns(tokens: string[], sentence: string): string[] {
  if (!HAS_UNSPACED.test(sentence)) return tokens;
  const segmenter = segmenterFor(sentence);
  return tokens.flatMap((token) => (IS_RUN.test(token) ? segmenter.words(token) : [token]));
}

/**
 * Joins words that follow each other without a space into runs. An unseen space is put between
 * those that would be read as other words, so that {@link cutRuns} gives these very words again;
 * sentences as people write them need none.
 */
export function joinRuns(tokens: readonly string[]): readonly string[] {
  if (!tokens.some((token) => IS_RUN.test(token))) return tokens;
  const segmenter = segmenterFor(tokens.join(' '));
  const joined: string[] = [];
  let run: string[] = [];
  for (const token of tokens) {
    if (IS_RUN.test(token)) {
      run.push(token);
      continue;
    }
    if (run.length > 0) joined.push(joinRun(run, segmenter));
    run = [];
    joined.push(token);
  }
  if (run.length > 0) joined.push(joinRun(run, segmenter));
  return joined;
}

function joinRun(words: readonly string[], segmenter: RunSegmenter): string {
  const isRead = (group: readonly string[]) => same(segmenter.words(group.join('')), group);
  if (isRead(words)) return words.join('');
  let text = '';
  let group: string[] = [];
  for (const word of words) {
    if (group.length > 0 && !isRead([...group, word])) {
      text += group.join('') + FENCE;
      group = [];
    }
    group.push(word);
  }
  return text + group.join('');
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, i) => word === b[i]);
}
