/**
 * A service worker for hosts that cannot set headers: it adds the two that isolate the page, so
 * that the WebAssembly engine may share memory between threads. It takes over at the visit after
 * the one that installs it; no page is ever reloaded for its sake.
 */
const HEADERS = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (new URL(request.url).origin !== self.location.origin) return;
  event.respondWith(fetch(request).then(isolated));
});

function isolated(response) {
  // An opaque response has no headers to add to.
  if (response.status === 0) return response;
  const headers = new Headers(response.headers);
  for (const [name, value] of Object.entries(HEADERS)) headers.set(name, value);
  const { status, statusText } = response;
  return new Response(response.body, { headers, status, statusText });
}
