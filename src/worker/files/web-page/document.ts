/**
 * A model, its paths and an interpolator as one HTML document that needs nothing else. Where scripts
 * are off, the paths are a plain list.
 */
import type { DecodedPath } from '../../../sentence-path';
import { toBase64 } from './base64';
import type { PageContent, PageTemplate } from './content';
import { element, htmlOf, inertJson, type Markup } from './markup';
import { IDS } from './page-ids';
import { rowsMarkup } from './path-markup';

/** Nothing is fetched, from anywhere; no script runs but the page's own. */
function policy({ script, style }: PageTemplate): string {
  return [
    "default-src 'none'",
    `script-src '${script.hash}' 'wasm-unsafe-eval'`,
    `style-src '${style.hash}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/**
 * The text of the document, in parts.
 *
 * @param model a safetensors file
 * @param saved when it was saved
 */
export function writePage(
  content: PageContent,
  model: Uint8Array,
  saved: Date,
  template: PageTemplate,
): string[] {
  const { title } = content;
  const head = [
    element('meta', { charset: 'utf-8' }),
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: policy(template) }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: 'color-scheme', content: 'light dark' }),
    element('title', {}, `Between two sentences: ${title}`),
  ];
  const body = [about(content, saved), element('main', {}, interpolator(), keptPaths(content))];
  return [
    '<!doctype html>\n<html lang="en">\n<head>\n',
    `${head.map(htmlOf).join('\n')}\n<style>${template.style.text}</style>\n</head>\n<body>\n`,
    `${htmlOf(body)}\n`,
    `<script type="application/json" id="${IDS.content}">${inertJson(content)}</script>\n`,
    `<script type="text/plain" id="${IDS.model}">`,
    toBase64(model),
    '</script>\n',
    `<script>${template.script.text}</script>\n</body>\n</html>\n`,
  ];
}

function about({ title, iteration }: PageContent, saved: Date): Markup {
  const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(saved);
  return element(
    'header',
    {},
    element('h1', {}, 'Between two sentences'),
    element(
      'p',
      { class: 'about' },
      'An adversarially regularized autoencoder (ARAE) that learned ',
      element('strong', {}, element('bdi', {}, title)),
      ` for ${iteration.toLocaleString('en')} iterations, saved on `,
      element('time', { datetime: saved.toISOString() }, day),
      ' in ARAE Playground. The model, its words and this page are one file: it works without a ' +
        'network, and nothing typed here leaves it.',
    ),
    element('p', { id: IDS.trouble, class: 'trouble', role: 'alert', hidden: true }),
    element(
      'noscript',
      {},
      element(
        'p',
        { class: 'trouble' },
        'Scripts are off, so the model cannot speak. The paths that were kept are below.',
      ),
    ),
  );
}

/** Shown by the script once it runs. */
function interpolator(): Markup {
  return element(
    'section',
    { id: IDS.interpolation, 'aria-label': 'Interpolation', hidden: true },
    element(
      'div',
      { class: 'pair' },
      sentenceBox('Sentence A', IDS.a, IDS.noticeA),
      sentenceBox('Sentence B', IDS.b, IDS.noticeB),
    ),
    element(
      'div',
      { class: 'controls' },
      button(IDS.swap, 'Swap'),
      button(IDS.random, 'Random sentence'),
      element(
        'p',
        { id: IDS.drawn, class: 'drawn', hidden: true },
        element('span', { id: IDS.drawnText, role: 'status', dir: 'auto' }),
        button(IDS.drawnA, 'A', 'Make this A'),
        button(IDS.drawnB, 'B', 'Make this B'),
      ),
    ),
    element(
      'div',
      { class: 'dial' },
      element('span', { 'aria-hidden': 'true' }, 'A'),
      element('input', {
        id: IDS.position,
        type: 'range',
        min: 0,
        max: 100,
        value: 50,
        'aria-label': 'Position',
      }),
      element('span', { 'aria-hidden': 'true' }, 'B'),
    ),
    element('p', { id: IDS.held, class: 'held', dir: 'auto' }),
    element('ol', { id: IDS.path, class: 'path', 'aria-label': 'Interpolation path' }),
    element(
      'p',
      { class: 'legend' },
      element('span', { 'data-changed': true }, 'Marked'),
      ' words are new against the row above. The paler a word, the less sure the model is of it; ' +
        'dotted ones are below one in two.',
    ),
  );
}

function sentenceBox(label: string, id: string, notice: string): Markup {
  return element(
    'div',
    {},
    element('label', { for: id }, label),
    element('textarea', {
      id,
      rows: 2,
      dir: 'auto',
      spellcheck: 'false',
      'aria-describedby': notice,
    }),
    element('p', { id: notice, class: 'notice', role: 'status' }),
  );
}

function button(id: string, words: string, name?: string): Markup {
  return element('button', { id, type: 'button', 'aria-label': name }, words);
}

/** The paths as they were when the page was saved: readable without a script. */
function keptPaths({ paths, language }: PageContent): Markup {
  if (paths.length === 0) return [];
  return element(
    'section',
    { class: 'kept', 'aria-labelledby': 'kept' },
    element('h2', { id: 'kept' }, 'Kept paths'),
    element('p', { class: 'about' }, 'As the model decoded them when this page was saved.'),
    paths.map((path, i) => keptPath(path, i, language)),
  );
}

const SHAPES = {
  linear: 'a straight line',
  spherical: 'an arc',
  generator: 'through the generator',
} as const;

function keptPath(path: DecodedPath, index: number, language: string | undefined): Markup {
  const quoted = (text: string) => element('q', { dir: 'auto', lang: language }, text);
  const { points, shape } = path.path;
  return element(
    'details',
    { open: true },
    element('summary', {}, quoted(path.a.original), ' → ', quoted(path.b.original)),
    element(
      'p',
      { class: 'about' },
      `${points} points, ${SHAPES[shape]}. `,
      element(
        'button',
        {
          type: 'button',
          hidden: true,
          'data-path': index,
          'aria-label': `Walk here: ${path.a.original} → ${path.b.original}`,
        },
        'Walk here',
      ),
    ),
    element('ol', { class: 'path' }, rowsMarkup(path, language)),
  );
}
