/** The corpora that come with the page. */

export interface BuiltInCorpus {
  readonly name: 'scenes';
  readonly title: string;
  /** Under the page's own address. */
  readonly file: string;
  readonly sentences: number;
  readonly about: string;
  /** Pairs worth walking between, every word in the vocabulary. */
  readonly tryPairs: readonly (readonly [string, string])[];
}

export const SCENES_SEED = 1;

export const BUILT_IN: readonly BuiltInCorpus[] = [
  {
    name: 'scenes',
    title: 'Everyday scenes',
    file: 'corpora/scenes.txt',
    sentences: 12000,
    about: 'Short sentences about streets, kitchens, gardens, harbours and the people in them.',
    tryPairs: [],
  },
];
