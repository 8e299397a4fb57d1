import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { lendersAt } from '../corpora/built-in';
import { Lending } from '../worker/lending';
import { root } from './root.mjs';

/** The demonstration models as lenders of first weights, from the folder that the page serves. */
export function localLending(): Lending {
  const base = pathToFileURL(join(root, 'public/')).href;
  return new Lending(lendersAt(base), async (url) => readFileSync(fileURLToPath(url)));
}
