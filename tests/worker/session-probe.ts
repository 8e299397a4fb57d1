/** A session heard without a page: what it posts is kept, and can be waited for. */
import type { Settings } from '../../src/config';
import { defaultSettings } from '../../src/config';
import type { CorpusSource } from '../../src/corpus-source';
import type { Start } from '../../src/model-report';
import type { Command, Event } from '../../src/protocol';
import type { PathRequest } from '../../src/sentence-path';
import { Session } from '../../src/worker/session';
import type { Shelf } from '../../src/worker/shelf';

type EventOf<T extends Event['type']> = Extract<Event, { type: T }>;

/** Small enough that an iteration takes milliseconds. */
export const SMALL: Settings = {
  ...defaultSettings(),
  engine: 'wasm',
  embeddingSize: 8,
  hiddenSize: 16,
  noiseSize: 4,
  generatorLayers: '16',
  criticLayers: '16',
  batchSize: 8,
  criticSteps: 1,
};

const WHO = ['a girl', 'the baker', 'my uncle', 'a cat', 'the nurse'];
const DOES = ['paints', 'sees', 'buys', 'forgets'];
const WHAT = ['the boat', 'a basket', 'the clock', 'a red kite in the garden'];

/** 80 distinct sentences: 60 of 5 words, 20 of 8. */
export const SENTENCES: readonly string[] = WHO.flatMap((who) =>
  DOES.flatMap((does) => WHAT.map((what) => `${who} ${does} ${what}`)),
);

export function pasted(sentences: readonly string[]): CorpusSource {
  return { kind: 'pasted', text: sentences.join('\n') };
}

/** Opens a text; nothing is fitted to it unless the test says so. */
export function open(
  source: CorpusSource,
  settings: Settings = SMALL,
  start: Start = 'fresh',
): Extract<Command, { type: 'open' }> {
  return { type: 'open', source, settings, fit: [], start };
}

/** Another model on the corpus at hand. */
export function reset(
  settings: Settings = SMALL,
  start: Start = 'fresh',
): Extract<Command, { type: 'reset' }> {
  return { type: 'reset', settings, fit: [], start };
}

/** A path between two of the {@link SENTENCES}. */
export const PATH: PathRequest = {
  a: 'the baker buys a basket',
  b: 'a girl sees the clock',
  points: 5,
  shape: 'linear',
};

export function interpolate(request: number, path: Partial<PathRequest> = {}): Command {
  return { type: 'interpolate', request, path: { ...PATH, ...path } };
}

export class SessionProbe {
  readonly events: Event[] = [];
  readonly #session: Session;
  readonly #listeners = new Set<(event: Event) => void>();

  constructor(shelf?: Shelf) {
    this.#session = new Session((event) => {
      this.events.push(event);
      for (const listener of this.#listeners) listener(event);
    }, shelf);
  }

  send(...commands: Command[]): void {
    for (const command of commands) this.#session.handle(command);
  }

  /** The next event of this type, from now on, that passes the test. */
  next<T extends Event['type']>(
    type: T,
    passes: (event: EventOf<T>) => boolean = () => true,
  ): Promise<EventOf<T>> {
    return new Promise((resolve) => {
      const listener = (event: Event) => {
        if (event.type !== type || !passes(event as EventOf<T>)) return;
        this.#listeners.delete(listener);
        resolve(event as EventOf<T>);
      };
      this.#listeners.add(listener);
    });
  }

  /** Resolves as soon as this holds of what was posted. */
  async until(holds: () => boolean): Promise<void> {
    if (holds()) return;
    await new Promise<void>((resolve) => {
      const listener = () => {
        if (!holds()) return;
        this.#listeners.delete(listener);
        resolve();
      };
      this.#listeners.add(listener);
    });
  }

  /** Sends a command, and gives the next event of this type that passes the test. */
  async answer<T extends Event['type']>(
    command: Command,
    type: T,
    passes?: (event: EventOf<T>) => boolean,
  ): Promise<EventOf<T>> {
    const answer = this.next(type, passes);
    this.send(command);
    return answer;
  }

  async open(sentences: readonly string[] = SENTENCES, settings: Settings = SMALL): Promise<void> {
    await this.answer(
      open(pasted(sentences), settings),
      'state',
      ({ state }) => state === 'paused',
    );
  }

  /** One iteration; its reconstruction loss. */
  async step(): Promise<number> {
    const paused = this.next('state', ({ state }) => state === 'paused' || state === 'stopped');
    const { points } = await this.answer({ type: 'step' }, 'progress');
    await paused;
    return points[0]?.reconstruction ?? Number.NaN;
  }

  async train(iterations: number): Promise<void> {
    await this.answer({ type: 'train' }, 'progress', ({ iteration }) => iteration >= iterations);
  }

  async pause(): Promise<void> {
    await this.answer({ type: 'pause' }, 'state', ({ state }) => state === 'paused');
  }

  /** Ends a run that goes on: it would take time from the next test. */
  async rest(): Promise<void> {
    const state = this.last('state')?.state;
    if (state === 'training' || state === 'warming') await this.pause();
  }

  all<T extends Event['type']>(type: T): EventOf<T>[] {
    return this.events.filter((event): event is EventOf<T> => event.type === type);
  }

  last<T extends Event['type']>(type: T): EventOf<T> | undefined {
    return this.all(type).at(-1);
  }
}
