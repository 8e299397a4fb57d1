/** Milliseconds after the page has loaded: by then it has what it needs to begin. */
const LATER = 3000;

/**
 * Readies the next visit: a service worker (public/isolation.js) keeps the page's files, so that it
 * opens offline, and adds the headers that threads need where the host sets none. This visit goes
 * on as it began; a reload just for speed would be a surprise.
 */
export function prepareNextVisit(base: string): void {
  if (import.meta.env.DEV || !('serviceWorker' in navigator)) return;
  const register = () => {
    navigator.serviceWorker.register(new URL('isolation.js', base)).catch(() => {
      // Private windows and some policies refuse service workers: online and one thread, then.
    });
  };
  const soon = () => setTimeout(register, LATER);
  if (document.readyState === 'complete') soon();
  else window.addEventListener('load', soon, { once: true });
}
