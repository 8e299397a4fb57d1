/** Writes the built-in corpora, one sentence a line: npm run corpora */
import { writeFileSync } from 'node:fs';
import { BUILT_IN, SCENES_SEED } from '../corpora/built-in';
import { generateScenes } from '../corpora/scenes';

export function main(): void {
  for (const { file, sentences } of BUILT_IN) {
    writeFileSync(`public/${file}`, `${generateScenes(sentences, SCENES_SEED).join('\n')}\n`);
  }
}
