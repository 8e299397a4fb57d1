/** A host that serves files and sets no headers, as static hosts do. */
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { root } from '../../../src/tools/root.mjs';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
};

export interface StaticHost {
  readonly address: string;
  /** What is served instead of a file; undefined for a file that is gone. */
  readonly instead: Map<string, string | undefined>;
  /** From now on nobody answers. */
  stop(): Promise<void>;
}

/** Serves the built page below a folder of its own, as project pages often are. */
export async function serveStatic(): Promise<StaticHost> {
  const instead = new Map<string, string | undefined>();
  const server: Server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://host').pathname;
    const file = normalize(path.replace(/^\/some\/folder\//, '').replace(/^$/, 'index.html'));
    const content = instead.has(file)
      ? Promise.resolve(instead.get(file))
      : readFile(join(root, 'dist', file)).catch(() => undefined);
    void content.then((bytes) => {
      response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream');
      if (bytes === undefined) response.statusCode = 404;
      response.end(bytes);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/some/folder/index.html`,
    instead,
    async stop() {
      if (!server.listening) return;
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}
