/** Runs a TypeScript module's `main(args)` through Vite: node src/tools/run.mjs MODULE [ARG…] */
import { resolve } from 'node:path';
import { runnerImport } from 'vite';
import { kernels } from './assemblyscript.mjs';

const [file, ...args] = process.argv.slice(2);
if (file === undefined) throw new Error('usage: node src/tools/run.mjs MODULE [ARG…]');

const { module } = await runnerImport(resolve(file), {
  configFile: false,
  logLevel: 'error',
  plugins: [kernels()],
});
await module.main(args);
