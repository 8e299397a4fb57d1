/** What runs in the page to time it: from an input event to the frame that shows its effect. */

/** When an awaited effect is there. */
export type Effect =
  /** An attribute of the element has another value than when the probe was armed. */
  | { readonly selector: string; readonly attribute: string }
  /** The element's text holds this. */
  | { readonly selector: string; readonly text: string }
  /** At once: whatever the event does, the next frame shows it. */
  | 'next frame';

declare global {
  interface Window {
    /** Milliseconds from the event to after the frame; NaN where the effect did not come. */
    timed?: Promise<number>;
    /** Milliseconds from asking the worker for a path until the page had its answer, each time. */
    answered: number[];
    /** Milliseconds of each task of the page that took more than 50, since this was emptied. */
    longTasks: number[];
  }
}

/** Begins to watch the worker and the page's tasks; to be run before the page's own code. */
export function watch(): void {
  window.answered = [];
  window.longTasks = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.longTasks.push(duration);
  }).observe({ type: 'longtask' });

  const asked = new WeakMap<Worker, Map<number, number>>();
  const listen = (worker: Worker) => {
    const times = new Map<number, number>();
    worker.addEventListener('message', ({ data }) => {
      const began = data.type === 'path' ? times.get(data.request) : undefined;
      if (began === undefined) return;
      // Later answers to it are of later weights.
      times.delete(data.request);
      window.answered.push(performance.now() - began);
    });
    asked.set(worker, times);
    return times;
  };
  const post = Worker.prototype.postMessage;
  Worker.prototype.postMessage = function (this: Worker, ...given: [command: unknown]) {
    const [command] = given as [{ type?: string; request?: number }];
    if (command.type === 'interpolate' && command.request !== undefined) {
      (asked.get(this) ?? listen(this)).set(command.request, performance.now());
    }
    post.apply(this, given);
  };
}

/** Waits in the page for the next such event, and for its effect; gives up after some seconds. */
export function arm({ type, effect }: { readonly type: string; readonly effect: Effect }): void {
  const PATIENCE = 20_000;
  const element = effect === 'next frame' ? null : document.querySelector(effect.selector);
  const before =
    effect !== 'next frame' && 'attribute' in effect && element?.getAttribute(effect.attribute);
  const isThere = (): boolean => {
    if (effect === 'next frame') return true;
    // React may have put another element in its place.
    const now = document.querySelector(effect.selector);
    return 'attribute' in effect
      ? now?.getAttribute(effect.attribute) !== before
      : now?.textContent.includes(effect.text) === true;
  };
  /** A message sent within a frame is delivered after that frame has been painted. */
  const painted = () =>
    new Promise<number>((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => resolve(performance.now()));
        port1.start();
        port2.postMessage('');
      });
    });

  window.timed = new Promise((resolve) => {
    const onEvent = (event: Event) => {
      const began = event.timeStamp;
      const finish = () => void painted().then((ended) => resolve(ended - began));
      if (effect === 'next frame') {
        finish();
        return;
      }
      const observer = new MutationObserver(() => {
        if (!isThere()) return;
        observer.disconnect();
        finish();
      });
      observer.observe(document.body, {
        attributes: true,
        characterData: true,
        childList: true,
        subtree: true,
      });
      setTimeout(() => {
        observer.disconnect();
        resolve(Number.NaN);
      }, PATIENCE);
    };
    window.addEventListener(type, onEvent, { capture: true, once: true });
    setTimeout(() => {
      window.removeEventListener(type, onEvent, { capture: true });
      resolve(Number.NaN);
    }, 2 * PATIENCE);
  });
}
