/**
 * Builds the page into dist: `node src/tools/build.mjs` in any case, with `--if-changed` only where
 * the sources differ from those of the last build.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installDependencies } from './dependencies.mjs';
import { root } from './root.mjs';

const SOURCES = ['index.html', 'package-lock.json', 'public', 'src', 'vite.config.ts'];
/** Holds the digest of what dist was built from; a build by other means removes it. */
const STAMP = join(root, 'dist/.built-from');

/**
 * Builds if the sources differ from those of the last build.
 * @returns {Promise<boolean>} whether it had to.
 */
export async function buildIfChanged() {
  const digest = digestOfSources();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === digest) return false;
  await build(digest);
  return true;
}

/** @param {string} digest */
async function build(digest) {
  const vite = await import('vite');
  // A tool that runs within Vite hands down "development", and React would be built for that.
  process.env['NODE_ENV'] = 'production';
  try {
    await vite.build({ root, logLevel: 'warn' });
  } catch (error) {
    // The message names file and line; a stack through the bundler would only bury it.
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
  writeFileSync(STAMP, digest);
}

/** By content, not by time: switching branches back and forth asks for no new build. */
function digestOfSources() {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    for (const file of filesUnder(source)) {
      hash
        .update(file)
        .update('\0')
        .update(readFileSync(join(root, file)))
        .update('\0');
    }
  }
  return hash.digest('hex');
}

/**
 * @param {string} path a file or folder, from the root
 * @returns {string[]} the files there, from the root, in a fixed order
 */
function filesUnder(path) {
  const status = statSync(join(root, path), { throwIfNoEntry: false });
  if (!status) return [];
  if (status.isFile()) return [path];
  const below = readdirSync(join(root, path), { encoding: 'utf8' });
  return below.toSorted().flatMap((name) => filesUnder(join(path, name)));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  installDependencies();
  if (process.argv.includes('--if-changed')) await buildIfChanged();
  else await build(digestOfSources());
}
