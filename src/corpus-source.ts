/** Where a corpus comes from, and what it is called until it is read. */

/**
 * Built-in corpora are fetched by the worker, from the page's origin;
 * `model` is the address of the demonstration model trained on one.
 */
export type CorpusSource =
  | {
      readonly kind: 'built-in';
      readonly name: string;
      readonly url: string;
      readonly model?: string;
    }
  | { readonly kind: 'files'; readonly files: readonly File[] }
  | { readonly kind: 'pasted'; readonly text: string };

/** What a text is called until it is read. */
export function sourceName(source: CorpusSource): string {
  switch (source.kind) {
    case 'built-in':
      return source.name;
    case 'files': {
      const [first, ...others] = source.files;
      const name = first?.name ?? 'No file';
      return others.length === 0 ? name : `${name} and ${others.length} more`;
    }
    case 'pasted':
      return 'Pasted text';
  }
}
