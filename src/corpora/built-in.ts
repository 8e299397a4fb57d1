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
    tryPairs: [
      ['An old man feeds the ducks in the park.', 'Two children are flying a kite on the beach.'],
      ['The cat is sleeping on the warm windowsill.', 'The dog is running into the waves.'],
      [
        'My grandmother baked biscuits in the kitchen.',
        'A fisherman is mending the nets on the quay.',
      ],
      ['It is snowing softly, and the clock is ticking.', 'The sun shone on the sea last summer.'],
      ['Who is playing the piano?', 'A girl is reading a novel on the train.'],
      ['What a lovely morning for a walk in the park!', 'What a cold night to wait for a train!'],
      ['There is a bowl of oranges on the kitchen table.', 'There are two boats in the harbour.'],
      ['Yesterday morning, the market was crowded.', 'Tomorrow, the boys will swim in the river.'],
    ],
  },
];
