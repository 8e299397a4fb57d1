/** The page on a fake session, for looking at it without training anything. */
import { createRoot } from 'react-dom/client';
import { followAddress } from '../../src/ui/address';
import { App } from '../../src/ui/app';
import { createPlayground } from '../../src/ui/playground';
import { startFakeSession } from './fake-session';

const CORPORA = [
  {
    name: 'scenes',
    title: 'Street scenes',
    file: 'corpora/scenes.txt',
    sentences: 12_000,
    about: 'Everyday scenes.',
    tryPairs: [
      [
        'A man in a red jacket is riding a bicycle along the river.',
        'Two dogs chase a yellow ball across the wet grass.',
      ],
    ],
  },
] as const;

const root = document.getElementById('root');
if (!root) throw new Error('fake.html has no element #root.');
const playground = createPlayground(startFakeSession(), CORPORA, document.baseURI);
createRoot(root).render(<App playground={playground} />);
followAddress(playground);
