import type { CorpusSource } from './protocol';

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
