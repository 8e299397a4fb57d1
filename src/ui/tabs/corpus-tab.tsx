import { Button } from '@mantine/core';
import panel from '../panel.module.css';
import {
  useActions,
  useBuiltIn,
  useCorpusTitle,
  useLanguage,
  usePage,
} from '../playground-context';
import { RunCost } from '../run-cost';
import { formatCount } from '../state/format';
import { CorpusAdvice } from './corpus-advice';
import { CorpusFacts } from './corpus-facts';
import { CorpusSearch } from './corpus-search';
import { LabelCounts } from './label-counts';
import { LengthHistogram } from './length-histogram';
import { ReadingFacts } from './reading-facts';
import styles from './tabs.module.css';

const SHOWN_WORDS = 40;

/** What was read: kept, dropped and why, how long, which words, and the sentences themselves. */
export function CorpusTab() {
  const report = usePage((page) => page.corpus);
  const title = useCorpusTitle(report?.name ?? '');
  const language = useLanguage();
  if (!report) return <p className={panel.quiet}>No text was read yet.</p>;
  if (report.isMissing) {
    return (
      <p className={panel.quiet}>The text of “{title}” is not here: the run came without it.</p>
    );
  }
  return (
    <div className={styles.corpus}>
      <section className={styles.report}>
        <h3 className={panel.title}>{title}</h3>
        <CorpusFacts report={report} />
        <p className={panel.quiet}>
          <RunCost />
        </p>
        {report.notices.length > 0 && (
          <ul className={styles.notices} aria-label="Notices">
            {report.notices.map((notice) => (
              <li key={notice}>{notice}</li>
            ))}
          </ul>
        )}
        <CorpusAdvice advice={report.advice} />
        <ReadingFacts reading={report.reading} />
        {report.labels.length > 0 && <LabelCounts labels={report.labels} />}
        <TryPairs />
        <h4 className={styles.subtitle}>Sentences by length, in words</h4>
        <LengthHistogram lengths={report.lengths} />
        <h4 className={styles.subtitle}>Most frequent words</h4>
        <ol className={styles.words} lang={language}>
          {report.frequent.slice(0, SHOWN_WORDS).map(([word, count]) => (
            <li key={word}>
              <bdi>{word}</bdi> <span className={styles.count}>{formatCount(count)}</span>
            </li>
          ))}
        </ol>
      </section>
      {/* Another corpus is searched anew. */}
      <CorpusSearch key={report.fingerprint} />
    </div>
  );
}

/** Pairs of sentences that a built-in corpus is good for. */
function TryPairs() {
  const corpus = useBuiltIn();
  const { setPair } = useActions();
  if (!corpus) return null;
  return (
    <>
      <h4 className={styles.subtitle}>Pairs to try</h4>
      <ul className={styles.pairs} aria-label="Pairs to try">
        {corpus.tryPairs.map(([a, b]) => (
          <li key={a}>
            <span lang={corpus.language}>
              <q>{a}</q> → <q>{b}</q>
            </span>
            <Button
              size="compact-sm"
              variant="default"
              aria-label={`Walk from “${a}” to “${b}”`}
              onClick={() => setPair(a, b)}
            >
              Walk
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
