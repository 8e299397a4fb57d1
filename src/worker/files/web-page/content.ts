import type { DecodedPath } from '../../../sentence-path';

/** What a page in a file is about, beside its model. */
export interface PageContent {
  /** What the corpus is called. */
  readonly title: string;
  /** Of the sentences: BCP 47, where known. */
  readonly language?: string;
  readonly iteration: number;
  /** As the model in the file decodes them. */
  readonly paths: readonly DecodedPath[];
}

/** The part of the page that is the same whatever its model: built from `src/single-file`. */
export interface PageTemplate {
  readonly script: InlineText;
  readonly style: InlineText;
}

export interface InlineText {
  readonly text: string;
  /** As a Content-Security-Policy names it: `sha256-…`. */
  readonly hash: string;
}
