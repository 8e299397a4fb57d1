/** Markdown → plain lines: what a reader of the page would see, without code and markup. */

const FENCE = /^\s{0,3}(`{3,}|~{3,})/;
const RULE = /^\s{0,3}([-*_])(?:\s*\1){2,}\s*$/;
const UNDERLINE = /^\s{0,3}(?:=+|-{2,})\s*$/;
const TABLE_RULE = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$/;
const DEFINITION = /^\s{0,3}\[[^\]]+\]:\s*\S/;
const HEADING = /^\s{0,3}#{1,6}\s+/;
/** Quotes, list items and tasks, however deep. */
const ITEM = /^\s*(?:(?:[-*+]|\d{1,9}[.)])\s+(?:\[[ xX]\]\s+)?|>\s?)+/;

/**
 * Reads Markdown line by line. Each line given on is plain; a blank one ends a paragraph. Headings
 * and list items are paragraphs of their own.
 */
export class MarkdownReader {
  readonly #take: (line: string) => void;
  #fence = '';
  #isFrontMatter = false;
  #isComment = false;
  #isFirst = true;

  constructor(take: (line: string) => void) {
    this.#take = take;
  }

  line(line: string): void {
    const isFirst = this.#isFirst;
    this.#isFirst = false;
    if (this.#isHidden(line, isFirst)) return;
    const text = this.#uncommented(line);
    if (RULE.test(text) || UNDERLINE.test(text) || TABLE_RULE.test(text)) {
      this.#take('');
    } else if (HEADING.test(text)) {
      this.#alone(text.replace(HEADING, '').replace(/\s+#+\s*$/, ''));
    } else if (ITEM.test(text)) {
      this.#take('');
      this.#take(plain(text.replace(ITEM, '')));
    } else if (/^\s*\|.*\|\s*$/.test(text)) {
      for (const cell of text.trim().slice(1, -1).split('|')) this.#alone(cell);
    } else if (!DEFINITION.test(text)) {
      this.#take(plain(text));
    }
  }

  #alone(text: string): void {
    this.#take('');
    this.#take(plain(text));
    this.#take('');
  }

  /** Code and the settings that some files begin with. */
  #isHidden(line: string, isFirst: boolean): boolean {
    if (isFirst && /^---\s*$/.test(line)) return (this.#isFrontMatter = true);
    if (this.#isFrontMatter) {
      this.#isFrontMatter = !/^(?:---|\.\.\.)\s*$/.test(line);
      return true;
    }
    const fence = FENCE.exec(line)?.[1] ?? '';
    if (this.#fence !== '') {
      const closes = fence.startsWith(this.#fence) && line.trim() === fence;
      if (closes) this.#fence = '';
      return true;
    }
    this.#fence = fence;
    if (fence !== '') this.#take('');
    return fence !== '';
  }

  #uncommented(line: string): string {
    let text = line;
    if (this.#isComment) {
      const end = text.indexOf('-->');
      if (end === -1) return '';
      text = text.slice(end + 3);
      this.#isComment = false;
    }
    text = text.replace(/<!--.*?-->/g, '');
    const start = text.indexOf('<!--');
    if (start === -1) return text;
    this.#isComment = true;
    return text.slice(0, start);
  }
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** A line without links, pictures, emphasis, tags and escapes. */
function plain(line: string): string {
  return (
    line
      // Pictures go; links leave their text; addresses in angle brackets go.
      .replace(/!\[[^\]]*\](?:\([^)]*\)|\[[^\]]*\])/g, '')
      .replace(/\[\^[^\]]+\]:?/g, '')
      .replace(/\[([^\]]+)\](?:\([^)]*\)|\[[^\]]*\])/g, '$1')
      .replace(/<(?:https?:|mailto:)[^>]*>/g, '')
      .replace(/<\/?[a-zA-Z][^>]*>/g, '')
      .replace(/(`+)(.+?)\1/g, '$2')
      .replace(/(\*{1,3}|_{1,3}|~~)(?=\S)(.+?)(?<=\S)\1(?![\p{L}\p{N}])/gu, unlessInWord)
      .replace(/(\*{1,3}|_{1,3}|~~)(?=\S)(.+?)(?<=\S)\1(?![\p{L}\p{N}])/gu, unlessInWord)
      .replace(/\\([!-/:-@[-`{-~])/g, '$1')
      .replace(/&(amp|lt|gt|quot|apos|nbsp);/g, (entity, name: string) => ENTITIES[name] ?? entity)
      .trim()
  );
}

/** Underscores inside a word, as in snake_case_names, are no emphasis. */
function unlessInWord(
  whole: string,
  mark: string,
  inner: string,
  at: number,
  line: string,
): string {
  const isInWord = mark.startsWith('_') && /[\p{L}\p{N}]$/u.test(line.slice(0, at));
  return isInWord ? whole : inner;
}
