import react from '@vitejs/plugin-react';
import { defineConfig, type Rolldown } from 'vite';
import { kernels } from './src/tools/assemblyscript.mjs';
import { offline, POLICY } from './src/tools/offline.mjs';
import { PREBUNDLED } from './src/tools/prebundled.mjs';
import { singleFile } from './src/tools/single-file.mjs';

/** Cross-origin isolation: it lets the WebAssembly engine share memory between threads. */
const headers = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

/** The kernels take most of a build, as they should: no need to be told each time. */
const QUIET = { pluginTimings: false };

/**
 * The script that starts the worker is a file of its own, which the document runs as soon as it is
 * there, and the app is one other: in many small ones they would wait for each other.
 */
const CHUNKS = {
  groups: [
    {
      name: 'first',
      test: /src.ui.(first|session|remembered-rates|runs.supervised-worker)\.ts$/,
      priority: 1,
    },
    { name: 'app', tags: ['$initial'] },
  ],
} satisfies Rolldown.CodeSplittingOptions;

export default defineConfig({
  base: './',
  plugins: [react(), kernels(), singleFile(), offline()],
  worker: {
    format: 'es',
    plugins: () => [kernels(), singleFile()],
    rolldownOptions: { checks: QUIET },
  },
  build: {
    chunkSizeWarningLimit: 700,
    rolldownOptions: { checks: QUIET, output: { codeSplitting: CHUNKS } },
  },
  optimizeDeps: { include: PREBUNDLED },
  server: { headers },
  preview: { headers: { ...headers, 'Content-Security-Policy': POLICY } },
});
