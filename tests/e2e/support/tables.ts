/** Files in other forms than lines of plain text, written by the tests. */
import { sentences } from './texts';

const LABELS = ['calm', 'busy'] as const;

/** The first `count` sentences, every other one "calm", the others "busy". */
export function labelled(count: number): { label: string; sentence: string }[] {
  return sentences(count).map((sentence, i) => ({ label: LABELS[i % 2] ?? '', sentence }));
}

/** A cell of a CSV file, quoted. */
export function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}

/** A CSV file with a byte-order mark, CRLF line ends, and the columns id, mood, sentence. */
export function csv(count: number): string {
  const rows = labelled(count).map(({ label, sentence }, i) => `${i},${label},${quoted(sentence)}`);
  return `\ufeffid,mood,sentence\r\n${rows.join('\r\n')}\r\n`;
}
