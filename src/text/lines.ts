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
