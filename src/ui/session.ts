/**
 * The page's end of the wire. It numbers requests that can overtake each other and drops answers
 * to all but the newest, so that what is subscribed here is never stale.
 */
import type { CorpusSource } from '../corpus-source';
import type { Command, Event } from '../protocol';
import type { ReadingChoice } from '../reading';
import type { PathRequest } from '../sentence-path';
import { superviseWorker } from './runs/supervised-worker';
import { keepRates, recallRates, type Store } from './remembered-rates';

/** What carries messages: a Worker, or in tests anything that looks like one. */
export interface Port {
  postMessage(command: Command): void;
  onmessage: ((message: MessageEvent<Event>) => void) | null;
  onerror: ((failure: ErrorEvent) => void) | null;
  /** Called when another worker has taken the place of one that is of no use any more. */
  onreplaced?: ((why: 'crashed' | 'silent') => void) | null;
}

/** Commands that carry no number. */
export type PlainCommand = Exclude<Command, { readonly request: number }>;

export interface Session {
  send(command: PlainCommand): void;
  interpolate(path: PathRequest): void;
  surprise(): void;
  search(query: string, offset: number, count: number): void;
  preview(source: CorpusSource, reading: ReadingChoice): void;
  /** Calls back with every event worth showing; returns how to stop. */
  subscribe(listener: (event: Event) => void): () => void;
  /** Calls back when a worker that knows nothing has taken the place of the former one. */
  whenReplaced(listener: (why: 'crashed' | 'silent') => void): void;
}

export function startWorkerSession(): Session {
  return createSession(
    superviseWorker(
      () => new Worker(new URL('../worker/worker.ts', import.meta.url), { type: 'module' }),
    ),
  );
}

/** Commands that hold until the next of their kind: another worker is told of them again. */
const STANDING: ReadonlySet<string> = new Set<Command['type']>(['watch', 'note', 'pin', 'lenders']);

/** `store`: where the engines' rates are kept between visits; reaching for it may throw. */
export function createSession(port: Port, store: () => Store = () => localStorage): Session {
  const listeners = new Set<(event: Event) => void>();
  const newest = { path: 0, surprise: 0, found: 0, preview: 0 };
  const standing = new Map<string, Command>();
  /** What came before anybody listened: the worker begins before the app is there. */
  const unheard: Event[] = [];
  const emit = (event: Event) => {
    if (listeners.size === 0) unheard.push(event);
    for (const listener of listeners) listener(event);
  };

  port.onmessage = ({ data: event }) => {
    const overtaken = 'request' in event && event.request !== newest[kindOf(event)];
    if (event.type === 'engine' && event.report.rates) keepRates(event.report.rates, store);
    if (!overtaken) emit(event);
  };
  port.onerror = (failure) => {
    emit({
      type: 'trouble',
      trouble: {
        about: 'engine',
        what: `The part of the page that trains has failed${failure.message ? `: ${failure.message}` : '.'}`,
        next: 'Reload the page to start again. If it happens again, choose another engine in the settings.',
      },
    });
  };

  return {
    send(command) {
      if (STANDING.has(command.type)) standing.set(command.type, command);
      if (command.type === 'open' || command.type === 'resume') {
        const remembered = recallRates(store);
        port.postMessage({ ...command, ...(remembered ? { remembered } : {}) });
      } else {
        port.postMessage(command);
      }
    },
    interpolate(path) {
      port.postMessage({ type: 'interpolate', request: ++newest.path, path });
    },
    surprise() {
      port.postMessage({ type: 'surprise', request: ++newest.surprise });
    },
    search(query, offset, count) {
      port.postMessage({ type: 'search', request: ++newest.found, query, offset, count });
    },
    preview(source, reading) {
      port.postMessage({ type: 'preview', request: ++newest.preview, source, reading });
    },
    subscribe(listener) {
      listeners.add(listener);
      for (const event of unheard.splice(0)) listener(event);
      return () => listeners.delete(listener);
    },
    whenReplaced(listener) {
      port.onreplaced = (why) => {
        for (const command of standing.values()) port.postMessage(command);
        listener(why);
      };
    },
  };
}

/** What kind of request an event answers. */
function kindOf({ type }: Extract<Event, { readonly request: number }>) {
  if (type === 'no-preview') return 'preview';
  return type === 'band' || type === 'prior' || type === 'scores' ? 'path' : type;
}
