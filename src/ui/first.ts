/**
 * What the document runs first: it starts the worker. A worker stands only once the page's thread
 * has time for it, and loading and drawing the app take that thread for a good while; begun here,
 * the worker is there when the app has something to ask.
 */
import { startWorkerSession } from './session';

export const session = startWorkerSession();
