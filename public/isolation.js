/**
 * The page's one service worker. It does two things:
 *
 * - It adds the headers that isolate the page, for hosts that cannot set them, so that the
 *   WebAssembly engine may share memory between threads. It takes over at the visit after the one
 *   that installs it; no page is ever reloaded for its sake.
 * - It keeps the files of the build it came with, so that the page works offline. An update waits
 *   until the last page of the former build is closed: a run that is open keeps its files.
 *
 * The build fills in the constants (src/tools/offline.mjs).
 */
const VERSION = '';
const FILES = [];
const POLICY = '';

const HEADERS = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  ...(POLICY && { 'Content-Security-Policy': POLICY }),
};
const PREFIX = `arae-playground ${self.registration.scope} `;
const CACHE = PREFIX + VERSION;
/** A navigation that takes longer is answered from the cache, in milliseconds. */
const PATIENCE = 3000;

self.addEventListener('install', (event) => {
  event.waitUntil(keepFiles());
});

self.addEventListener('activate', (event) => {
  event.waitUntil(dropFormer());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (new URL(request.url).origin !== self.location.origin) return;
  event.respondWith(answer(request).then(isolated));
});

async function keepFiles() {
  const cache = await caches.open(CACHE);
  // One after another: the page that is open comes first.
  for (const file of FILES) {
    const request = new Request(file, { cache: isFinal(file) ? 'default' : 'no-cache' });
    const response = await fetch(request);
    if (!response.ok) throw new Error(`${file}: ${response.status}`);
    await cache.put(file, response);
  }
}

async function dropFormer() {
  for (const name of await caches.keys()) {
    if (name.startsWith(PREFIX) && name !== CACHE) await caches.delete(name);
  }
}

/** Whether a file's name tells its content, so that it never changes. */
function isFinal(address) {
  return /(^|\/)assets\/[^/]*$/.test(address);
}

async function answer(request) {
  if (request.method !== 'GET') return fetch(request);
  const { origin, pathname } = new URL(request.url);
  const address = origin + pathname;
  if (isFinal(pathname)) return (await kept(address)) ?? fetch(request);
  const page = request.mode === 'navigate' ? new URL('index.html', self.location.href).href : address;
  return freshOr(request, () => kept(page));
}

async function kept(address) {
  return (await caches.open(CACHE)).match(address);
}

/** What the host has now; where it does not answer, what was kept. */
async function freshOr(request, fallback) {
  const fresh = fetch(request);
  if (request.mode !== 'navigate') {
    try {
      return await fresh;
    } catch (error) {
      const found = await fallback();
      if (found) return found;
      throw error;
    }
  }
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE));
  const first = await Promise.race([fresh.catch(() => undefined), late]);
  return first ?? (await fallback()) ?? fresh;
}

function isolated(response) {
  // An opaque response has no headers to add to.
  if (response.status === 0) return response;
  const headers = new Headers(response.headers);
  for (const [name, value] of Object.entries(HEADERS)) headers.set(name, value);
  const { status, statusText } = response;
  return new Response(response.body, { headers, status, statusText });
}
