/** What the rows of a text turned out to be: reasons to refuse it, and things worth knowing. */
import { SETTINGS } from '../config';
import { CorpusError } from './corpus-error';
import { numeral } from './numerals';
import { LONGEST_ROW } from './rows';

/** How the rows of a text were sorted while a corpus was built. */
export interface Tally {
  /** What a row is: a line as it stands, a row of a table, or a sentence cut out of prose. */
  readonly unit: 'line' | 'row' | 'sentence';
  readonly rows: number;
  kept: number;
  empty: number;
  tooLong: number;
  duplicate: number;
  /** Characters of the longest row. */
  readonly longest: number;
  /** Rows that were too long, by how many words they have; those never cut into words are not in. */
  readonly tooLongBy: Map<number, number>;
}

const FEWEST_SENTENCES = 50;

const ONE_A_LINE = 'Put one sentence on each line';

/**
 * Throws {@link CorpusError} where a text is blank, one huge line, all over-long, the same
 * sentence throughout, or has fewer than {@link FEWEST_SENTENCES} usable sentences.
 */
export function refuseUnusable(tally: Tally, maxLength: number): void {
  const { kept, empty, tooLong, duplicate, unit } = tally;
  const filled = tally.rows - empty;
  if (filled === 0) {
    throw new CorpusError(
      'There are no words in this text.',
      unit === 'row'
        ? 'Choose another column for the sentence, or another file.'
        : `${ONE_A_LINE}, at least ${FEWEST_SENTENCES} of them.`,
    );
  }
  if (filled === 1 && tally.longest > LONGEST_ROW) {
    throw new CorpusError(
      `The whole text is one ${unit} of ${numeral(tally.longest)} characters.`,
      `${ONE_A_LINE}: break it after every full stop, then upload it again.`,
    );
  }
  if (kept === 0) {
    throw new CorpusError(
      `${filled === 1 ? `The only ${unit} has` : `All ${numeral(filled)} ${unit}s have`} more than ${maxLength} words.`,
      `${raiseLongest(maxLength)}${ONE_A_LINE}, and break long ones up.`,
    );
  }
  if (kept === 1 && duplicate > 0 && tooLong === 0) {
    throw new CorpusError(
      unit === 'sentence'
        ? `The text says the same sentence ${numeral(filled)} times.`
        : `All ${numeral(filled)} ${unit}s are the same sentence.`,
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
          : ` Left out of ${numeral(tally.rows)} ${unit}s: ${dropped.join(', ')}.`),
      tooLong > 0
        ? `${raiseLongest(maxLength)}${ONE_A_LINE}, break long ones up, or bring a longer text.`
        : 'Bring a longer text: a thousand sentences make a good start.',
    );
  }
}

/** What a reader of the report should know, and need do nothing about. */
export function noticesOf({ duplicate, unit }: Tally): string[] {
  if (duplicate === 0) return [];
  return [
    duplicate === 1
      ? `1 ${unit} repeats an earlier one and was left out.`
      : `${numeral(duplicate)} ${unit}s repeat an earlier one and were left out.`,
  ];
}

/** Advice to raise the limit, with a space behind; empty where it is as high as it goes. */
function raiseLongest(maxLength: number): string {
  const setting = SETTINGS.maxLength;
  if (setting.kind !== 'integer' || maxLength >= setting.max) return '';
  return `Raise “${setting.label}” (up to ${setting.max}). `;
}
