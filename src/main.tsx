/** Puts the page together: the worker's session, the corpora that come with it, and the app. */
import { session } from './ui/first';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BUILT_IN, lendersAt } from './corpora/built-in';
import { followAddress } from './ui/address';
import { App } from './ui/app';
import { deliver } from './ui/files/deliver';
import { tellOfHand } from './ui/hand';
import { prepareNextVisit } from './ui/isolation';
import { createPlayground } from './ui/playground';
import { keepRuns } from './ui/runs/keeping';
import { memoryOf } from './ui/runs/newest-run';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element #root.');

const memory = memoryOf(history.state);
const playground = createPlayground(session, BUILT_IN, document.baseURI, undefined, deliver);
session.send({ type: 'lenders', lenders: lendersAt(document.baseURI) });
keepRuns(session, playground, memory);
tellOfHand(() => session.send({ type: 'hand' }));
// The worker is told what to open before the first drawing, so that both go on side by side.
await followAddress(playground, memory);
createRoot(root).render(
  <StrictMode>
    <App playground={playground} />
  </StrictMode>,
);
prepareNextVisit(document.baseURI);
