/**
 * Builds what runs in a web page that is saved with its model (`src/single-file`) into one script
 * and one style sheet, and lets source import both as text: `virtual:single-file`.
 */
import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { kernels } from './assemblyscript.mjs';

const ID = 'virtual:single-file';
const SOURCES = 'src/single-file';

/** @returns {import('vite').Plugin} */
export function singleFile() {
  let root = process.cwd();
  return {
    name: 'single-file',
    enforce: 'pre',
    configResolved(config) {
      root = config.root;
    },
    resolveId: (id) => (id === ID ? id : undefined),
    async load(id) {
      if (id !== ID) return undefined;
      const sources = resolve(root, SOURCES);
      for (const name of await readdir(sources)) this.addWatchFile(join(sources, name));
      return `export default ${JSON.stringify(await buildTemplate(root))};`;
    },
  };
}

/**
 * @param {string} root folder of the project
 * @throws Error where the script could not stand in a document as it is
 */
async function buildTemplate(root) {
  const outputs = await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [kernels()],
    build: {
      write: false,
      lib: { entry: `${SOURCES}/main.ts`, formats: ['iife'], name: 'page', cssFileName: 'page' },
    },
  });
  const files = [outputs].flat().flatMap((each) => ('output' in each ? each.output : []));
  const script = files.find((file) => file.type === 'chunk');
  const style = files.find((file) => file.type === 'asset');
  if (files.length !== 2 || script?.type !== 'chunk' || style?.type !== 'asset') {
    throw new Error(
      `A page in a file is one script and one style sheet, not ${files.length} files.`,
    );
  }
  return { script: inline(script.code), style: inline(String(style.source)) };
}

/** @param {string} text */
function inline(text) {
  const trimmed = text.trim();
  const found = /<\/(script|style)|<!--/i.exec(trimmed);
  if (found) throw new Error(`“${found[0]}” would end the element that the text stands in.`);
  const hash = createHash('sha256').update(trimmed).digest('base64');
  return { text: trimmed, hash: `sha256-${hash}` };
}
