/**
 * What a build needs to work offline and to keep to its origin: the service worker's list of files
 * (public/isolation.js), and the Content-Security-Policy.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

/**
 * Nothing is had from elsewhere, and no text becomes code. Mantine sets styles inline; WebAssembly
 * is compiled from this origin's own files.
 */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const SERVICE_WORKER = 'isolation.js';
/** Not needed to use the page. */
const LEFT_OUT = new Set([SERVICE_WORKER, 'preview.png', '.built-from']);

/** @returns {import('vite').Plugin} */
export function offline() {
  let folder = '';
  return {
    name: 'offline',
    apply: 'build',
    configResolved({ root, build }) {
      folder = resolve(root, build.outDir);
    },
    // A host's own headers may say the same; the page does not rely on them.
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
        injectTo: 'head-prepend',
      },
    ],
    closeBundle: {
      order: 'post',
      handler() {
        const path = join(folder, SERVICE_WORKER);
        // The page of the bench has none.
        if (!existsSync(path)) return;
        const names = filesUnder(folder).filter((name) => !LEFT_OUT.has(name));
        const hash = createHash('sha256');
        for (const name of names) hash.update(name).update(readFileSync(join(folder, name)));
        const filled = readFileSync(path, 'utf8')
          .replace("const VERSION = '';", `const VERSION = '${hash.digest('hex').slice(0, 16)}';`)
          .replace('const FILES = [];', `const FILES = ${JSON.stringify(names)};`)
          .replace("const POLICY = '';", `const POLICY = ${JSON.stringify(POLICY)};`);
        writeFileSync(path, filled);
      },
    },
  };
}

/**
 * @param {string} folder
 * @returns {string[]} names from there, with forward slashes, in a fixed order
 */
function filesUnder(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted();
}
