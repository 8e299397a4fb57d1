/** A text that was read ⇄ the text in a file. */
import type { SavedText } from '../../storage/saved-run';
import type { SavedCorpus } from '../../storage/saved-model';
import type { ReadSource } from '../../text/read-source';
import { Rows } from '../../text/rows';

/** All rows that were kept, each with its label. */
export function savedText({ rows, reading }: ReadSource): SavedText {
  const sentences: string[] = [];
  const labels: string[] = [];
  rows.forEach((sentence, label) => {
    sentences.push(sentence);
    labels.push(rows.labels[label] ?? '');
  });
  const text = { sentences: sentences.join('\n'), reading };
  return rows.labels.length === 0 ? text : { ...text, labels: labels.join('\n') };
}

/** The text as it was when it was read: the same corpora come of it. */
export function readAgain(text: SavedText, { name, fingerprint }: SavedCorpus): ReadSource {
  const rows = new Rows();
  const labels = text.labels?.split('\n');
  for (const [i, sentence] of text.sentences.split('\n').entries()) rows.add(sentence, labels?.[i]);
  return { name, fingerprint, reading: text.reading, notices: [], rows };
}
