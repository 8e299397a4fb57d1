/** Sentences and paths as the page in a file shows them. */
import type { DecodedSentence } from '../../../decoding';
import type { DecodedPath, Endpoint } from '../../../sentence-path';
import { placeWords } from '../../../word-layout';
import { element, type Markup } from './markup';

/** Words below this confidence are dotted. */
const UNSURE = 0.5;

/** A decoded sentence: each word with its confidence, those that are new marked. */
export function sentenceMarkup(
  { words, text }: DecodedSentence,
  changed: readonly boolean[] = [],
): Markup {
  if (words.length === 0) {
    return element('span', { class: 'empty' }, '(an empty sentence: the decoder stopped at once)');
  }
  return placeWords(words, text).map(({ gap, shown, confidence }, i) => [
    changed[i] && changed[i - 1] ? element('span', { 'data-changed': true }, gap) : gap,
    element(
      'span',
      {
        'data-sure': Math.round(confidence * 10),
        'data-unsure': confidence < UNSURE,
        'data-changed': changed[i],
        title: `${Math.round(confidence * 100)} % sure`,
      },
      shown,
    ),
  ]);
}

/**
 * The rows of a path, for a list. The ends are reconstructions, with the originals beside them; a
 * row that says the same again is quiet.
 */
export function rowsMarkup(path: DecodedPath, language: string | undefined): Markup {
  const last = path.rows.length - 1;
  return path.rows.map((row, i) => {
    const end = i === 0 ? 'A' : i === last ? 'B' : undefined;
    const again = end === undefined && path.rows[i - 1]?.text === row.text;
    return element(
      'li',
      { class: 'row', 'data-again': again },
      element('span', { class: 'place' }, end ?? String(Math.round((100 * i) / last))),
      element(
        'div',
        {},
        element(
          'p',
          { class: 'sentence', dir: 'auto', lang: language },
          sentenceMarkup(row, row.changed),
        ),
        end === undefined ? [] : originalMarkup(end, path, language),
      ),
    );
  });
}

/** The sentence as it was typed, beside what the autoencoder makes of it. */
function originalMarkup(end: 'A' | 'B', path: DecodedPath, language: string | undefined): Markup {
  const { original, read } = end === 'A' ? path.a : path.b;
  const row = path.rows.at(end === 'A' ? 0 : -1);
  const words = row?.words.map(({ word }) => word) ?? [];
  const same = words.length === read.length && words.every((word, i) => word === read[i]);
  const how = path.path.shape === 'generator' ? 'generated' : 'reconstructed';
  return element(
    'p',
    { class: 'original' },
    element('span', { 'data-same': same }, `${how} ${same ? 'word for word' : 'with errors'}`),
    ' from ',
    element('q', { dir: 'auto', lang: language }, original),
  );
}

const MOST_UNKNOWN = 3;

/** What of a sentence the model cannot read; empty where it reads all. */
export function endpointWords({ unknown, cut }: Endpoint): string {
  const shown = unknown.slice(0, MOST_UNKNOWN).map((word) => `“${word}”`);
  const more = unknown.length > MOST_UNKNOWN ? ` and ${unknown.length - MOST_UNKNOWN} more` : '';
  return [
    unknown.length > 0 ? `Words that it never learned: ${shown.join(', ')}${more}.` : '',
    cut > 0 ? `Too long: the last ${cut === 1 ? 'word was' : `${cut} words were`} left out.` : '',
  ]
    .filter((words) => words !== '')
    .join(' ');
}
