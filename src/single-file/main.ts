/** What runs in a web page that was saved with its model. */
import type { PageContent } from '../worker/files/web-page/content';
import { IDS } from '../worker/files/web-page/page-ids';
import { Interpolator } from './interpolator';
import './page.css';
import { Voice } from './voice';

const textOf = (id: string) => document.getElementById(id)?.textContent ?? '';
const content = JSON.parse(textOf(IDS.content)) as PageContent;
const section = document.getElementById(IDS.interpolation);

const voice = Voice.open(textOf(IDS.model)).catch(tell);
section?.removeAttribute('hidden');
for (const kept of document.querySelectorAll('details')) kept.open = false;
new Interpolator(content, voice).start();

/** Without its model, the page is the list of its paths. */
function tell(error: unknown): undefined {
  section?.setAttribute('hidden', '');
  for (const kept of document.querySelectorAll('details')) kept.open = true;
  const trouble = document.getElementById(IDS.trouble);
  if (trouble === null) return;
  const why = error instanceof Error ? error.message : String(error);
  trouble.textContent = `The model cannot speak here: ${why} The paths below can still be read.`;
  trouble.hidden = false;
}
