import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { kernels } from './src/tools/assemblyscript.mjs';
import { PREBUNDLED } from './src/tools/prebundled.mjs';

/** Cross-origin isolation: it lets the WebAssembly engine share memory between threads. */
const headers = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

export default defineConfig({
  base: './',
  plugins: [react(), kernels()],
  worker: { format: 'es', plugins: () => [kernels()] },
  optimizeDeps: { include: PREBUNDLED },
  server: { headers },
  preview: { headers },
});
