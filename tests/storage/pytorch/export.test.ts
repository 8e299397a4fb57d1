import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { exportToPyTorch } from '../../../src/storage/pytorch/export';
import { importFromPyTorch } from '../../../src/storage/pytorch/import';
import { readSafetensors, writeSafetensors } from '../../../src/storage/safetensors';
import type { SavedModel } from '../../../src/storage/saved-model';
import { weightShapes } from '../../../src/storage/weight-shapes';
import { refusal } from '../refusal';
import { smallModel } from '../saved-models';

/** The small model without the word that no Python dictionary of ours may have. */
function model(changes: Partial<SavedModel['settings']> = {}): SavedModel {
  const saved = smallModel();
  const vocabulary = saved.vocabulary.map((word) => (word === '__proto__' ? '7' : word));
  const { card: _, ...rest } = saved;
  return { ...rest, vocabulary, settings: { ...saved.settings, ...changes } };
}

/** The same, with all moments and counts of Adam. */
function trainedModel(): SavedModel {
  const saved = model();
  const tensors = Object.fromEntries(
    [...weightShapes(saved.settings, saved.vocabulary.length + 4)]
      .filter(([name]) => !name.includes('running'))
      .flatMap(([name, shape]) => {
        const size = shape.reduce((product, width) => product * width, 1);
        return (['first', 'second'] as const).map((order, i) => [
          name.replace('.', `.${order}.`),
          { shape, values: new Float32Array(size).map((_value, k) => (i + 1) / (k + 1)) },
        ]);
      }),
  );
  const steps = { encoder: 5, decoder: 5, generator: 2, critic: 10 };
  return { ...saved, training: { record: { steps }, tensors } };
}

const parts = (bytes: Uint8Array): Record<string, Uint8Array> => unzipSync(bytes);
const textOf = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
const tensorsOf = (bytes: Uint8Array, file: string) =>
  readSafetensors(parts(bytes)[`${file}.safetensors`] ?? new Uint8Array()).tensors;

describe('the export', () => {
  test("has the names and shapes of the authors' Seq2Seq", () => {
    const tensors = tensorsOf(exportToPyTorch(model(), { form: 'script' }), 'autoencoder');
    const shapes = [...tensors].map(([name, { shape }]) => `${name} ${shape.join('×')}`);
    expect(shapes.sort()).toEqual([
      'decoder.bias_hh_l0 32',
      'decoder.bias_ih_l0 32',
      'decoder.weight_hh_l0 32×8',
      'decoder.weight_ih_l0 32×12',
      'embedding.weight 13×4',
      'embedding_decoder.weight 13×4',
      'encoder.bias_hh_l0 32',
      'encoder.bias_ih_l0 32',
      'encoder.weight_hh_l0 32×8',
      'encoder.weight_ih_l0 32×4',
      'linear.bias 13',
      'linear.weight 13×8',
    ]);
  });

  test('has those of their MLP_G, whose last layer counts every module before it', () => {
    const tensors = tensorsOf(exportToPyTorch(model(), { form: 'script' }), 'generator');
    const shapes = [...tensors].map(([name, { shape }]) => `${name} ${shape.join('×')}`);
    expect(shapes.sort()).toEqual([
      'bn1.bias 5',
      'bn1.num_batches_tracked ',
      'bn1.running_mean 5',
      'bn1.running_var 5',
      'bn1.weight 5',
      'bn2.bias 4',
      'bn2.num_batches_tracked ',
      'bn2.running_mean 4',
      'bn2.running_var 4',
      'bn2.weight 4',
      'layer1.bias 5',
      'layer1.weight 5×3',
      'layer2.bias 4',
      'layer2.weight 4×5',
      'layer7.bias 8',
      'layer7.weight 8×4',
    ]);
  });

  test('maps every word to its id, in the order of ids, special words first', () => {
    const saved = model();
    const text = textOf(parts(exportToPyTorch(saved, { form: 'script' }))['vocab.json']);
    const words = ['<pad>', '<sos>', '<eos>', '<oov>', ...saved.vocabulary];
    const ids = JSON.parse(text) as Record<string, number>;
    expect(words.map((word) => ids[word])).toEqual([...words.keys()]);
    expect(text.indexOf('"7"')).toBeGreaterThan(text.indexOf('"the"'));
  });

  test("gives the arguments that the authors' code asks for", () => {
    const saved = model({ summary: 'last', generatedCodes: 'free' });
    const files = parts(exportToPyTorch(saved, { form: 'authors' }));
    expect(JSON.parse(textOf(files['options.json']))).toMatchObject({
      emsize: 4,
      nhidden: 8,
      ntokens: 13,
      nlayers: 1,
      hidden_init: false,
      z_size: 3,
      arch_g: '5-4',
      arch_d: '6',
      maxlen: saved.settings.maxLength,
    });
  });

  test('brings the script, and the sentences where they are wanted', () => {
    const sentences = 'the dog\na dog\n';
    const files = parts(exportToPyTorch(model(), { form: 'script', sentences }));
    expect(textOf(files['arae.py'])).toContain('class Seq2Seq(nn.Module)');
    expect(textOf(files['sentences.txt'])).toBe(sentences);
  });

  test("folds the scale of codes into the decoder for the authors' code", () => {
    const saved = model({ summary: 'last', codeScale: 'root', generatedCodes: 'free' });
    const read = importFromPyTorch(exportToPyTorch(saved, { form: 'authors' }));
    expect(read.settings.codeScale).toBe('one');
    const before = saved.weights['decoder.weight_ih_l0']?.values ?? [];
    const after = read.weights['decoder.weight_ih_l0']?.values ?? [];
    const ofCodes = (i: number) => i % 12 >= 4;
    before.forEach((value, i) => {
      expect(after[i]).toBe(ofCodes(i) ? Math.fround(value * Math.sqrt(8)) : value);
    });
    expect(read.weights['encoder.weight_ih_l0']).toEqual(saved.weights['encoder.weight_ih_l0']);
  });

  test("is refused for the authors' code where that would compute something else", () => {
    for (const [settings, why] of [
      [
        { summary: 'sum', generatedCodes: 'free' },
        /last hidden state; this model adds all of them/,
      ],
      [{ summary: 'last', generatedCodes: 'sphere' }, /codes of any length; this one makes them/],
    ] as const) {
      const saved = model(settings);
      expect(refusal(() => exportToPyTorch(saved, { form: 'authors' }))).toMatch(why);
      expect(refusal(() => exportToPyTorch(saved, { form: 'script' }))).toBe('done');
    }
  });

  test('is refused where a word of the corpus is a special one', () => {
    for (const word of ['<eos>', '__proto__']) {
      const saved = { ...model(), vocabulary: [word, ...model().vocabulary.slice(1)] };
      expect(refusal(() => exportToPyTorch(saved, { form: 'script' }))).toContain(`"${word}"`);
    }
  });
});

describe('the way back', () => {
  test('gives the model that was exported', () => {
    const { training: _, ...saved } = model();
    expect(importFromPyTorch(exportToPyTorch(saved, { form: 'script' }))).toEqual(saved);
  });

  test('gives the moments of the optimisers, too', () => {
    const saved = trainedModel();
    expect(importFromPyTorch(exportToPyTorch(saved, { form: 'script' }))).toEqual(saved);
  });

  const whole = () => parts(exportToPyTorch(trainedModel(), { form: 'script' }));
  const withPart = (name: string, content: string | Uint8Array | undefined) => {
    const { [name]: _, ...files } = whole();
    if (content !== undefined)
      files[name] = typeof content === 'string' ? strToU8(content) : content;
    return zipSync(files);
  };
  const options = (changes: object) => {
    const read = JSON.parse(textOf(whole()['options.json'])) as { playground: object };
    return JSON.stringify({ ...read, playground: { ...read.playground, ...changes } });
  };
  const moments = (changes: object) => {
    const { tensors } = readSafetensors(whole()['optimisers.safetensors'] ?? new Uint8Array());
    return writeSafetensors(new Map([...tensors, ...Object.entries(changes)]), new Map());
  };
  const ids = (...words: string[]) =>
    JSON.stringify(Object.fromEntries(words.map((word, id) => [word, id])));

  test.each<[string, Uint8Array, RegExp]>([
    ['a folder without options', withPart('options.json', undefined), /lacks "options.json"/],
    ['a folder without a critic', withPart('critic.safetensors', undefined), /lacks "critic/],
    ['options of somebody else', withPart('options.json', '{"emsize":4}'), /which settings/],
    ['options that are no JSON', withPart('options.json', '{'), /damaged in its "options.json"/],
    [
      'other settings',
      withPart('options.json', options({ settings: { hiddenSize: 12 } })),
      /"encoder.embedding.weight"/,
    ],
    [
      'settings out of range',
      withPart('options.json', options({ settings: { hiddenSize: 1e6 } })),
      /outside its range/,
    ],
    [
      'a vocabulary without special words',
      withPart('vocab.json', ids('a', 'b', 'c', 'd', 'e')),
      /first four words/,
    ],
    [
      'a vocabulary with a gap',
      withPart('vocab.json', '{"<pad>":0,"<sos>":1,"<eos>":2,"<oov>":3,"a":9}'),
      /no text/,
    ],
    [
      'a vocabulary that is too short',
      withPart('vocab.json', ids('<pad>', '<sos>', '<eos>', '<oov>', 'a')),
      /"encoder.embedding.weight" has the shape/,
    ],
    ['a vocabulary that is a list', withPart('vocab.json', '["<pad>"]'), /first four words/],
    [
      'a moment of another shape',
      withPart(
        'optimisers.safetensors',
        moments({
          'critic.layer1.bias.exp_avg': { type: 'F32', shape: [1], values: new Float32Array(1) },
        }),
      ),
      /"critic.first.layer1.bias" has the shape/,
    ],
    [
      'a negative square',
      withPart(
        'optimisers.safetensors',
        moments({
          'critic.layer1.bias.exp_avg_sq': {
            type: 'F32',
            shape: [6],
            values: new Float32Array(6).fill(-1),
          },
        }),
      ),
      /negative squares/,
    ],
  ])('%s is refused', (_name, bytes, words) => {
    expect(refusal(() => importFromPyTorch(bytes))).toMatch(words);
  });
});
