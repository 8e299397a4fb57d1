import { describe, expect, it } from 'vitest';
import type { MapDirection } from '../../src/latent-map';
import { buildCorpus } from '../../src/text/corpus';
import { sourceOfText } from '../../src/text/read-source';
import type { Experiment } from '../../src/worker/experiment';
import { judge } from '../../src/worker/map/judgement';

const SIGHTS = ['river', 'garden', 'window', 'harbour', 'market', 'castle', 'bridge', 'meadow'];
const TIMES = ['today', 'tonight', 'again', 'twice', 'alone', 'early', 'late', 'often'];
const TEXT = ['man', 'woman']
  .flatMap((who) =>
    SIGHTS.flatMap((sight) => TIMES.map((time) => `the ${who} sees the ${sight} ${time}`)),
  )
  .join('\n');
const DIRECTION: MapDirection = {
  from: { by: 'words', query: 'man' },
  to: { by: 'words', query: 'woman' },
};

/** A model with codes on a circle, that says "woman" from a height on, and above all "dog". */
function toy(turnsAt: (row: number) => number, getsLostAt = 2) {
  const corpus = buildCorpus(sourceOfText(TEXT), {
    seed: 1,
    lowercase: true,
    maxLength: 12,
    vocabularySize: 100,
    heldOutShare: 0.25,
  });
  let row = 0;
  const model = {
    encode: (sentences: readonly Int32Array[]) =>
      Promise.resolve(Float32Array.from(sentences.flatMap(() => [1, 0]))),
    decode: (codes: Float32Array) =>
      Promise.resolve(
        Array.from({ length: codes.length / 2 }, (_, i) => {
          const height = codes[2 * i + 1]! / codes[2 * i]!;
          const word = height > getsLostAt ? 'sees' : height >= turnsAt(row++) ? 'woman' : 'man';
          return { ids: corpus.vocabulary.encode(['the', word]), probabilities: [1, 1] };
        }),
      ),
  };
  const settings = { hiddenSize: 2, maxLength: 12 };
  const experiment = { corpus, vocabulary: corpus.vocabulary, settings, model };
  return experiment as unknown as Experiment;
}

function sidesOf({ corpus }: Experiment) {
  const with_ = (word: string) =>
    Int32Array.from(corpus.sentences.flatMap((text, i) => (text.includes(` ${word} `) ? [i] : [])));
  return { from: with_('man'), to: with_('woman'), typed: { from: [], to: [] } };
}

const between = () => Promise.resolve();
const judged = (experiment: Experiment) =>
  judge(experiment, DIRECTION, sidesOf(experiment), Float32Array.of(0, 0.5), between);

describe('how far along a direction', () => {
  it('is no further than it takes to turn the training sentences', async () => {
    const outcome = await judged(toy(() => 0.7));
    expect(outcome.strength).toBe(1.5);
    expect(outcome.tried).toBeGreaterThan(5);
    expect(outcome.succeeded).toBe(outcome.tried);
  });

  it('is not so far that sentences turn into something else', async () => {
    expect((await judged(toy(() => 0.7, 0.9))).strength).toBe(1.5);
  });

  it('is not stretched for the sake of a few', async () => {
    // One in fifty needs twice as much.
    expect((await judged(toy((row) => (row % 50 === 0 ? 0.95 : 0.4)))).strength).toBe(1);
  });

  it('is the whole difference of the groups where no strength helps', async () => {
    expect(await judged(toy(() => 9))).toMatchObject({ strength: 1, succeeded: 0 });
  });
});
