import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/random';
import { bytesOf, gunzipped, isGzip } from '../../../src/text/reading/bytes';
import { inputOf, refusal } from './inputs';

const TEXT = new TextEncoder().encode('The dog sleeps by the gate.\n'.repeat(20_000));
/** Hardly to be packed. */
const NOISE = seededRandom(1, 'noise');
const BYTES = Uint8Array.from({ length: 300_000 }, () => NOISE.integer(256));

async function all(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return Buffer.concat(parts);
}

const never = new AbortController().signal;
const unpack = (packed: Uint8Array, piece = 4096) =>
  all(gunzipped('my.txt.gz', bytesOf(inputOf('my.txt.gz', packed, piece), never)));

describe('bytes of a file', () => {
  it('come in order, and the stream is let go when nobody wants more', async () => {
    const input = inputOf('my.txt', TEXT, 1000);
    expect((await all(bytesOf(input, never))).equals(TEXT)).toBe(true);
    for await (const chunk of bytesOf(input, never)) {
      expect(chunk).toHaveLength(1000);
      break;
    }
    expect(input.cancelled()).toBe(1);
  });

  it('stop with the reason of the signal, even where the next piece never comes', async () => {
    const controller = new AbortController();
    const stalled = { name: 'slow', stream: () => new ReadableStream<Uint8Array>() };
    const reading = all(bytesOf(stalled, controller.signal));
    controller.abort(new Error('enough'));
    await expect(reading).rejects.toThrow('enough');
  });

  it('are refused in words where the file is gone', async () => {
    const gone = {
      name: 'my.txt',
      stream: () => new ReadableStream<Uint8Array>({ pull: (c) => c.error(new Error('gone')) }),
    };
    expect((await refusal(all(bytesOf(gone, never)))).what).toBe('“my.txt” could not be read.');
  });
});

describe('unpacking', () => {
  it('gives what was packed, however the bytes come', async () => {
    const packed = gzipSync(TEXT);
    expect(isGzip(packed)).toBe(true);
    expect(isGzip(TEXT)).toBe(false);
    for (const piece of [1, 7, 100_000]) {
      expect((await unpack(packed, piece)).equals(TEXT)).toBe(true);
    }
  });

  it('refuses a file that is cut short, wherever it ends', async () => {
    const packed = gzipSync(TEXT);
    for (const length of [12, packed.length >> 1, packed.length - 9, packed.length - 1]) {
      const { what, next } = await refusal(unpack(packed.subarray(0, length), 50));
      expect(what).toMatch(/^“my.txt.gz” is cut short/);
      expect(next).toMatch(/Nothing of it was used/);
    }
  });

  it('refuses a file that is damaged in its middle', async () => {
    const packed = gzipSync(BYTES);
    packed.fill(0xff, 2000, 3000);
    expect((await refusal(unpack(packed, 500))).what).toMatch(/damaged/);
  });

  it('passes on what stops the packed bytes', async () => {
    const controller = new AbortController();
    const input = inputOf('my.txt.gz', gzipSync(BYTES), 64);
    const reading = (async () => {
      for await (const _ of gunzipped('my.txt.gz', bytesOf(input, controller.signal))) {
        controller.abort(new Error('enough'));
      }
    })();
    await expect(reading).rejects.toThrow('enough');
  });
});
