import panel from '../panel.module.css';
import { useCorpusTitle, usePage } from '../playground-context';
import type { CorpusReport } from '../../protocol';
import { formatCount, formatCounted, formatShare } from '../state/format';
import { CorpusSearch } from './corpus-search';
import { LengthHistogram } from './length-histogram';
import styles from './tabs.module.css';

const SHOWN_WORDS = 40;

/** What was read: kept, dropped and why, how long, which words, and the sentences themselves. */
export function CorpusTab() {
  const report = usePage((page) => page.corpus);
  const title = useCorpusTitle(report?.name ?? '');
  if (!report) return <p className={panel.quiet}>No text was read yet.</p>;
  return (
    <div className={styles.corpus}>
      <section className={styles.report}>
        <h3 className={panel.title}>{title}</h3>
        <Reading report={report} />
        {report.notices.length > 0 && (
          <ul className={styles.notices} aria-label="Notices">
            {report.notices.map((notice) => (
              <li key={notice}>{notice}</li>
            ))}
          </ul>
        )}
        <h4 className={styles.subtitle}>Sentences by length, in words</h4>
        <LengthHistogram lengths={report.lengths} />
        <h4 className={styles.subtitle}>Most frequent words</h4>
        <ol className={styles.words}>
          {report.frequent.slice(0, SHOWN_WORDS).map(([word, count]) => (
            <li key={word}>
              <span>{word}</span> <span className={styles.count}>{formatCount(count)}</span>
            </li>
          ))}
        </ol>
      </section>
      {/* Another corpus is searched anew. */}
      <CorpusSearch key={report.fingerprint} />
    </div>
  );
}

function Reading({ report }: { report: CorpusReport }) {
  const { dropped } = report;
  const rows: readonly (readonly [name: string, value: string])[] = [
    ['Lines read', `${formatCount(report.lines)} (${report.encoding})`],
    [
      'Sentences kept',
      `${formatCount(report.kept)}: ${formatCount(report.training)} to train on, ${formatCount(report.heldOut)} held out`,
    ],
    [
      'Dropped',
      `${formatCount(dropped.tooLong)} too long, ${formatCount(dropped.duplicate)} twice there, ${formatCount(dropped.empty)} empty`,
    ],
    [
      'Vocabulary',
      `${formatCounted(report.vocabulary, 'word')} of ${formatCount(report.distinctWords)}, covering ${formatShare(report.coverage)} of the text`,
    ],
    ['Fingerprint', report.fingerprint.slice(0, 16)],
  ];
  return (
    <dl className={styles.reading}>
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
