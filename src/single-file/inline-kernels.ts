/** The engine's place in a page that is one file: its kernels are in the script, and one thread is enough. */
import plain from 'virtual:kernels/base64/plain';
import relaxed from 'virtual:kernels/base64/relaxed';
import type { Platform } from '../ops/wasm/platform';
import { fromBase64 } from '../worker/files/web-page/base64';

export const inFile: Platform = {
  canShare: false,
  loadModule: ({ instructions }) =>
    WebAssembly.compile(fromBase64(instructions === 'relaxed' ? relaxed : plain)),
  startThread: () => Promise.reject(new Error('A page in a file has no threads.')),
};
