/** Asks before a model is thrown away that took more than a moment to train. */
import type { StoreApi } from 'zustand/vanilla';
import type { Event } from '../protocol';
import type { PlaygroundState, Question } from './state/playground-state';

/** Does something that costs the model at hand, at once or after a yes. */
export type Guard = (about: Question['about'], act: () => void) => void;

export interface Trained {
  readonly guard: Guard;
  /** Answers the question that was asked. */
  answer(yes: boolean): void;
  /** Seconds that the model at hand was trained from its first weights on, where that is known. */
  seconds(): number | undefined;
  /** Follows how long the model at hand is trained. */
  onEvent(event: Event): void;
}

/** Losing less than this needs no question, in seconds. */
const PATIENCE = 60;

/** `now`: a clock in milliseconds. */
export function createGuard(store: StoreApi<PlaygroundState>, now: () => number): Trained {
  let trained = 0;
  let isWhole = false;
  let since: number | undefined;
  let act: (() => void) | undefined;
  const seconds = () => trained + (since === undefined ? 0 : (now() - since) / 1000);

  return {
    guard(about, wanted) {
      const { run, isKept } = store.getState();
      // What is kept can be opened again.
      if (seconds() < PATIENCE || (run !== undefined && isKept === true)) {
        wanted();
        return;
      }
      act = wanted;
      store.setState({ question: { about, trained: seconds() } });
    },
    answer(yes) {
      const answered = act;
      act = undefined;
      store.setState({ question: undefined });
      if (yes) answered?.();
    },
    seconds: () => (isWhole ? seconds() : undefined),
    onEvent(event) {
      if (event.type === 'fresh') {
        trained = 0;
        isWhole = event.start === 'fresh';
        since = undefined;
      } else if (event.type === 'resumed') {
        isWhole = event.seconds !== undefined;
        trained = event.seconds ?? 0;
      } else if (event.type === 'state') {
        const running = event.state === 'training' || event.state === 'warming';
        trained = seconds();
        since = running ? now() : undefined;
      }
    },
  };
}
