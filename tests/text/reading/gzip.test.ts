import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/random';
import { bytesOf } from '../../../src/text/reading/bytes';
import { gunzipped, isGzip } from '../../../src/text/reading/gzip';
import { allBytes, inputOf, refusal } from './inputs';

const TEXT = new TextEncoder().encode('The dog sleeps by the gate.\n'.repeat(20_000));
/** Hardly to be packed. */
const NOISE = seededRandom(1, 'noise');
const BYTES = Uint8Array.from({ length: 300_000 }, () => NOISE.integer(256));

const never = new AbortController().signal;
const unpack = (packed: Uint8Array, piece = 4096) =>
  allBytes(gunzipped('my.txt.gz', bytesOf(inputOf('my.txt.gz', packed, piece), never)));

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

  it('gives all members of a file, one after the other, however the bytes come', async () => {
    const half = TEXT.length >> 1;
    const noise = BYTES.subarray(0, 5000);
    const packed = Buffer.concat([
      gzipSync(TEXT.subarray(0, half)),
      named(gzipSync(noise), 'a name as gzip writes it'),
      gzipSync(''),
      gzipSync(TEXT.subarray(half)),
    ]);
    const whole = Buffer.concat([TEXT.subarray(0, half), noise, TEXT.subarray(half)]);
    for (const piece of [1, 7, 1000, 1_000_000]) {
      expect((await unpack(packed, piece)).equals(whole)).toBe(true);
    }
  });

  it('gives very many small members, as bgzip makes them, with the empty one at the end', async () => {
    const line = gzipSync('A dog.\n');
    const packed = Buffer.concat([...Array.from({ length: 20_000 }, () => line), gzipSync('')]);
    expect((await unpack(packed, 1_000_000)).toString()).toBe('A dog.\n'.repeat(20_000));
  });

  it('refuses members that are cut short, the last in its header or the first before another', async () => {
    const [one, other] = [gzipSync('A dog sleeps.\n'), gzipSync(TEXT)];
    for (const length of [3, 9, 12, other.length - 5]) {
      const packed = Buffer.concat([one, other.subarray(0, length)]);
      expect((await refusal(unpack(packed, 50))).what).toMatch(/^“my.txt.gz” is cut short/);
    }
    const gap = Buffer.concat([one.subarray(0, one.length - 3), other]);
    expect((await refusal(unpack(gap, 50))).what).toMatch(/damaged/);
  });

  it('refuses a member whose checksum or size is wrong, in whatever place', async () => {
    const [one, other] = [gzipSync('A dog sleeps.\n'), gzipSync('A cat sings.\n')];
    for (const fromEnd of [1, 8]) {
      for (const damagedOne of [0, 1]) {
        const members = [Buffer.from(one), Buffer.from(other)];
        const member = members[damagedOne]!;
        member[member.length - fromEnd]! ^= 1;
        expect((await refusal(unpack(Buffer.concat(members)))).what).toMatch(/damaged/);
      }
    }
  });

  it('refuses what follows the last member and is none', async () => {
    const packed = gzipSync(TEXT);
    for (const junk of ['x', 'junk', 'a long line that is no gzip at all']) {
      const { what } = await refusal(unpack(Buffer.concat([packed, Buffer.from(junk)]), 64));
      expect(what).toMatch(/damaged/);
    }
  });
});

/** A member with a file's name in its header. */
function named(member: Buffer, name: string): Buffer {
  const header = Buffer.from(member.subarray(0, 10));
  header[3]! |= 8;
  return Buffer.concat([header, Buffer.from(`${name}\0`), member.subarray(10)]);
}
