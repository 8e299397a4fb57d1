import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { root } from './root.mjs';

/** Milliseconds after which a command counts as stuck, on slow machines too. */
const STUCK = 2_400_000;

/**
 * Runs a command line of the project's own tools (node_modules/.bin) from the root.
 *
 * @param {string} line words parted by single spaces
 * @param {object} [options]
 * @param {readonly string[]} [options.more] further arguments, taken as they are
 * @param {Record<string, string>} [options.env] added to this process's own
 * @param {boolean} [options.live] show the output while it runs, instead of keeping it
 * @param {number} [options.limit] milliseconds after which it is stopped
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export function runCommand(line, { more = [], env = {}, live = false, limit = STUCK } = {}) {
  const [command = '', ...words] = line.split(' ');
  const tools = join(root, 'node_modules/.bin');
  const child = spawn(command, [...words, ...more], {
    cwd: root,
    env: { ...process.env, PATH: `${tools}${delimiter}${process.env.PATH}`, ...env },
    shell: process.platform === 'win32',
    stdio: live ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    timeout: limit,
  });
  return new Promise((resolve) => {
    let output = '';
    const keep = (/** @type {Buffer} */ part) => (output += part.toString());
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.on('error', (error) => resolve({ ok: false, output: `${output}${error.message}\n` }));
    child.on('close', (code, signal) => {
      if (signal) output += `\nStopped by ${signal} (the limit is ${limit / 1000} s).\n`;
      resolve({ ok: code === 0, output });
    });
  });
}
