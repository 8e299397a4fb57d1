/**
 * Builds the kernels of the WebAssembly engine, and lets source import the address of each build:
 * `import url from 'virtual:kernels/relaxed-shared'`; or the build itself, as base64:
 * `import base64 from 'virtual:kernels/base64/relaxed'`.
 */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';

const PREFIX = 'virtual:kernels/';
const INLINE = 'base64/';
const SOURCES = 'src/ops/wasm/kernels';
const CACHE = 'node_modules/.cache/kernels';

const FLAGS = [
  '-O3',
  '--noAssert',
  '--runtime=stub',
  '--importMemory',
  // Where `command.ts` leaves room for constants.
  '--memoryBase=512',
  '--enable=simd',
  // Pointers and counts mix freely in the kernels: both are 32 bits wide.
  '--disableWarning=201',
];

/** @type {Readonly<Record<string, readonly string[]>>} */
const VARIANTS = {
  plain: [],
  'plain-shared': ['--enable=threads', '--sharedMemory', '--maximumMemory=65536'],
  relaxed: ['--enable=relaxed-simd'],
  'relaxed-shared': [
    '--enable=relaxed-simd',
    '--enable=threads',
    '--sharedMemory',
    '--maximumMemory=65536',
  ],
};

/**
 * Builds one variant, unless the same sources have been built before.
 *
 * @param {string} variant
 * @param {string} root folder of the project
 * @returns {Promise<string>} the path of the file
 * @throws Error with the compiler's messages
 */
export async function buildKernels(variant, root = process.cwd()) {
  const flags = VARIANTS[variant];
  if (flags === undefined) throw new Error(`There is no build of the kernels called ${variant}.`);
  const sources = resolve(root, SOURCES);
  const folder = resolve(root, CACHE, await fingerprint(sources, flags));
  const file = join(folder, `kernels-${variant}.wasm`);
  if (await exists(file)) return file;
  await mkdir(folder, { recursive: true });
  // Written beside it first: another process may be building the same.
  const unfinished = `${file}.${process.pid}`;
  // Loaded only when something must be built: it takes a second.
  const { main } = (await import('assemblyscript/asc')).default;
  let complaints = '';
  /** @param {string | Uint8Array} text */
  const write = (text) => {
    complaints += typeof text === 'string' ? text : new TextDecoder().decode(text);
  };
  const { error } = await main(
    [
      relative(root, join(sources, 'index.ts')),
      `--outFile=${relative(root, unfinished)}`,
      `--baseDir=${root}`,
      ...FLAGS,
      ...flags,
    ],
    { stderr: { write } },
  );
  if (error) throw new Error(`The kernels do not compile:\n${complaints}`);
  await rename(unfinished, file);
  return file;
}

/**
 * @param {string} folder
 * @param {readonly string[]} flags
 */
async function fingerprint(folder, flags) {
  const hash = createHash('sha256').update(JSON.stringify([FLAGS, flags]));
  for (const name of (await readdir(folder)).toSorted()) {
    if (name.endsWith('.ts')) hash.update(name).update(await readFile(join(folder, name)));
  }
  return hash.digest('hex').slice(0, 16);
}

/** @param {string} file */
async function exists(file) {
  return readFile(file).then(
    () => true,
    () => false,
  );
}

/** @returns {import('vite').Plugin} */
export function kernels() {
  let root = process.cwd();
  return {
    name: 'kernels',
    enforce: 'pre',
    configResolved(config) {
      root = config.root;
    },
    resolveId: (id) => (id.startsWith(PREFIX) ? id : undefined),
    async load(id) {
      if (!id.startsWith(PREFIX)) return undefined;
      const sources = resolve(root, SOURCES);
      for (const name of await readdir(sources)) this.addWatchFile(join(sources, name));
      const name = id.slice(PREFIX.length);
      if (name.startsWith(INLINE)) {
        const bytes = await readFile(await buildKernels(name.slice(INLINE.length), root));
        return `export default ${JSON.stringify(bytes.toString('base64'))};`;
      }
      const file = await buildKernels(name, root);
      return `export { default } from ${JSON.stringify(`${file}?url&no-inline`)};`;
    },
  };
}
