import type { CorpusSource } from '../../protocol';

/** What the page needs to know of a corpus that comes with it. */
export interface Corpus {
  readonly name: string;
  readonly title: string;
  /** Under the page's own address. */
  readonly file: string;
  readonly sentences: number;
  readonly about: string;
  /** BCP 47; English where absent. */
  readonly language?: string;
  /** The demonstration model, under the page's own address. */
  readonly model?: string;
  /** Pairs worth walking between. */
  readonly tryPairs: readonly (readonly [string, string])[];
}

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
