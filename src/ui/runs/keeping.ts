/** What the page does on its own so that no run is lost. */
import type { Playground } from '../playground';
import type { Session } from '../session';
import { rememberNewest, type RunMemory } from './newest-run';
import { noteOf, sameNote } from './noted';

/** Sentences are typed letter by letter; a note is made so long after the last, in ms. */
const NOTE_PAUSE = 300;

export function keepRuns(session: Session, { store }: Playground, memory: RunMemory): void {
  let pause: ReturnType<typeof setTimeout> | undefined;
  const note = () => session.send({ type: 'note', note: noteOf(store.getState()) });
  store.subscribe((state, former) => {
    if (state.run !== undefined && state.run !== former.run) rememberNewest(state.run, memory);
    if (state.page.model === undefined || sameNote(state, former)) return;
    clearTimeout(pause);
    pause = setTimeout(note, NOTE_PAUSE);
  });

  // A hidden page may be put to sleep, or thrown away, without another word.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') session.send({ type: 'keep' });
  });

  const stop = session.subscribe((event) => {
    if (event.type !== 'state' || (event.state !== 'warming' && event.state !== 'training')) return;
    stop();
    // Where the browser refuses, runs are kept all the same, until it needs the room.
    const { storage }: { storage?: StorageManager } = navigator;
    storage?.persist().catch(() => {});
  });
}
