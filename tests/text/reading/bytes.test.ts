import { describe, expect, it } from 'vitest';
import { bytesOf } from '../../../src/text/reading/bytes';
import { allBytes, inputOf, refusal } from './inputs';

const TEXT = new TextEncoder().encode('The dog sleeps by the gate.\n'.repeat(20_000));

const never = new AbortController().signal;

describe('bytes of a file', () => {
  it('come in order, and the stream is let go when nobody wants more', async () => {
    const input = inputOf('my.txt', TEXT, 1000);
    expect((await allBytes(bytesOf(input, never))).equals(TEXT)).toBe(true);
    for await (const chunk of bytesOf(input, never)) {
      expect(chunk).toHaveLength(1000);
      break;
    }
    expect(input.cancelled()).toBe(1);
  });

  it('stop with the reason of the signal, even where the next piece never comes', async () => {
    const controller = new AbortController();
    const stalled = { name: 'slow', stream: () => new ReadableStream<Uint8Array>() };
    const reading = allBytes(bytesOf(stalled, controller.signal));
    controller.abort(new Error('enough'));
    await expect(reading).rejects.toThrow('enough');
  });

  it('are refused in words where the file is gone', async () => {
    const gone = {
      name: 'my.txt',
      stream: () => new ReadableStream<Uint8Array>({ pull: (c) => c.error(new Error('gone')) }),
    };
    expect((await refusal(allBytes(bytesOf(gone, never)))).what).toBe(
      '“my.txt” could not be read.',
    );
  });
});
