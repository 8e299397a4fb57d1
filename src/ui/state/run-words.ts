/** The state of a run in words: for the status line, and for the announcement of a change. */
import type { RunState } from '../../protocol';
import { isUntouched, type PageState } from './page';

/** A word or two for the status line. */
export function stateWords(page: Pick<PageState, 'run' | 'iteration' | 'model'>): string {
  const words: Record<RunState, string> = {
    empty: 'starting',
    loading: 'reading the corpus',
    warming: 'warming up: compiling programs',
    training: 'training',
    paused: isUntouched(page) ? 'ready' : 'paused',
    stopped: 'stopped',
  };
  return words[page.run];
}

/**
 * What a screen reader is told when the state changes; never the counters, which would flood it.
 * The reason of a stop comes with it, as far as an alert has given one.
 */
export function announcement(page: PageState): string {
  switch (page.run) {
    case 'empty':
      return '';
    case 'loading':
      return 'Reading the corpus.';
    case 'warming':
      return 'Warming up: the programs are being compiled.';
    case 'training':
      return 'Training.';
    case 'paused':
      return isUntouched(page) ? 'Ready to train.' : `Paused at iteration ${page.iteration}.`;
    case 'stopped': {
      const reason = page.alerts.findLast((alert) => alert.about === 'training');
      return reason ? `Stopped: ${reason.what}` : 'Stopped.';
    }
  }
}
