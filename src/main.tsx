/** Puts the page together: the worker's session, the corpora that come with it, and the app. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BUILT_IN } from './corpora/built-in';
import { followAddress } from './ui/address';
import { App } from './ui/app';
import { prepareIsolation } from './ui/isolation';
import { createPlayground } from './ui/playground';
import { startWorkerSession } from './ui/session';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element #root.');

const playground = createPlayground(startWorkerSession(), BUILT_IN, document.baseURI);
createRoot(root).render(
  <StrictMode>
    <App playground={playground} />
  </StrictMode>,
);
followAddress(playground);
prepareIsolation(document.baseURI);
