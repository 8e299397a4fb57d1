/** The charts on the page as one picture, in the colours that they have there. */

const NAMESPACE = 'http://www.w3.org/2000/svg';
/** Style sheets do not come along: what they say of these is written into every element. */
const STYLES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-opacity',
  'opacity',
  'font-family',
  'font-size',
  'text-anchor',
] as const;
const HEADING = 28;
/** Pixels of a PNG for one on the page. */
const SHARPNESS = 2;

/** All charts, one below the other, each under its name; undefined where none is drawn yet. */
export function chartsSvg(): SVGSVGElement | undefined {
  const charts = [...document.querySelectorAll('[role="figure"], figure')].flatMap((figure) => {
    const drawing = figure.querySelector<SVGSVGElement>('svg.recharts-surface');
    const name = figure.getAttribute('aria-label') ?? figure.querySelector('h3')?.textContent ?? '';
    return drawing ? [{ drawing, name }] : [];
  });
  if (charts.length === 0) return undefined;
  const page = getComputedStyle(document.body);
  const whole = document.createElementNS(NAMESPACE, 'svg');
  let width = 0;
  let height = 0;
  for (const { drawing, name } of charts) {
    const box = drawing.getBoundingClientRect();
    const heading = document.createElementNS(NAMESPACE, 'text');
    heading.textContent = name;
    place(heading, { x: 8, y: height + 20, fill: page.color, 'font-family': page.fontFamily });
    const copy = styledCopy(drawing);
    place(copy, { x: 0, y: height + HEADING, width: box.width, height: box.height });
    whole.append(heading, copy);
    width = Math.max(width, box.width);
    height += HEADING + box.height;
  }
  place(whole, { width, height, viewBox: `0 0 ${width} ${height}` });
  const ground = document.createElementNS(NAMESPACE, 'rect');
  const surface = page.getPropertyValue('--surface').trim();
  place(ground, { width, height, fill: surface === '' ? 'white' : surface });
  whole.prepend(ground);
  return whole;
}

export function svgFile(drawing: SVGSVGElement): Blob {
  return new Blob([new XMLSerializer().serializeToString(drawing)], { type: 'image/svg+xml' });
}

/** Rejects where the browser cannot draw it. */
export async function pngFile(drawing: SVGSVGElement): Promise<Blob> {
  const image = new Image();
  const url = URL.createObjectURL(svgFile(drawing));
  try {
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = SHARPNESS * Number(drawing.getAttribute('width'));
    canvas.height = SHARPNESS * Number(drawing.getAttribute('height'));
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('No picture.'))));
    });
  } finally {
    URL.revokeObjectURL(url);
  }
}

function styledCopy(drawing: SVGSVGElement): Element {
  const copy = drawing.cloneNode(true) as Element;
  const copies = [copy, ...copy.querySelectorAll('*')];
  for (const [i, original] of [drawing, ...drawing.querySelectorAll('*')].entries()) {
    const style = getComputedStyle(original);
    for (const name of STYLES) copies[i]?.setAttribute(name, style.getPropertyValue(name));
    copies[i]?.removeAttribute('class');
    copies[i]?.removeAttribute('style');
  }
  return copy;
}

function place(element: Element, attributes: Readonly<Record<string, string | number>>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
}
