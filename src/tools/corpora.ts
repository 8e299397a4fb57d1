/** Writes the built-in corpora: one sentence a line, or a table where they have labels. */
import { writeFileSync } from 'node:fs';
import { BUILT_IN, CORPUS_SEED, type BuiltInCorpus } from '../corpora/built-in';
import { generateEscenas } from '../corpora/escenas/escenas';
import { generateQuestions } from '../corpora/questions/questions';
import { generateReviews } from '../corpora/reviews/reviews';
import { generateScenes } from '../corpora/scenes';

/** The text of a built-in corpus, as it is served. */
export function textOf({ name, sentences }: BuiltInCorpus): string {
  return `${linesOf(name, sentences).join('\n')}\n`;
}

function linesOf(name: BuiltInCorpus['name'], count: number): readonly string[] {
  switch (name) {
    case 'scenes':
      return generateScenes(count, CORPUS_SEED);
    case 'reviews':
      return table(generateReviews(count, CORPUS_SEED));
    case 'questions':
      return table(generateQuestions(count, CORPUS_SEED));
    case 'escenas':
      return generateEscenas(count, CORPUS_SEED);
  }
}

function table(rows: readonly { readonly label: string; readonly sentence: string }[]): string[] {
  return ['label\tsentence', ...rows.map(({ label, sentence }) => `${label}\t${sentence}`)];
}

/** `npm run corpora` writes all, `npm run corpora -- NAME …` those named. */
export function main(names: readonly string[]): void {
  for (const corpus of BUILT_IN) {
    if (names.length > 0 && !names.includes(corpus.name)) continue;
    writeFileSync(`public/${corpus.file}`, textOf(corpus));
  }
}
