/**
 * Readies threads for the next visit where the host does not isolate the page by its headers: a
 * service worker will add them (public/isolation.js). This visit goes on with one thread; a reload
 * just for speed would be a surprise.
 */
export function prepareIsolation(base: string): void {
  if (import.meta.env.DEV || window.crossOriginIsolated || !('serviceWorker' in navigator)) return;
  navigator.serviceWorker.register(new URL('isolation.js', base)).catch(() => {
    // Private windows and some policies refuse service workers: one thread, then.
  });
}
