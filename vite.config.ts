import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
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

export default defineConfig({
  base: './',
  plugins: [react(), kernels(), singleFile(), offline()],
  worker: {
    format: 'es',
    plugins: () => [kernels(), singleFile()],
    rolldownOptions: { checks: QUIET },
  },
  build: { rolldownOptions: { checks: QUIET } },
  optimizeDeps: { include: PREBUNDLED },
  server: { headers },
  preview: { headers: { ...headers, 'Content-Security-Policy': POLICY } },
});
