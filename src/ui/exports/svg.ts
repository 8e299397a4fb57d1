/** Pictures made of text: what every picture that is taken away is put together from. */
import type { DecodedWord } from '../../decoding';
import { placeWords } from '../../word-layout';

/** How the page looks at this moment; colours are written `#rrggbb`. */
export interface Look {
  readonly surface: string;
  readonly sunken: string;
  readonly line: string;
  readonly lineStrong: string;
  readonly text: string;
  readonly textQuiet: string;
  readonly textUnsure: string;
  readonly tint: string;
  readonly accent: string;
  readonly font: string;
  /** Width of a text in pixels. */
  measure(text: string, size: number, weight: number): number;
}

/** Words below this confidence are dotted, as on the page. */
const UNSURE = 0.5;

/** A word set in a line. */
interface SetWord {
  readonly text: string;
  /** From the beginning of the line, and how wide. */
  readonly at: number;
  readonly width: number;
  readonly confidence: number;
  readonly changed: boolean;
}

export type Line = readonly SetWord[];

export interface Setting {
  readonly size: number;
  readonly width: number;
  readonly weight?: number;
}

interface Markable extends DecodedWord {
  readonly changed?: boolean | undefined;
}

/** Breaks a decoded sentence into lines, each word with its marks. */
export function setSentence(
  { words, text }: { readonly words: readonly Markable[]; readonly text: string },
  look: Look,
  setting: Setting,
): Line[] {
  const placed = placeWords(words, text);
  const marked = placed.map((word, i) => ({ ...word, changed: words[i]?.changed === true }));
  return setWords(marked, look, setting);
}

/** Breaks plain text into lines. */
export function setText(text: string, look: Look, setting: Setting): Line[] {
  const words = text.split(/\s+/).filter((word) => word !== '');
  return setWords(
    words.map((shown, i) => ({ gap: i === 0 ? '' : ' ', shown, confidence: 1, changed: false })),
    look,
    setting,
  );
}

interface Piece {
  readonly gap: string;
  readonly shown: string;
  readonly confidence: number;
  readonly changed: boolean;
}

function setWords(pieces: readonly Piece[], look: Look, setting: Setting): Line[] {
  const { size, width, weight = 400 } = setting;
  const measure = (text: string) => look.measure(text, size, weight);
  const lines: SetWord[][] = [];
  let end = Infinity;
  for (const { gap, shown, confidence, changed } of pieces) {
    const gapWidth = gap === '' ? 0 : measure(gap);
    const visibleGap = gap.trim();
    for (const [part, text] of partsThatFit(`${visibleGap}${shown}`, width, measure).entries()) {
      const wide = measure(text);
      const space = part === 0 && visibleGap === '' ? gapWidth : 0;
      const fits = part === 0 && end + space + wide <= width;
      const at = fits ? end + space : 0;
      if (!fits) lines.push([]);
      lines.at(-1)?.push({ text, at, width: wide, confidence, changed });
      end = at + wide;
    }
  }
  return lines;
}

/** A word in one piece, or in several where it is wider than a line. */
function partsThatFit(word: string, width: number, measure: (text: string) => number): string[] {
  const parts: string[] = [];
  let rest = [...word];
  while (rest.length > 1 && measure(rest.join('')) > width) {
    let most = 1;
    while (most < rest.length && measure(rest.slice(0, most + 1).join('')) <= width) most++;
    parts.push(rest.slice(0, most).join(''));
    rest = rest.slice(most);
  }
  return [...parts, rest.join('')];
}

export interface Drawing {
  /** Left edge of the text, and the baseline of its first line. */
  readonly x: number;
  readonly y: number;
  readonly lineHeight: number;
  readonly setting: Setting;
  readonly rightToLeft?: boolean;
  readonly colour?: string;
}

/** The markup of lines that were set. Each word has its width, so that marks fit in any viewer. */
export function drawLines(lines: readonly Line[], look: Look, drawing: Drawing): string {
  const { x, y, lineHeight, setting, rightToLeft = false, colour } = drawing;
  const { size, width, weight = 400 } = setting;
  // To whole pixels, so that there is no seam between neighbours.
  const tinted = (from: number, baseline: number, wide: number) => {
    const start = Math.floor(from);
    const end = Math.ceil(from + wide);
    const height = Math.round(size * 1.35);
    return { x: start, y: baseline - size, width: end - start, height, fill: look.tint };
  };
  return lines
    .flatMap((line, row) => {
      const baseline = y + row * lineHeight;
      return line.map((word, i) => {
        const left = x + (rightToLeft ? width - word.at - word.width : word.at);
        const before = line[i - 1];
        // One mark for words that changed together: it covers the space between them.
        const join = word.changed && before?.changed ? word.at - before.at - before.width : 0;
        const fill = colour ?? mixed(look.text, look.textUnsure, word.confidence);
        return [
          word.changed &&
            element('rect', tinted(rightToLeft ? left : left - join, baseline, word.width + join)),
          element(
            'text',
            {
              x: left,
              y: baseline,
              'font-size': size,
              ...(weight !== 400 && { 'font-weight': weight }),
              fill,
              textLength: word.width,
              lengthAdjust: 'spacingAndGlyphs',
            },
            escaped(word.text),
          ),
          word.confidence < UNSURE &&
            element('line', {
              x1: left,
              y1: baseline + 4,
              x2: left + word.width,
              y2: baseline + 4,
              stroke: look.lineStrong,
              'stroke-width': 1.5,
              'stroke-dasharray': '1.5 2.5',
            }),
        ];
      });
    })
    .flat()
    .filter((part) => part !== false)
    .join('');
}

/** A whole picture, with a name for those who do not see it. */
export function pictureOf(
  name: string,
  look: Look,
  { width, height }: { readonly width: number; readonly height: number },
  content: string,
): string {
  const [wide, high] = [Math.ceil(width), Math.ceil(height)];
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    width: wide,
    height: high,
    viewBox: `0 0 ${wide} ${high}`,
    'font-family': look.font,
    role: 'img',
  };
  const ground = element('rect', { width: wide, height: high, fill: look.surface });
  return element(
    'svg',
    attributes,
    `${element('title', {}, escaped(name))}${ground}${content}`,
  ).concat('\n');
}

export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  content = '',
): string {
  const written = Object.entries(attributes).map(([key, value]) => {
    const plain = typeof value === 'number' ? String(Math.round(value * 100) / 100) : value;
    return ` ${key}="${escaped(plain)}"`;
  });
  return `<${name}${written.join('')}${content === '' ? '/>' : `>${content}</${name}>`}`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Text as XML holds it; what XML cannot hold at all is left out. */
export function escaped(text: string): string {
  return text.replace(UNWRITABLE, '').replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

// oxlint-disable-next-line no-control-regex -- these are what is not allowed
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Surrogate}]/gu;

/** Between two colours written `#rrggbb`; the first where `share` is 1. */
export function mixed(one: string, other: string, share: number): string {
  const [from, to] = [channels(one), channels(other)];
  if (from === undefined || to === undefined) return one;
  const channel = (i: number) =>
    Math.round(share * (from[i] ?? 0) + (1 - share) * (to[i] ?? 0))
      .toString(16)
      .padStart(2, '0');
  return `#${channel(0)}${channel(1)}${channel(2)}`;
}

function channels(colour: string): readonly number[] | undefined {
  const digits = /^#([0-9a-f]{6})$/i.exec(colour)?.[1];
  if (digits === undefined) return undefined;
  return [0, 2, 4].map((at) => Number.parseInt(digits.slice(at, at + 2), 16));
}
