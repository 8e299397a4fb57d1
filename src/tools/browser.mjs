/**
 * The browser that tests drive: an installed Chrome or Chromium, else Playwright's own, else one
 * that is installed now. `node src/tools/browser.mjs` prints its path.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const NAMES = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome'];

/** @type {Partial<Record<NodeJS.Platform, string[]>>} */
const USUAL_PLACES = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    process.env.PROGRAMFILES,
    process.env['PROGRAMFILES(X86)'],
    process.env.LOCALAPPDATA,
  ].flatMap((folder) => (folder ? [join(folder, 'Google/Chrome/Application/chrome.exe')] : [])),
};

/**
 * Path of a Chrome or Chromium that runs. Installs one if there is none, which takes a minute.
 * @returns {string}
 * @throws {Error} where none is there and none can be installed.
 */
export function findBrowser() {
  const found = installedBrowser() ?? playwrightBrowser();
  if (found) return found;

  attempt('npx', ['playwright', 'install', 'chromium']);
  const downloaded = playwrightBrowser();
  if (downloaded) return downloaded;

  if (process.getuid?.() === 0 && onPath('apt-get')) {
    attempt('apt-get', ['update']);
    attempt('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
    const packaged = installedBrowser();
    if (packaged) return packaged;
  }
  throw new Error(
    'No Chrome or Chromium was found, and none could be installed. ' +
      'Install one, or set CHROME_PATH to its executable.',
  );
}

function installedBrowser() {
  const candidates = [
    process.env.CHROME_PATH,
    ...NAMES.map(onPath),
    ...(USUAL_PLACES[process.platform] ?? []),
  ];
  return candidates.find((path) => path && runs(path));
}

function playwrightBrowser() {
  try {
    const { chromium } = createRequire(import.meta.url)('playwright');
    const path = chromium.executablePath();
    return runs(path) ? path : undefined;
  } catch {
    return undefined; // Playwright is not installed, or has no browser for this system
  }
}

/** @param {string} name */
function onPath(name) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find(existsSync);
}

/**
 * A file may be there and not run: a stub that asks for a snap, a build that lacks libraries.
 * @param {string} path
 */
function runs(path) {
  if (!existsSync(path)) return false;
  if (process.platform !== 'linux') return true;
  try {
    execFileSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}

/**
 * Runs a command; its output goes to stderr, so that this file's own stdout is the path alone.
 * @param {string} command
 * @param {string[]} args
 */
function attempt(command, args) {
  process.stderr.write(`Installing a browser: ${command} ${args.join(' ')}\n`);
  try {
    execFileSync(command, args, {
      stdio: ['ignore', 2, 2],
      shell: process.platform === 'win32',
      timeout: 300_000,
    });
  } catch {
    process.stderr.write(`${command} did not succeed; trying the next way.\n`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(findBrowser());
