/**
 * Writes down which words each demonstration model knows (public/models/words.json), so that a
 * page can tell which of them suits a text before it fetches one:
 *
 *     node src/tools/run.mjs src/tools/model-words.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { BUILT_IN, MODEL_WORDS } from '../corpora/built-in';
import { decodeModel } from '../storage/model-file';

export function main(): void {
  const entries = BUILT_IN.map(({ name, model }) => {
    const { vocabulary } = decodeModel(new Uint8Array(readFileSync(`public/${model}`)));
    return [name, vocabulary.join(' ')] as const;
  });
  writeFileSync(
    `public/${MODEL_WORDS}`,
    `${JSON.stringify(Object.fromEntries(entries), null, 1)}\n`,
  );
}
