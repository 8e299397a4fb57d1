import { describe, expect, it } from 'vitest';
import { buildCorpus } from '../../src/text/corpus';
import { sourceOfText } from '../../src/text/read-source';
import { SentenceOrigins } from '../../src/worker/sentence-origins';

const OPTIONS = {
  seed: 1,
  lowercase: true,
  maxLength: 12,
  vocabularySize: 10_000,
  heldOutShare: 0.05,
};

function corpusOf(count: number) {
  const lines = Array.from({ length: count }, (_, i) => `number ${i} of these lines`);
  return buildCorpus(sourceOfText(lines.join('\n')), OPTIONS);
}

describe('where sentences come from', () => {
  const corpus = corpusOf(9000);
  const index = corpus.training[20] ?? 0;
  const said = [{ ids: corpus.encoded[index]!, words: [], text: corpus.sentences[index]! }];

  it('is known once the index is ready, which is made in steps that can be left', async () => {
    const origins = new SentenceOrigins();
    expect(origins.refusal(corpus)).toBeUndefined();
    expect(await origins.prepare(corpus, () => Promise.resolve(false))).toBe(false);
    expect(origins.of(corpus, said)).toEqual([]);
    let left = 1;
    while (!(await origins.prepare(corpus, () => Promise.resolve(false)))) left++;
    expect(left).toBeGreaterThan(2);
    expect(origins.of(corpus, said)).toMatchObject([{ origin: 'copied', edits: 0 }]);
  });

  it('is forgotten with the corpus, even in the middle of a step', async () => {
    const origins = new SentenceOrigins();
    const other = corpusOf(50);
    const isReady = await origins.prepare(corpus, async () => {
      await origins.prepare(other, () => Promise.resolve(true));
      return true;
    });
    expect(isReady).toBe(false);
    expect(origins.of(corpus, said)).toEqual([]);
    expect(origins.of(other, said)).toHaveLength(1);
  });

  it('is refused in words where the corpus is too large', () => {
    const origins = new SentenceOrigins(1000);
    expect(origins.refusal(corpus)).toMatch(/is not shown .* among 1,000 training sentences/);
    expect(origins.refusal(corpusOf(50))).toBeUndefined();
  });
});
