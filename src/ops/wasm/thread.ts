/** The worker of one thread of the team. */
import { serve, type ThreadSetup } from './serve';

addEventListener(
  'message',
  (event: MessageEvent<ThreadSetup>) => serve(event.data, () => globalThis.postMessage('ready')),
  { once: true },
);
