import type { BuiltInCorpus } from '../../corpora/built-in';
import type { CorpusSource } from '../../corpus-source';

/** A corpus that comes with the page, whatever it is called, and with a model or without one. */
export type Corpus = Omit<BuiltInCorpus, 'name' | 'language' | 'model'> & {
  readonly name: string;
} & Partial<Record<'language' | 'model', string>>;

/** Where the worker finds it. `base`: the page's own address. */
export function builtInSource({ name, file, model }: Corpus, base: string): CorpusSource {
  const address = (of: string) => new URL(of, base).href;
  return {
    kind: 'built-in',
    name,
    url: address(file),
    ...(model !== undefined && { model: address(model) }),
  };
}
