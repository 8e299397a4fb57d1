import { expect, test } from 'vitest';
import type { Event } from '../../src/protocol';
import { createSession, type Port } from '../../src/ui/session';

test('what the worker says before anybody listens is told to the first who does, once', () => {
  const port: Port = { postMessage: () => {}, onmessage: null, onerror: null };
  const session = createSession(port);
  port.onmessage?.({ data: { type: 'state', state: 'loading' } } as MessageEvent<Event>);

  const heard: Event[] = [];
  session.subscribe((event) => heard.push(event));
  const later: Event[] = [];
  session.subscribe((event) => later.push(event));

  expect(heard).toEqual([{ type: 'state', state: 'loading' }]);
  expect(later).toEqual([]);
});
