/** The corpora that come with the page. */
import type { Lenders } from '../lenders';

export interface BuiltInCorpus {
  readonly name: 'scenes' | 'reviews' | 'questions' | 'escenas';
  readonly title: string;
  /** Under the page's own address. Labelled ones are tables with columns "label" and "sentence". */
  readonly file: string;
  readonly sentences: number;
  readonly about: string;
  /** BCP 47. */
  readonly language: 'en' | 'es';
  /** The demonstration model, under the page's own address. */
  readonly model: string;
  /** Pairs worth walking between, every word in the vocabulary. */
  readonly tryPairs: readonly (readonly [string, string])[];
}

/** Which words each model knows, parted by spaces: JSON, an object by corpus. */
export const MODEL_WORDS = 'models/words.json';

/** What the generators start from. */
export const CORPUS_SEED = 1;

export const BUILT_IN: readonly BuiltInCorpus[] = [
  {
    name: 'scenes',
    title: 'Everyday scenes',
    file: 'corpora/scenes.txt',
    sentences: 20000,
    about: 'Short sentences about streets, kitchens, gardens, harbours and the people in them.',
    language: 'en',
    model: 'models/scenes.safetensors',
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
  {
    name: 'reviews',
    title: 'Restaurant and shop reviews',
    file: 'corpora/reviews.tsv',
    sentences: 24000,
    about:
      'What guests and customers say, labelled positive or negative: the same soups, waiters and jackets, praised and complained about.',
    language: 'en',
    model: 'models/reviews.safetensors',
    tryPairs: [
      [
        'The tomato soup was hot and full of flavour.',
        'The tomato soup was cold and far too salty.',
      ],
      ['Our waiter was friendly and patient.', 'Our waiter forgot our drinks twice.'],
      ['I ordered the steak and it was tender.', 'I ordered the chips and they were soggy.'],
      ['What a lovely little restaurant!', 'What a noisy little pub!'],
      ['My new jacket fits like a glove.', 'My new kettle broke after a week.'],
      [
        'The shop is tidy, and the assistant gave me good advice.',
        'The shop is too crowded, and the cashier ignored me completely.',
      ],
      ['We waited an hour for a cold pizza.', 'They served us wonderful fish and excellent wine.'],
      ['Where else can you find such crisp chips?', 'Who would pay for such a soggy pizza?'],
    ],
  },
  {
    name: 'questions',
    title: 'Questions by topic',
    file: 'corpora/questions.tsv',
    sentences: 24000,
    about:
      'What people ask about science, music and politics, labelled by topic; the same kinds of question in all three.',
    language: 'en',
    model: 'models/questions.safetensors',
    tryPairs: [
      ['Why do young wolves hide in winter?', 'How do I tune an old guitar by ear?'],
      ['What makes a good melody so famous?', 'What makes a new law so unpopular?'],
      [
        'Who taught your mother to write a speech about child care?',
        'Who taught your brother to play a waltz on a violin?',
      ],
      [
        'What is the difference between granite and marble?',
        'What is the difference between a flute and an oboe?',
      ],
      [
        'How would you explain the word gravity to a friend?',
        'How would you explain the word democracy to a small class?',
      ],
      ['Why did the piano go out of tune last summer?', 'Why did the telescope break last winter?'],
      [
        'Should a mayor listen to students before the election?',
        'Should a young chemist share their results?',
      ],
      [
        'Does the city council often meet behind closed doors?',
        'Does the choir often stand in a circle on tour?',
      ],
    ],
  },
  {
    name: 'escenas',
    title: 'Escenas cotidianas',
    file: 'corpora/escenas.txt',
    sentences: 24000,
    about:
      'Everyday scenes in Spanish: markets, kitchens, beaches, trains, and the people in them.',
    language: 'es',
    model: 'models/escenas.safetensors',
    tryPairs: [
      [
        'Mi abuela está horneando un bizcocho en la cocina.',
        'Los niños juegan al fútbol en el parque.',
      ],
      ['Un gato duerme en el sofá.', 'Una perra está corriendo por el césped.'],
      ['¿Dónde está mi paraguas rojo?', '¿Quién está cantando en la cocina?'],
      ['¡Vamos a nadar en el mar!', '¡Qué fría está el agua hoy!'],
      [
        'Ayer un turista fotografió al pescador en el muelle.',
        'Mañana voy a visitar a mi tía en el pueblo.',
      ],
      ['A Lucía le gusta leer novelas en el tren.', 'Pablo prefiere el café al té.'],
      ['Hay una maleta negra en el andén.', 'En la mesa hay un ramo de rosas.'],
      ['El mercado está lleno por la mañana.', 'De noche la plaza estaba vacía.'],
    ],
  },
];

/** The demonstration models as lenders of first weights. `base`: the page's own address. */
export function lendersAt(base: string): Lenders {
  const address = (of: string) => new URL(of, base).href;
  return {
    words: address(MODEL_WORDS),
    models: BUILT_IN.map(({ name, model }) => ({ name, url: address(model) })),
  };
}
