/** How a text is going to be read, decided by its beginning. */
import type { Reading, ReadingChoice } from '../../reading';
import { forEachLine, LineCutter } from '../lines';
import type { Row } from './columns';
import { guessFormat, type Head } from './format';
import { planDelimited, planJson, planLabelled } from './plan-tables';
import { Labelling } from './labelled';
import { scriptOf } from './language';
import { MarkdownReader } from './markdown';
import { lineHabits, ProseReader } from './prose';

/** Reads one text in pieces, and gives its sentences on. */
export interface TextReader {
  push: (text: string) => void;
  /** Reads what is left; returns what is worth knowing about the text, in words. */
  end: () => string[];
}

export type TakeSentence = (sentence: string, label?: string) => void;

export interface Plan {
  readonly reading: Omit<Reading, 'encoding' | 'compressed'>;
  /** Tables: the first rows as they stand, without the header. */
  readonly rows: readonly Row[];
  readonly reader: (take: TakeSentence) => TextReader;
}

/**
 * Looks at the beginning of a text; what `choice` leaves open is guessed. Throws
 * {@link CorpusError} where the text is in a form that holds no sentences.
 */
export function planFor(name: string, head: Head, choice: ReadingChoice): Plan {
  const format = guessFormat(name, head);
  switch (format) {
    case 'csv':
    case 'tsv':
      return planDelimited(format, head, choice);
    case 'json':
    case 'json-lines':
      return planJson(format, head, choice);
    case 'markdown':
      return planMarkdown(head, choice);
    case 'text': {
      const lines = linesOf(head);
      const labelling = Labelling.of(lines);
      return labelling === undefined
        ? planText(head, lines, choice)
        : planLabelled(labelling, lines, choice);
    }
  }
}

function linesOf({ text }: Head): string[] {
  const lines: string[] = [];
  forEachLine(text, (line) => lines.push(line));
  return lines;
}

function planText(head: Head, lines: readonly string[], choice: ReadingChoice): Plan {
  const script = scriptOf(head.text);
  const habits = lineHabits(lines, script.language);
  const split = choice.split ?? habits.split;
  return {
    reading: { format: 'text', split, ...script },
    rows: [],
    reader: (take) => {
      const prose = new ProseReader(script.language, habits.width, take);
      const cutter = new LineCutter((line) => {
        if (split === 'lines') take(line);
        else prose.line(line);
      });
      return { push: (text) => cutter.push(text), end: () => (cutter.end(), prose.end(), []) };
    },
  };
}

function planMarkdown(head: Head, choice: ReadingChoice): Plan {
  const script = scriptOf(head.text);
  const split = choice.split ?? 'sentences';
  return {
    reading: { format: 'markdown', split, ...script },
    rows: [],
    reader: (take) => {
      // Lines of Markdown go on until a blank one, however short they are: width 0.
      const prose = new ProseReader(script.language, 0, take);
      const markdown = new MarkdownReader((line) => {
        if (split === 'sentences') prose.line(line);
        else if (line !== '') take(line);
      });
      const cutter = new LineCutter((line) => markdown.line(line));
      return { push: (text) => cutter.push(text), end: () => (cutter.end(), prose.end(), []) };
    },
  };
}
