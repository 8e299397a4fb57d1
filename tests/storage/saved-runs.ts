import type { HistoryPoint } from '../../src/run-history';
import type { SavedRun } from '../../src/storage/saved-run';
import { smallModel } from './saved-models';

const POINT: HistoryPoint = {
  iteration: 10,
  reconstruction: 4.25,
  accuracy: 0.5,
  real: 0.01,
  generated: -0.02,
};

/** A small run with everything optional included. */
export function smallRun(): SavedRun {
  const model = smallModel();
  return {
    model,
    history: [
      POINT,
      {
        ...POINT,
        iteration: 20,
        real: NaN,
        heldOut: {
          reconstruction: 4,
          accuracy: 0.5,
          exactMatch: 0.25,
          bleu: 12.5,
          generatedNorm: 0.9,
          realVariance: 0.8,
          generatedVariance: 0.7,
          uniqueSamples: 1,
        },
        language: { order: 5, samples: 1000, forward: 20, reverse: 40 },
      },
    ],
    pairs: [{ a: 'a dog', b: '<img src=x onerror=alert(1)>' }],
    past: {
      pins: [
        {
          a: 'a dog',
          b: 'a "quoted" cat',
          moments: [
            { iteration: 0, rows: [{ text: '', sureness: 0 }] },
            { iteration: 10, rows: [{ text: '<b>a</b> dog', sureness: 0.125 }] },
          ],
        },
        { a: 'a', b: 'b', moments: [] },
      ],
      corners: { c: 'a cat', d: '<b>a</b> horse', side: 7, isOwn: true },
      snapshots: [{ iteration: 5, sentences: ['a dog', ''] }],
      directions: [
        {
          name: 'to spacè',
          direction: {
            from: { by: 'label', label: 'animals' },
            to: { by: 'words', query: 'space' },
          },
        },
        {
          name: 'typed',
          direction: {
            from: { by: 'sentences', sentences: ['a dog', '<b>two</b>'] },
            to: { by: 'words', query: 'space' },
          },
        },
        {
          name: 'fenced',
          direction: { from: { by: 'points', points: [0, 3] }, to: { by: 'words', query: 'x' } },
        },
      ],
      marks: [
        { iteration: 3, settings: { learningRate: 0.001 } },
        { iteration: 9, restored: 4 },
      ],
      best: { iteration: 4, reversePerplexity: 31.5 },
    },
    best: model.weights,
    text: {
      sentences: 'the dog\na naïve 犬\n👩‍🚀 the "quoted\\"',
      labels: 'animals\n\nspace',
      reading: {
        format: 'csv',
        compressed: true,
        encoding: 'utf-16le',
        split: 'lines',
        table: { header: true, columns: ['text', 'kind'], sentenceColumn: 0, labelColumn: null },
        language: 'zh-Hans',
        rightToLeft: false,
      },
    },
  };
}
