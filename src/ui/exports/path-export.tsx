import { useCallback } from 'react';
import type { CorpusReport } from '../../corpus-report';
import type { DecodedPath, PathBand, PathRow, PinnedPair } from '../../sentence-path';
import { useBuiltIn, usePage, usePlaygroundStore } from '../playground-context';
import type { Moment, MomentRow } from '../../run-past';
import { ExportMenu } from './export-menu';
import type { PathSheet } from './sheets';

/** The name of the corpus at hand, as a person says it. */
export function useCorpusName(): string {
  const builtIn = useBuiltIn();
  const name = usePage((page) => page.corpus?.name);
  return builtIn?.title ?? name ?? 'A corpus';
}

/** Takes the path on the stage away. */
export function PathExport() {
  const store = usePlaygroundStore();
  const ready = usePage((page) => page.path !== undefined);
  const corpus = useCorpusName();
  const what = useCallback(() => {
    const { path, band, corpus: report } = store.getState().page;
    return path && { kind: 'path' as const, sheet: sheetOf(path, band, corpus, report) };
  }, [store, corpus]);
  return <ExportMenu label="Export the path" size="xs" ready={ready} what={what} />;
}

function sheetOf(
  path: DecodedPath,
  band: PathBand | undefined,
  corpus: string,
  report: CorpusReport | undefined,
): PathSheet {
  return {
    corpus,
    iteration: path.iteration,
    shape: path.path.shape,
    rightToLeft: report?.reading.rightToLeft === true,
    a: path.a.original,
    b: path.b.original,
    rows: path.rows,
    band,
  };
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
  return (
    <ExportMenu
      label="Export the pinned path"
      size="compact-xs"
      ready={what !== undefined}
      what={() => what}
    />
  );
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
