/** What a text's lines turned out to be: reasons to refuse it, and things worth knowing. */
import { SETTINGS } from '../config';
import { CorpusError } from './corpus-error';

/** How the lines of a text were sorted while reading. */
export interface Tally {
  lines: number;
  kept: number;
  empty: number;
  tooLong: number;
  duplicate: number;
  /** Characters of the longest line. */
  longestLine: number;
}

const FEWEST_SENTENCES = 50;
/** No line with more characters is a sentence: it counts as too long without being read. */
export const LONGEST_LINE = 10_000;
const MANY_TOO_LONG = 0.2;
const LOW_COVERAGE = 0.9;

const ONE_A_LINE = 'Put one sentence on each line';

/**
 * Throws {@link CorpusError} where a text is blank, one huge line, all over-long, the same
 * sentence throughout, or has fewer than {@link FEWEST_SENTENCES} usable sentences.
 */
export function refuseUnusable(tally: Tally, maxLength: number): void {
  const { kept, empty, tooLong, duplicate } = tally;
  const filled = tally.lines - empty;
  if (filled === 0) {
    throw new CorpusError(
      'There are no words in this text.',
      `${ONE_A_LINE}, at least ${FEWEST_SENTENCES} of them.`,
    );
  }
  if (filled === 1 && tally.longestLine > LONGEST_LINE) {
    throw new CorpusError(
      `The whole text is one line of ${numeral(tally.longestLine)} characters.`,
      `${ONE_A_LINE}: break it after every full stop, then upload it again.`,
    );
  }
  if (kept === 0) {
    throw new CorpusError(
      `${filled === 1 ? 'The only line has' : `All ${numeral(filled)} lines have`} more than ${maxLength} words.`,
      `${raiseLongest(maxLength)}${ONE_A_LINE}, and break long ones up.`,
    );
  }
  if (kept === 1 && duplicate > 0 && tooLong === 0) {
    throw new CorpusError(
      `All ${numeral(filled)} lines are the same sentence.`,
      `Bring a text with at least ${FEWEST_SENTENCES} different sentences.`,
    );
  }
  if (kept < FEWEST_SENTENCES) {
    const dropped = [
      tooLong > 0 ? `${numeral(tooLong)} with more than ${maxLength} words` : '',
      duplicate > 0 ? `${numeral(duplicate)} repeated` : '',
      empty > 0 ? `${numeral(empty)} blank` : '',
    ].filter((reason) => reason !== '');
    throw new CorpusError(
      `There ${kept === 1 ? 'is only 1 usable sentence' : `are only ${kept} usable sentences`}; ` +
        `at least ${FEWEST_SENTENCES} are needed.` +
        (dropped.length === 0
          ? ''
          : ` Left out of ${numeral(tally.lines)} lines: ${dropped.join(', ')}.`),
      tooLong > 0
        ? `${raiseLongest(maxLength)}${ONE_A_LINE}, break long ones up, or bring a longer text.`
        : 'Bring a longer text: a thousand sentences make a good start.',
    );
  }
}

/** What a reader of the report should know; `isCut` tells that rarer words were left out. */
export function noticesOf(
  tally: Tally,
  maxLength: number,
  coverage: number,
  isCut: boolean,
): string[] {
  const { duplicate, tooLong } = tally;
  const filled = tally.lines - tally.empty;
  const notices: string[] = [];
  if (duplicate > 0) {
    notices.push(
      duplicate === 1
        ? '1 line repeats an earlier one and was left out.'
        : `${numeral(duplicate)} lines repeat an earlier one and were left out.`,
    );
  }
  if (tooLong > MANY_TOO_LONG * filled) {
    notices.push(
      `${numeral(tooLong)} of ${numeral(filled)} sentences (${percent(tooLong / filled)}) have more than ` +
        `${maxLength} words and were left out. ${raiseLongest(maxLength)}`.trimEnd(),
    );
  }
  if (coverage < LOW_COVERAGE) {
    const advice = isCut
      ? ` Raise “${SETTINGS.vocabularySize.label}” to cover more.`
      : ' A longer text would teach more of them.';
    notices.push(
      `The vocabulary covers ${percent(coverage)} of all words in the text; the others are read as one unknown word.${advice}`,
    );
  }
  return notices;
}

/** Advice to raise the limit, with a space behind; empty where it is as high as it goes. */
function raiseLongest(maxLength: number): string {
  const setting = SETTINGS.maxLength;
  if (setting.kind !== 'integer' || maxLength >= setting.max) return '';
  return `Raise “${setting.label}” (up to ${setting.max}). `;
}

function numeral(count: number): string {
  return count.toLocaleString('en-US');
}

function percent(share: number): string {
  return `${Math.floor(share * 100)} %`;
}
