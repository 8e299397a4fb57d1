/** A playground on a session without a worker: what it sent, and a way to answer. */
import { defaultSettings } from '../../src/config';
import type { CorpusReport } from '../../src/corpus-report';
import type { Command, Event } from '../../src/protocol';
import type { Reading } from '../../src/reading';
import { createPlayground } from '../../src/ui/playground';
import { createSession, type Port } from '../../src/ui/session';

const CORPORA = [
  {
    name: 'scenes',
    title: 'Scenes',
    file: 'corpora/scenes.txt',
    sentences: 100,
    about: '',
    tryPairs: [['first pair a', 'first pair b']],
  },
  {
    name: 'taught',
    title: 'Taught',
    file: 'corpora/taught.txt',
    model: 'models/taught.safetensors',
    sentences: 100,
    about: '',
    tryPairs: [['taught a', 'taught b']],
  },
] as const;

export const FINGERPRINT = '3fa94c0de18b77a2';

export const FRESH = {
  type: 'fresh',
  start: 'fresh',
  iteration: 0,
  settings: defaultSettings(),
  fitted: [],
  parameters: 1,
  bytes: 4,
} satisfies Event;

export const CORPUS: Event = corpusNamed('x');

const PLAIN: Reading = {
  format: 'text',
  compressed: false,
  encoding: 'utf-8',
  split: 'lines',
  rightToLeft: false,
};

export function corpusNamed(name: string): Event {
  return { type: 'corpus', report: { name, fingerprint: FINGERPRINT } as CorpusReport };
}

export function probe() {
  const sent: Command[] = [];
  const port: Port = {
    postMessage: (command) => void sent.push(command),
    onmessage: null,
    onerror: null,
  };
  let time = 0;
  const playground = createPlayground(
    createSession(port),
    CORPORA,
    'https://example.org/play/',
    () => time,
  );
  const answer = (...events: Event[]) => {
    for (const data of events) port.onmessage?.(new MessageEvent('message', { data }));
  };
  const last = <T extends Command['type']>(type: T) =>
    sent.findLast((command): command is Extract<Command, { type: T }> => command.type === type);
  /** Answers the newest request for a look at a text. */
  const show = (reading: Partial<Reading> = {}) =>
    answer({
      type: 'preview',
      request: last('preview')?.request ?? -1,
      preview: {
        name: 'x',
        reading: { ...PLAIN, ...reading },
        sentences: [],
        rows: [],
        notices: [],
      },
    });
  const pass = (seconds: number) => {
    time += seconds * 1000;
  };
  return { ...playground, sent, answer, last, show, pass, port, get: playground.store.getState };
}

export type Probe = ReturnType<typeof probe>;
