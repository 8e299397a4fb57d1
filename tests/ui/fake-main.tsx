/** The page on a fake session, for looking at it without training anything. */
import { createRoot } from 'react-dom/client';
import { followAddress } from '../../src/ui/address';
import { App } from '../../src/ui/app';
import { createPlayground } from '../../src/ui/playground';
import { startFakeSession } from './fake-session';

const CORPORA = [
  {
    name: 'scenes',
    title: 'Everyday scenes',
    file: 'corpora/scenes.txt',
    sentences: 12_000,
    about: 'Short sentences about streets, kitchens, gardens, harbours and the people in them.',
    model: 'models/scenes.safetensors',
    tryPairs: [
      [
        'A man in a red jacket is riding a bicycle along the river.',
        'Two dogs chase a yellow ball across the wet grass.',
      ],
      ['A waiter carries four plates.', 'A cat watches the rain from a window.'],
    ],
  },
  {
    name: 'reviews',
    title: 'Restaurants and shops',
    file: 'corpora/reviews.txt',
    sentences: 20_000,
    about: 'Reviews with a label, positive or negative, that share most of their words.',
    model: 'models/reviews.safetensors',
    tryPairs: [['The soup was cold and so was the waiter.', 'What a lovely little bakery!']],
  },
  {
    name: 'escenas',
    title: 'Escenas de cada día',
    file: 'corpora/escenas.txt',
    sentences: 12_000,
    language: 'es',
    about: 'Everyday scenes in Spanish.',
    tryPairs: [['El niño duerme en el tren.', 'Dos perros corren por la playa.']],
  },
] as const;

const root = document.getElementById('root');
if (!root) throw new Error('fake.html has no element #root.');
const playground = createPlayground(startFakeSession(), CORPORA, document.baseURI);
createRoot(root).render(<App playground={playground} />);
await followAddress(playground, { store: () => localStorage, keepsAny: async () => false });
