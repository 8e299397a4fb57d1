import type { CorpusReport } from '../../corpus-report';
import { formatCount, formatCounted, formatShare } from '../state/format';
import { Facts } from './facts';

/** How much of the text was kept, and how much of its words the model will know. */
export function CorpusFacts({ report }: { report: CorpusReport }) {
  const { dropped } = report;
  return (
    <Facts
      facts={[
        ['Lines read', formatCount(report.lines)],
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
      ]}
    />
  );
}
