/** The grid between four sentences as a picture, in the colours that the page has. */
import { formatCount } from '../state/format';
import { cellsOf, NOTHING_SAID, SHAPE_WORDS, type GridSheet } from './sheets';
import { drawLines, element, escaped, pictureOf, setSentence, setText, type Look } from './svg';

const MARGIN = 36;
const CELL = 188;
const PADDING = 12;
const SENTENCE = { size: 15, width: CELL - 2 * PADDING };
const QUIET = { size: 13, width: 0 };
const LINE = 20;
const QUIET_LINE = 19;

/** A cell a sentence, lines drawn only where the model says something else; the corners named. */
export function gridPicture(sheet: GridSheet, look: Look): string {
  const { corpus, iteration, shape, corners, rows, rightToLeft } = sheet;
  const side = rows.length;
  const width = 2 * MARGIN + side * CELL;
  const title = { size: 20, width: width - 2 * MARGIN, weight: 650 };
  const note = { ...QUIET, width: width - 2 * MARGIN - 24 };
  const parts: string[] = [];
  let y = MARGIN + title.size;

  const named = setText(corpus, look, title);
  parts.push(drawLines(named, look, { x: MARGIN, y, lineHeight: 27, setting: title }));
  y += (Math.max(1, named.length) - 1) * 27 + QUIET_LINE + 4;
  const about = `Four corners, ${SHAPE_WORDS[shape]} · iteration ${formatCount(iteration)}`;
  const quiet = { 'font-size': QUIET.size, fill: look.textQuiet };
  parts.push(element('text', { x: MARGIN, y, ...quiet }, escaped(about)));
  y += 20;

  const cells = cellsOf(sheet).map((cell) => {
    const { words, text } = cell.sentence;
    const empty = words.length === 0;
    const lines = empty
      ? setText(NOTHING_SAID, look, SENTENCE)
      : setSentence({ words, text }, look, SENTENCE);
    return { ...cell, lines, empty };
  });
  const top = y;
  for (let row = 0; row < side; row++) {
    const inRow = cells.slice(row * side, (row + 1) * side);
    const tallest = Math.max(2, ...inRow.map(({ lines }) => lines.length));
    const height = tallest * LINE + 2 * PADDING + QUIET_LINE - 4;
    inRow.forEach(({ lines, empty, corner, sentence }, column) => {
      const x = MARGIN + column * CELL;
      if (corner) {
        parts.push(element('rect', { x, y, width: CELL, height, fill: look.sunken }));
        const at = { x: x + PADDING, y: y + PADDING + 10, 'font-size': 12, 'font-weight': 700 };
        parts.push(element('text', { ...at, fill: look.accent }, corner.toUpperCase()));
      }
      const first = y + PADDING + QUIET_LINE - 4 + SENTENCE.size;
      const drawing = { x: x + PADDING, y: first, lineHeight: LINE, setting: SENTENCE };
      const manner = empty ? { colour: look.textQuiet } : { rightToLeft };
      parts.push(drawLines(lines, look, { ...drawing, ...manner }));
      const left = rows[row]?.[column - 1];
      const above = rows[row - 1]?.[column];
      if (left && left.text !== sentence.text) parts.push(edge(x, y, x, y + height, look));
      if (above && above.text !== sentence.text) parts.push(edge(x, y, x + CELL, y, look));
    });
    y += height;
  }
  const frame = { x: MARGIN, y: top, width: side * CELL, height: y - top, fill: 'none' };
  parts.push(element('rect', { ...frame, stroke: look.lineStrong }));

  y += 12;
  for (const [corner, original] of Object.entries(corners)) {
    y += QUIET_LINE + 3;
    const letter = { x: MARGIN, y, 'font-size': 12, 'font-weight': 700, fill: look.accent };
    parts.push(element('text', letter, corner.toUpperCase()));
    const lines = setText(original, look, note);
    const drawing = { x: MARGIN + 24, y, lineHeight: QUIET_LINE, setting: note, rightToLeft };
    parts.push(drawLines(lines, look, { ...drawing, colour: look.textQuiet }));
    y += (Math.max(1, lines.length) - 1) * QUIET_LINE;
  }
  const name = `${corpus}: four corners, iteration ${formatCount(iteration)}`;
  return pictureOf(name, look, { width, height: y + MARGIN - 8 }, parts.join(''));
}

function edge(x1: number, y1: number, x2: number, y2: number, look: Look): string {
  return element('line', { x1, y1, x2, y2, stroke: look.lineStrong });
}
