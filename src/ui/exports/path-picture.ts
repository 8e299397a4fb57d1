/** A path as a picture: well set, in the colours that the page has. */
import { foldRows } from '../state/folds';
import { formatCount } from '../state/format';
import { positionOfRow } from '../state/position';
import { NOTHING_SAID, SHAPE_WORDS, type PathSheet } from './sheets';
import { drawLines, element, escaped, pictureOf, setSentence, setText, type Look } from './svg';

const WIDTH = 880;
const MARGIN = 36;
/** Where sentences begin: positions stand to the left of it. */
const INDENT = MARGIN + 76;
const SENTENCE = { size: 18, width: WIDTH - INDENT - MARGIN };
const QUIET = { size: 13, width: WIDTH - INDENT - MARGIN };
const TITLE = { size: 20, width: WIDTH - 2 * MARGIN, weight: 650 };
const LINE = 27;
const QUIET_LINE = 19;
const GAP = 9;

/** Every sentence on the path with its marks; rows that say the same again are told in the margin. */
export function pathPicture(sheet: PathSheet, look: Look): string {
  const { corpus, iteration, shape, a, b, rows, rightToLeft } = sheet;
  const counts = foldRows(rows);
  const last = rows.length - 1;
  const parts: string[] = [];
  let y = MARGIN + TITLE.size;

  const title = setText(corpus, look, TITLE);
  parts.push(drawLines(title, look, { x: MARGIN, y, lineHeight: LINE, setting: TITLE }));
  y += (Math.max(1, title.length) - 1) * LINE + QUIET_LINE + 4;
  const about = `A path ${SHAPE_WORDS[shape]} · iteration ${formatCount(iteration)}`;
  parts.push(note(about, MARGIN, y, look));
  y += 20;
  parts.push(rule(y, look));
  y += LINE + 6;

  rows.forEach((row, index) => {
    const points = counts[index] ?? 1;
    if (points === 0) return;
    const isEnd = index === 0 || index === last;
    const from = isEnd ? (index === 0 ? 'A' : 'B') : positionOfRow(index, rows.length);
    const to = positionOfRow(index + points - 1, rows.length);
    const place = points > 1 ? `${from}–${to}` : String(from);
    parts.push(
      element(
        'text',
        {
          x: INDENT - 20,
          y,
          'text-anchor': 'end',
          'font-size': QUIET.size,
          fill: isEnd ? look.text : look.textQuiet,
          ...(isEnd && { 'font-weight': 700 }),
        },
        escaped(place),
      ),
    );
    const words = row.words.map((word, i) => ({ ...word, changed: row.changed[i] }));
    const empty = words.length === 0;
    const lines = empty
      ? setText(NOTHING_SAID, look, SENTENCE)
      : setSentence({ words, text: row.text }, look, SENTENCE);
    const drawing = { x: INDENT, y, lineHeight: LINE, setting: SENTENCE };
    const manner = empty ? { colour: look.textQuiet } : { rightToLeft };
    parts.push(drawLines(lines, look, { ...drawing, ...manner }));
    y += (lines.length - 1) * LINE;
    if (isEnd) {
      const original = setText(`from “${index === 0 ? a : b}”`, look, QUIET);
      y += QUIET_LINE + 2;
      const beneath = { x: INDENT, y, lineHeight: QUIET_LINE, setting: QUIET, rightToLeft };
      parts.push(drawLines(original, look, { ...beneath, colour: look.textQuiet }));
      y += (original.length - 1) * QUIET_LINE;
    }
    y += LINE + GAP;
  });

  y += 10 - LINE;
  parts.push(rule(y, look));
  y += QUIET_LINE + 4;
  const legend = 'Tinted words differ from the row above; of dotted ones the decoder was unsure.';
  parts.push(note(legend, MARGIN, y, look));
  const name = `${corpus}: the path from “${a}” to “${b}”, iteration ${formatCount(iteration)}`;
  return pictureOf(name, look, { width: WIDTH, height: y + MARGIN - 10 }, parts.join(''));
}

function note(text: string, x: number, y: number, look: Look): string {
  return element('text', { x, y, 'font-size': QUIET.size, fill: look.textQuiet }, escaped(text));
}

function rule(y: number, look: Look): string {
  return element('line', { x1: MARGIN, y1: y, x2: WIDTH - MARGIN, y2: y, stroke: look.line });
}
