/** What decoding with drawn words has to do on every engine. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Arae, type Decoded } from '../../src/model/arae';
import { EOS } from '../../src/model/layout';
import { WordDraws, type WordSampling } from '../../src/model/word-draws';
import type { Ops } from '../../src/ops/ops';
import { seededRandom } from '../../src/random';
import { randomSentences, repeated, TINY, TRAINING } from './sentences';

const SETTINGS = { ...TINY, vocabularySize: 37, hiddenSize: 19, codeScale: 3 };
const SENTENCES = randomSentences(9, 6, SETTINGS.vocabularySize, 4);
const LONGEST = 8;

export function describeSampledDecoding(name: string, createOps: () => Promise<Ops>): void {
  describe(name, () => {
    let ops: Ops;
    let model: Arae;
    let codes: Float32Array;
    beforeAll(async () => {
      ops = await createOps();
      model = new Arae(ops, SETTINGS);
      for (let i = 0; i < 30; i++) {
        for (const _phase of model.iterate(repeated(SENTENCES), TRAINING));
      }
      codes = await model.encode(SENTENCES);
    });
    afterAll(() => ops.close());

    const decode = (sampling: WordSampling, stream = 'shared') =>
      model.decode(codes, LONGEST, {
        draws: new WordDraws(sampling, [seededRandom(1, stream)]),
      });
    const texts = (decoded: readonly Decoded[]) => decoded.map(({ ids }) => ids.join(' '));

    it('agrees with greedy decoding where one word is considered, or at no temperature', async () => {
      const greedy = await model.decode(codes, LONGEST);
      for (const sampling of [{ temperature: 2, words: 1 }, { temperature: 1e-5 }]) {
        const drawn = await decode(sampling);
        expect(texts(drawn)).toEqual(texts(greedy));
        drawn.forEach(({ probabilities }, row) => {
          const wanted = greedy[row]!.probabilities;
          probabilities.forEach((found, i) => expect(found).toBeCloseTo(wanted[i]!, 4));
        });
      }
    });

    it('draws the same by the same chance, and something else by another', async () => {
      const first = texts(await decode({ temperature: 1.5 }));
      expect(texts(await decode({ temperature: 1.5 }))).toEqual(first);
      expect(texts(await decode({ temperature: 1.5 }, 'another'))).not.toEqual(first);
    });

    it('ends where the end is drawn, and at the longest sentence allowed', async () => {
      const own = SENTENCES.map((_, row) => seededRandom(1, `row ${row}`));
      const draws = new WordDraws({ temperature: 2 }, own);
      const decoded = await model.decode(codes, LONGEST, { draws });
      for (const { ids, probabilities } of decoded) {
        expect(ids).not.toContain(EOS);
        expect(ids.length).toBeLessThanOrEqual(LONGEST);
        expect(probabilities).toHaveLength(ids.length);
      }
      expect(new Set(decoded.map(({ ids }) => ids.length)).size).toBeGreaterThan(1);
    });

    it('says the same of a code alone as among others', async () => {
      const all = texts(await decode({ temperature: 1.5 }));
      const sampling = { temperature: 1.5 };
      const width = SETTINGS.hiddenSize;
      const alone = await model.decode(codes.slice(4 * width, 5 * width), LONGEST, {
        draws: new WordDraws(sampling, [seededRandom(1, 'shared')]),
      });
      expect(texts(alone)).toEqual([all[4]]);
    });

    it('holds no more afterwards, and lets others compute between its steps', async () => {
      const before = ops.memory();
      const [drawn, greedy] = await Promise.all([
        decode({ temperature: 1 }),
        model.decode(codes, LONGEST),
      ]);
      expect(drawn).toHaveLength(SENTENCES.length);
      expect(greedy).toHaveLength(SENTENCES.length);
      expect(ops.memory()).toEqual(before);
    });
  });
}
