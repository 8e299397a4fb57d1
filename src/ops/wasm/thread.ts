/** The worker of one thread of the team. */
import { hand, type HandSetup } from './hand';

addEventListener(
  'message',
  ({ data }: MessageEvent<HandSetup>) => {
    const own = hand(data);
    globalThis.postMessage('ready');
    own.serve();
  },
  { once: true },
);
