/** The worker's shell: a session that hears the page and is heard by it. */
import type { Command, Event } from '../protocol';
import { transfersOf } from './map/transfers';
import { Session } from './session';
import { browserShelf } from './shelf';

const post = (event: Event) => self.postMessage(event, transfersOf(event));
const session = new Session(post, browserShelf());

self.onmessage = (message: MessageEvent<Command>) => session.handle(message.data);
