/** A text that was read ⇄ what is kept of it. */
import type { ReadSource } from '../../text/read-source';
import { Rows } from '../../text/rows';
import type { StoredText } from './stored-run';

/** Texts that were read alike are kept once. */
export function textId({ fingerprint, reading }: ReadSource): string {
  const { encoding, split, table } = reading;
  const { header, sentenceColumn, labelColumn } = table ?? {};
  return [fingerprint, encoding, split, header, sentenceColumn, labelColumn].join(' ');
}

/** Takes a while for a large text, as the reading of it did. */
export function storedText(read: ReadSource): StoredText {
  const { name, fingerprint, reading, notices, rows } = read;
  const parts: string[] = [];
  const labelOf = new Int32Array(rows.length);
  let row = 0;
  for (const block of rows.inBlocks()) {
    const sentences: string[] = [];
    block((sentence, label) => {
      sentences.push(sentence, '\n');
      labelOf[row++] = label;
    });
    parts.push(sentences.join(''));
  }
  return {
    id: textId(read),
    name,
    fingerprint,
    reading,
    notices,
    rows: new Blob(parts),
    labels: rows.labels,
    labelOf: rows.labels.length === 0 ? new Int32Array(0) : labelOf,
    empty: rows.empty,
    overlong: rows.overlong,
    longest: rows.longest,
  };
}

/** The text as it was when it was read: the same corpora come of it. */
export async function readAgain(kept: StoredText): Promise<ReadSource> {
  const { name, fingerprint, reading, notices, labels, labelOf } = kept;
  const rows = new Rows();
  const text = await kept.rows.text();
  let start = 0;
  for (let row = 0; start < text.length; row++) {
    const end = text.indexOf('\n', start);
    rows.add(text.slice(start, end), labels[labelOf[row] ?? -1]);
    start = end + 1;
  }
  rows.empty = kept.empty;
  rows.overlong = kept.overlong;
  rows.longest = kept.longest;
  return { name, fingerprint, reading, notices, rows };
}
