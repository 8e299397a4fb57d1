import { gzipSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { seededRandom } from '../../src/random';
import { previewSource, readSource } from '../../src/text/open-corpus';
import { fingerprint } from '../../src/text/reading/fingerprint';
import { MAX_BYTES } from '../../src/text/reading/text-input';
import { inputOf, range, readAll, refusal } from './reading/inputs';

const never = new AbortController().signal;

describe('reading files', () => {
  it('refuses files over the limit before it reads them', async () => {
    const untouched = () => {
      throw new Error('It was read.');
    };
    const huge = { name: 'huge.txt', size: 3e9, stream: untouched };
    const one = await refusal(readAll([huge]));
    expect(one.what).toBe('“huge.txt” has 3000 MB; the limit is 200 MB.');
    expect(one.next).toMatch(/^Cut it to a part/);
    const most = { ...inputOf('most.txt', 'One two\nThree'), size: MAX_BYTES };
    expect((await readAll([most])).texts).toHaveLength(2);
    const halves = [1, 2].map((i) => ({ name: `${i}.txt`, size: 1.5e8, stream: untouched }));
    expect((await refusal(readAll(halves))).what).toBe(
      'The 2 files have 300 MB together; the limit is 200 MB.',
    );
  });

  it('counts the bytes itself where nobody says how many there are', async () => {
    const { size: _, ...input } = inputOf('my.txt', 'One two\nThree four\n', 5);
    const { texts, fingerprint: print } = await readAll([input]);
    expect(texts).toEqual(['One two', 'Three four']);
    expect(print).toBe(fingerprint(new TextEncoder().encode('One two\nThree four\n')));
  });

  it('tells how far it has come, and waits for whoever listens', async () => {
    const shares: number[] = [];
    const listen = async (share: number) => {
      shares.push(share);
      await Promise.resolve();
    };
    await readSource(
      [inputOf('my.txt', 'one two three\n'.repeat(50_000), 5000)],
      {},
      listen,
      never,
    );
    expect(shares.length).toBeGreaterThan(30);
    expect(shares.length).toBeLessThan(102);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });

  it('stops when it is told to, and lets go of the file', async () => {
    const controller = new AbortController();
    const input = inputOf('my.txt', 'one two three\n'.repeat(50_000), 5000);
    const listen = (share: number) => {
      if (share > 0.6) controller.abort(new Error('enough'));
    };
    await expect(readSource([input], {}, listen, controller.signal)).rejects.toThrow('enough');
    expect(input.cancelled()).toBe(1);
  });

  it('reads no more than the beginning for a preview, and lets go of the file', async () => {
    const random = seededRandom(2, 'preview');
    const text = range(50_000)
      .map(() => `Line with the number ${random.integer(2 ** 31)} in it\n`)
      .join('');
    for (const content of [text, gzipSync(text)]) {
      const input = inputOf('my.txt', content, 1000);
      const { sentences, reading } = await previewSource([input], {}, never);
      expect(sentences).toHaveLength(20);
      expect(reading.split).toBe('lines');
      await vi.waitFor(() => expect(input.cancelled()).toBe(1));
    }
  });

  it('refuses nothing at all', async () => {
    expect((await refusal(readAll([]))).what).toBe('No file was chosen.');
    expect((await refusal(previewSource([], {}, never))).what).toBe('No file was chosen.');
  });
});
