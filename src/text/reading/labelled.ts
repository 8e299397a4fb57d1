/** Lines that begin with a label: "__label__pos text", "DESC:manner text", "1 text". */
import type { Row } from './columns';

interface Pattern {
  readonly line: RegExp;
  readonly columns: readonly string[];
}

/** In each the last part is the sentence, the others are labels. */
const PATTERNS: readonly Pattern[] = [
  { line: /^__label__(\S+)(?:[\s,]+__label__\S+)*[\s,]+(\S.*)$/u, columns: ['label', 'sentence'] },
  {
    line: /^([A-Z][A-Z0-9_-]*)(:[\w-]+)\s+(\S.*)$/u,
    columns: ['label', 'finer label', 'sentence'],
  },
  { line: /^([A-Z][A-Z0-9_ -]{0,30}):\s+(\S.*)$/u, columns: ['label', 'sentence'] },
  { line: /^([-+]?\d)\s+(\S.*)$/u, columns: ['label', 'sentence'] },
];

const ALMOST_ALL = 0.95;
const MOST_LABELS = 60;

/** How the lines of a text are labelled, if they are. */
export class Labelling {
  readonly columns: readonly string[];
  readonly #line: RegExp;

  private constructor({ line, columns }: Pattern) {
    this.#line = line;
    this.columns = columns;
  }

  /** Judges by the first lines; undefined where they bear no labels. */
  static of(lines: readonly string[]): Labelling | undefined {
    const filled = lines.map((line) => line.trim()).filter((line) => line !== '');
    const pattern = PATTERNS.find(({ line }) => {
      const found = filled.flatMap((text) => line.exec(text)?.[1] ?? []);
      const labels = new Set(found).size;
      const isCommon = found.length > 3 && found.length >= ALMOST_ALL * filled.length;
      return isCommon && labels >= 2 && labels <= Math.min(MOST_LABELS, found.length / 2);
    });
    return pattern === undefined ? undefined : new Labelling(pattern);
  }

  /** A line in columns; one without a label is all sentence. */
  row(line: string): Row {
    const found = this.#line.exec(line.trim());
    if (found === null) return [...this.columns.slice(1).map(() => ''), line];
    const [, label = '', second = '', third] = found;
    return third === undefined ? [label, second] : [label, label + second, third];
  }
}
