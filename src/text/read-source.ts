import type { Reading } from '../reading';
import { forEachLine } from './lines';
import { fingerprint } from './reading/fingerprint';
import { Rows } from './rows';

/** A text that was read: what corpora with any settings are built from. */
export interface ReadSource {
  readonly name: string;
  /** 16 hex digits that the bytes of the files determine. */
  readonly fingerprint: string;
  readonly reading: Reading;
  /** Worth knowing about how it was read: in words. */
  readonly notices: readonly string[];
  readonly rows: Rows;
}

/** A text at hand, one sentence a line, without any guessing: for tools and tests. */
export function sourceOfText(text: string, name = 'text'): ReadSource {
  const rows = new Rows();
  forEachLine(text, (line) => rows.add(line));
  return {
    name,
    fingerprint: fingerprint(new TextEncoder().encode(text)),
    reading: {
      format: 'text',
      compressed: false,
      encoding: 'utf-8',
      split: 'lines',
      rightToLeft: false,
    },
    notices: [],
    rows,
  };
}
