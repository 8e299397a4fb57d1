/** Keeps the address' hash and the experiment on the page the same. */
import type { Playground } from './playground';
import type { RunMemory } from './runs/newest-run';
import { hashOf, type PlaygroundState } from './state/playground-state';

/** Browsers refuse address changes that come too fast; so long after the last change, in ms. */
const WRITE_PAUSE = 400;

/**
 * Starts from the address at hand, follows it when it is edited, and writes it as things change.
 * The promise is kept once the worker was told what to open.
 */
export function followAddress({ store, actions }: Playground, memory: RunMemory): Promise<void> {
  let pause: ReturnType<typeof setTimeout> | undefined;
  let written = '';
  const write = () => {
    const hash = hashOf(store.getState());
    if (hash === undefined || hash === written) return;
    written = hash;
    // Replaced, not pushed: a step back should leave the page, not undo a setting.
    history.replaceState(entryOf(store.getState()), '', hash);
  };
  store.subscribe((state, former) => {
    if (state.run !== former.run) history.replaceState(entryOf(state), '');
    const { corpus, reading, a, b, corners, wish, page, sampled } = state;
    const same =
      corpus === former.corpus &&
      a === former.a &&
      b === former.b &&
      corners === former.corners &&
      reading === former.reading &&
      wish === former.wish &&
      sampled === former.sampled &&
      page.model === former.page.model;
    if (same) return;
    clearTimeout(pause);
    pause = setTimeout(write, WRITE_PAUSE);
  });
  window.addEventListener('hashchange', () => {
    if (actions.openHash(location.hash)) return;
    // The address goes on to tell what is on the page.
    written = '';
    write();
  });
  return actions.begin(location.hash, memory);
}

/** What the browser remembers of this very page, when it is loaded again. */
function entryOf({ run }: PlaygroundState) {
  return run === undefined ? null : { run };
}
