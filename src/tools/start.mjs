/**
 * `npm start`: installs what is missing, builds what has changed, serves the page.
 *
 * Options: `--port 8080` (the next free port is taken if it is busy), `--host 0.0.0.0`,
 * `--exact` (fail if the port is busy).
 */
import { parseArgs } from 'node:util';
import { buildIfChanged } from './build.mjs';
import { installDependencies } from './dependencies.mjs';
import { root } from './root.mjs';

const { values: options } = parseArgs({
  options: {
    port: { type: 'string', default: '4173' },
    host: { type: 'string', default: 'localhost' },
    exact: { type: 'boolean', default: false },
  },
});

installDependencies();
if (await buildIfChanged()) console.log('Built.');

const { preview } = await import('vite');
const server = await preview({
  root,
  logLevel: 'warn',
  preview: { port: Number(options.port), host: options.host, strictPort: options.exact },
});
const { local = [], network = [] } = server.resolvedUrls ?? {};
const addresses = [...local, ...network];
console.log(`ARAE Playground is at ${addresses.join(' and ')}\nCtrl+C stops it.`);
