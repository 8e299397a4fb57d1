/** The worker's shell: a session that hears the page and is heard by it. */
import type { Command, Event } from '../protocol';
import { Session } from './session';

const session = new Session((event: Event) => self.postMessage(event));

self.onmessage = (message: MessageEvent<Command>) => session.handle(message.data);
