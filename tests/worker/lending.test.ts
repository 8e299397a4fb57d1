import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/config';
import { decodeModel } from '../../src/storage/model-file';
import { readFileSync } from 'node:fs';
import { BUILT_IN, lendersAt } from '../../src/corpora/built-in';
import { initialWeights } from '../../src/model/weights';
import { Vocabulary } from '../../src/text/vocabulary';
import { localLending } from '../../src/tools/local-lending';
import { Lending, LENT_SETTINGS, weightsLentBy } from '../../src/worker/lending';
import { modelSettings } from '../../src/worker/mapping';
import { DemonstrationError, SettingsError } from '../../src/worker/trouble';

const never = new AbortController().signal;
const settings = { ...defaultSettings(), firstWeights: 'scenes' as const };
const lenderOf = async () => {
  const lender = await localLending().lenderFor(settings, never);
  if (lender === undefined) throw new Error('The scenes lend nothing.');
  return lender;
};

describe('the list of words that the demonstration models know', () => {
  it('holds what each of them knows', async () => {
    const known = await localLending().words(never);
    expect([...known.keys()]).toEqual(BUILT_IN.map(({ name }) => name));
    for (const { name, model } of BUILT_IN) {
      const { vocabulary } = decodeModel(new Uint8Array(readFileSync(`public/${model}`)));
      expect(known.get(name)).toEqual(new Set(vocabulary));
    }
  });

  it('is fetched once, and again where that failed', async () => {
    let asked = 0;
    const lending = new Lending(lendersAt('http://here/'), async () => {
      asked++;
      if (asked === 1) throw new DemonstrationError('It could not be fetched.');
      return new TextEncoder().encode('{"scenes":"a cat"}');
    });
    await expect(lending.words(never)).rejects.toThrow(DemonstrationError);
    expect((await lending.words(never)).get('scenes')).toEqual(new Set(['a', 'cat']));
    await lending.words(never);
    expect(asked).toBe(2);
  });
});

describe('a list of words that is none', () => {
  it('is a demonstration that cannot be used, in words', async () => {
    const page = new TextEncoder().encode('<!doctype html>');
    const lending = new Lending(lendersAt('http://here/'), async () => page);
    await expect(lending.words(never)).rejects.toThrow(DemonstrationError);
  });
});

describe('a model that lends its weights', () => {
  it('is of the sizes that a model of ours has if nobody chooses others', async () => {
    const usual = defaultSettings();
    for (const { name } of BUILT_IN) {
      const lender = await localLending().lenderFor({ ...usual, firstWeights: name }, never);
      for (const size of LENT_SETTINGS) expect(lender?.settings[size]).toBe(usual[size]);
    }
  });

  it('is not asked for where first weights are random', async () => {
    const lending = new Lending(lendersAt('http://here/'), () => {
      throw new Error('It was asked for.');
    });
    expect(await lending.lenderFor(defaultSettings(), never)).toBeUndefined();
  });

  it('is refused, with what to choose, where the model that begins has other sizes', async () => {
    const other = { ...settings, hiddenSize: 64 };
    const refusal = localLending().lenderFor(other, never);
    await expect(refusal).rejects.toThrow(SettingsError);
    await expect(refusal).rejects.toThrow(/Code size.*128/);
  });

  it('gives its words their rows; others begin at random around the mean of its rows', async () => {
    const lender = await lenderOf();
    const vocabulary = new Vocabulary(['zyzzyva', 'dog', 'the']);
    const weights = weightsLentBy(lender, settings, vocabulary);
    const own = initialWeights(modelSettings(settings, vocabulary.size));
    const theirs = new Vocabulary(lender.vocabulary);
    const row = (values: Float32Array, id: number, width: number) =>
      values.slice(id * width, (id + 1) * width);
    for (const [name, width, initial] of [
      ['encoder.embedding.weight', settings.embeddingSize, own.encoder['embedding.weight']],
      ['decoder.embedding.weight', settings.embeddingSize, own.decoder['embedding.weight']],
      ['decoder.linear.weight', settings.hiddenSize, own.decoder['linear.weight']],
      ['decoder.linear.bias', 1, own.decoder['linear.bias']],
    ] as const) {
      const { shape, values } = weights[name]!;
      expect(shape[0]).toBe(vocabulary.size);
      const lent = lender.weights[name]!.values;
      for (const word of ['<sos>', '<eos>', '<oov>', 'dog', 'the']) {
        const [mine, yours] = [vocabulary.words.indexOf(word), theirs.words.indexOf(word)];
        expect(row(values, mine, width)).toEqual(row(lent, yours, width));
      }
      const unknown = vocabulary.id('zyzzyva');
      const random = row(initial!.values, unknown, width);
      row(values, unknown, width).forEach((found, k) => {
        let sum = 0;
        for (let id = 0; id < theirs.size; id++) sum += lent[id * width + k]!;
        expect(found).toBeCloseTo(random[k]! + sum / theirs.size, 4);
      });
    }
  });

  it('gives all that does not go by words as it is', async () => {
    const lender = await lenderOf();
    const weights = weightsLentBy(lender, settings, new Vocabulary(['dog']));
    expect(Object.keys(weights).toSorted()).toEqual(Object.keys(lender.weights).toSorted());
    for (const name of ['encoder.weight_hh_l0', 'decoder.bias_ih_l0', 'critic.layer1.weight']) {
      expect(weights[name]).toEqual(lender.weights[name]);
    }
  });

  it('must have every weight, in the right shape', async () => {
    const lender = await lenderOf();
    const { ['encoder.weight_hh_l0']: _, ...rest } = lender.weights;
    const vocabulary = new Vocabulary(['dog']);
    expect(() => weightsLentBy({ ...lender, weights: rest }, settings, vocabulary)).toThrow(
      'The weights lack encoder.weight_hh_l0.',
    );
    const wider = { ...settings, hiddenSize: 132 };
    expect(() => weightsLentBy(lender, wider, vocabulary)).toThrow('has another shape');
  });
});
