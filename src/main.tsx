/** Puts the page together: the worker's session, the corpora that come with it, and the app. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BUILT_IN, lendersAt } from './corpora/built-in';
import { followAddress } from './ui/address';
import { App } from './ui/app';
import { deliver } from './ui/files/deliver';
import { prepareNextVisit } from './ui/isolation';
import { createPlayground } from './ui/playground';
import { keepRuns } from './ui/runs/keeping';
import { memoryOf } from './ui/runs/newest-run';
import { startWorkerSession } from './ui/session';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element #root.');

const session = startWorkerSession();
const memory = memoryOf(history.state);
const playground = createPlayground(session, BUILT_IN, document.baseURI, undefined, deliver);
session.send({ type: 'lenders', lenders: lendersAt(document.baseURI) });
createRoot(root).render(
  <StrictMode>
    <App playground={playground} />
  </StrictMode>,
);
followAddress(playground, memory);
keepRuns(session, playground, memory);
prepareNextVisit(document.baseURI);
