import type { PathRow, PinnedPair } from '../../sentence-path';
import { useBuiltIn, usePage } from '../playground-context';
import type { Moment, MomentRow } from '../../run-past';
import { ExportMenu } from './export-menu';

/** The name of the corpus at hand, as a person says it. */
export function useCorpusName(): string {
  const builtIn = useBuiltIn();
  const name = usePage((page) => page.corpus?.name);
  return builtIn?.title ?? name ?? 'A corpus';
}

/** Takes the path on the stage away. */
export function PathExport() {
  const path = usePage((page) => page.path);
  const band = usePage((page) => page.band);
  const rightToLeft = usePage((page) => page.corpus?.reading.rightToLeft === true);
  const corpus = useCorpusName();
  const what = path && {
    kind: 'path' as const,
    sheet: {
      corpus,
      iteration: path.iteration,
      shape: path.path.shape,
      rightToLeft,
      a: path.a.original,
      b: path.b.original,
      rows: path.rows,
      band,
    },
  };
  return <ExportMenu label="Export the path" size="xs" what={what} />;
}

/** Takes a pinned path away as it was at a moment. */
export function PinExport({ pair, moment }: { pair: PinnedPair; moment: Moment | undefined }) {
  const rightToLeft = usePage((page) => page.corpus?.reading.rightToLeft === true);
  const corpus = useCorpusName();
  const what = moment && {
    kind: 'path' as const,
    sheet: {
      ...pair,
      iteration: moment.iteration,
      rows: moment.rows.map(wholeRow),
      corpus,
      shape: 'linear' as const,
      rightToLeft,
    },
  };
  return <ExportMenu label="Export the pinned path" size="compact-xs" what={what} />;
}

/** Of a moment that was kept only the text is left, and how sure the decoder was on average. */
function wholeRow({ text, sureness, words, changed }: MomentRow): PathRow {
  const plain = text.split(' ').filter((word) => word !== '');
  return {
    text,
    words: words ?? plain.map((word) => ({ word, confidence: sureness })),
    changed: changed ?? [],
  };
}
