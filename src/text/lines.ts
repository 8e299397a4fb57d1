/**
 * Calls `visit` with every line of a text and the place just behind it. Lines end with LF,
 * CRLF, CR, NEL or Unicode's line and paragraph separators; an end of line at the very end
 * begins no further, empty line.
 */
export function forEachLine(text: string, visit: (line: string, end: number) => void): void {
  const lineEnd = /\r\n|[\n\r\u0085\u2028\u2029]/g;
  let start = 0;
  while (start < text.length) {
    const found = lineEnd.exec(text);
    const end = found?.index ?? text.length;
    visit(text.slice(start, end), end);
    start = found === null ? text.length : lineEnd.lastIndex;
  }
}

/** Lines of a text that comes in pieces cut anywhere, CRLF and CR already written as LF. */
export class LineCutter {
  /** Pieces since the last line feed. */
  #waiting: string[] = [];
  readonly #visit: (line: string) => void;

  constructor(visit: (line: string) => void) {
    this.#visit = visit;
  }

  push(text: string): void {
    const end = text.lastIndexOf('\n') + 1;
    this.#waiting.push(end === 0 ? text : text.slice(0, end));
    if (end === 0) return;
    this.end();
    if (end < text.length) this.#waiting.push(text.slice(end));
  }

  /** Takes what is left for the last line. */
  end(): void {
    forEachLine(this.#waiting.join(''), this.#visit);
    this.#waiting = [];
  }
}
