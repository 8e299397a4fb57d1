/** What is wanted of samples; kept while the tab is out of sight. No React. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { WordSampling } from '../../decoding';
import type { Session } from '../session';
import { USUAL_SAMPLES, wishOf, type SampleChoice } from '../state/sample-choice';

export interface SampleRoom {
  readonly store: StoreApi<SampleChoice>;
  /** Has samples made, with words chosen like this, as long as somebody looks. */
  watch(sampled: WordSampling | undefined): void;
  unwatch(): void;
  choose(choice: Partial<SampleChoice>): void;
}

const rooms = new WeakMap<Session, SampleRoom>();

/** The one place for samples of a session. */
export function sampleRoomOf(session: Session): SampleRoom {
  const known = rooms.get(session);
  if (known !== undefined) return known;
  const made = createSampleRoom(session);
  rooms.set(session, made);
  return made;
}

function createSampleRoom(session: Session): SampleRoom {
  const store = createStore<SampleChoice>(() => USUAL_SAMPLES);
  let decoding: WordSampling | undefined;
  const ask = () => {
    session.send({ type: 'watch', samples: true, wish: wishOf(store.getState(), decoding) });
  };
  return {
    store,
    watch(sampled) {
      decoding = sampled;
      ask();
    },
    unwatch: () => session.send({ type: 'watch', samples: false }),
    choose(choice) {
      store.setState(choice);
      // The filter looks at what is there.
      const { filter: _, ...wished } = choice;
      if (Object.keys(wished).length > 0) ask();
    },
  };
}
