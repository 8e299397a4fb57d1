/** The document that holds a model: whatever is in a name or a sentence, it stays text. */
import { createHash } from 'node:crypto';
import template from 'virtual:single-file';
import { describe, expect, it } from 'vitest';
import type { DecodedPath } from '../../src/sentence-path';
import { fromBase64, toBase64 } from '../../src/worker/files/web-page/base64';
import type { PageContent } from '../../src/worker/files/web-page/content';
import { writePage } from '../../src/worker/files/web-page/document';
import { element, htmlOf, inertJson } from '../../src/worker/files/web-page/markup';
import { endpointWords } from '../../src/worker/files/web-page/path-markup';

const HOSTILE =
  '</script><img src=x onerror="alert(1)"> <!-- <script> \u2028 \' &amp; {{title}} $&';

function pathOf(a: string, b: string, words: string): DecodedPath {
  const row = { text: words, words: [{ word: words, confidence: 0.42 }], changed: [true] };
  return {
    iteration: 7,
    path: { a, b, points: 3, shape: 'linear' },
    a: { original: a, read: [words], unknown: [], cut: 0 },
    b: { original: b, read: ['else'], unknown: [], cut: 0 },
    rows: [row, row, row],
  };
}

function written(content: PageContent, model = new Uint8Array([1, 2, 3])): string {
  return writePage(content, model, new Date('2026-11-23T12:00:00Z'), template).join('');
}

const PLAIN: PageContent = { title: 'mine.txt', iteration: 12345, paths: [pathOf('x', 'y', 'z')] };

describe('a page in a file', () => {
  it('lets no name and no sentence become markup or script', () => {
    const content = {
      title: HOSTILE,
      language: HOSTILE,
      iteration: 7,
      paths: [pathOf(HOSTILE, HOSTILE, HOSTILE)],
    };
    const page = written(content).replace(template.script.text, '');
    expect(page).not.toContain('<img');
    expect(page).not.toContain('<!--');
    expect(page.match(/<script/g)).toHaveLength(3);
    expect(page.match(/<\/script/g)).toHaveLength(3);
    expect(page).not.toContain('\u2028</');
    const json = /<script type="application\/json" id="content">(.*?)<\/script>/s.exec(page)?.[1];
    expect(JSON.parse(json ?? '')).toEqual(content);
  });

  it('allows its own script and style by their hashes, and nothing of any network', () => {
    for (const { text, hash } of [template.script, template.style]) {
      expect(hash).toBe(`sha256-${createHash('sha256').update(text).digest('base64')}`);
    }
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(
      written(PLAIN),
    )?.[1];
    expect(policy?.replaceAll('&#39;', "'")).toBe(
      `default-src 'none'; script-src '${template.script.hash}' 'wasm-unsafe-eval'; ` +
        `style-src '${template.style.hash}'; base-uri 'none'; form-action 'none'`,
    );
    expect(written(PLAIN)).toContain(`<script>${template.script.text}</script>`);
    expect(template.script.text).not.toMatch(
      /\bfetch\(|XMLHttpRequest|new Worker|\bimport\(|eval\(/,
    );
    expect(written(PLAIN)).not.toMatch(/\s(?:src|href)=/);
  });

  it('says what it is, and shows its paths without a script', () => {
    const page = written(PLAIN);
    expect(page).toContain('<bdi>mine.txt</bdi>');
    expect(page).toContain('12,345 iterations');
    expect(page).toContain('23 November 2026');
    expect(page).toContain('title="42 % sure">z</span>');
    expect(page).toContain('reconstructed word for word</span> from <q dir="auto">x</q>');
    expect(page).toContain('reconstructed with errors</span> from <q dir="auto">y</q>');
  });

  it('holds its model byte for byte', () => {
    const model = Uint8Array.from({ length: 100_000 }, (_, i) => (i * 7 + (i >> 8)) & 255);
    const base64 = /id="model">([^<]*)</.exec(written(PLAIN, model))?.[1];
    expect(Buffer.from(fromBase64(base64 ?? '')).equals(model)).toBe(true);
  });
});

describe('base64', () => {
  it.each([0, 1, 2, 3, 24_575, 24_576, 24_577, 49_153])('brings %i bytes back', (length) => {
    const bytes = Uint8Array.from({ length }, (_, i) => i * 31);
    expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
    expect(Buffer.from(fromBase64(toBase64(bytes))).equals(bytes)).toBe(true);
  });
});

describe('markup', () => {
  it('writes text and attributes escaped, and leaves out what is false or not there', () => {
    const quoted = element(
      'p',
      { title: '"<&', hidden: true, lang: undefined, open: false },
      '<b>',
      ['&'],
    );
    expect(htmlOf(quoted)).toBe('<p title="&quot;&lt;&amp;" hidden="">&lt;b&gt;&amp;</p>');
    expect(htmlOf(element('input', { value: 5 }))).toBe('<input value="5">');
  });

  it('writes JSON that ends no element and means the same', () => {
    const value = { a: '</script>', b: '<!--\u2028\u2029&', c: '"\\' };
    expect(inertJson(value)).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(inertJson(value))).toEqual(value);
  });
});

describe('what the model cannot read of a sentence', () => {
  it('is told in words, and not at all where it reads everything', () => {
    const endpoint = { original: '', read: [], unknown: [], cut: 0 };
    expect(endpointWords(endpoint)).toBe('');
    expect(endpointWords({ ...endpoint, unknown: ['q', 'w', 'e', 'r'], cut: 2 })).toBe(
      'Words that it never learned: “q”, “w”, “e” and 1 more. Too long: the last 2 words were left out.',
    );
  });
});
