/**
 * Lets queued messages in. A message to oneself goes to the back of the queue, so everything that
 * arrived before it is handled first. Timers are no use here: they are throttled in hidden tabs.
 */
const channel = new MessageChannel();
const waiting: (() => void)[] = [];

channel.port1.onmessage = () => waiting.shift()?.();

export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve);
    channel.port2.postMessage(null);
  });
}
