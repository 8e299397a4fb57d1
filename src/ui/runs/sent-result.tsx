import { CloseButton } from '@mantine/core';
import { useActions, usePage, usePlayground } from '../playground-context';
import {
  formatCount,
  formatDuration,
  formatLoss,
  formatPerplexity,
  formatShare,
} from '../state/format';
import { measuredOf, type Measured } from '../state/measured';
import { sentHere } from '../state/playground-state';
import styles from './runs.module.css';

/** What the sender of the link measured, beside what is measured here. */
export function SentResult() {
  const sent = usePlayground(sentHere);
  const { dismissSent } = useActions();
  if (sent === undefined) return null;
  const { iteration, seconds } = sent;
  return (
    <section className={styles.back} aria-label="What the sender measured">
      <div className={styles.sent}>
        <p>
          The sender’s run reached iteration {formatCount(iteration)}
          {seconds !== undefined && `, after ${formatDuration(seconds)} of training`}.
        </p>
        <Comparison sent={sent} />
      </div>
      <CloseButton aria-label="Dismiss what the sender measured" onClick={dismissSent} />
    </section>
  );
}

function Comparison({ sent }: { sent: Measured }) {
  const here = measuredOf(usePage((page) => page.history));
  const told = FIGURES.filter(({ of }) => of(sent) !== undefined);
  if (told.length === 0) return null;
  return (
    <dl className={styles.compared}>
      {told.map(({ name, of, words }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{words(of(sent))}</dd>
          <dd className={styles.here}>here {words(here && of(here))}</dd>
        </div>
      ))}
    </dl>
  );
}

interface Figure {
  readonly name: string;
  readonly of: (measured: Measured) => number | undefined;
  readonly words: (value: number | undefined) => string;
}

const FIGURES: readonly Figure[] = [
  { name: 'Loss, training', of: ({ training }) => training, words: formatLoss },
  { name: 'Loss, held-out', of: ({ heldOut }) => heldOut, words: formatLoss },
  { name: 'Exact match', of: ({ exactMatch }) => exactMatch, words: formatShare },
  { name: 'BLEU', of: ({ bleu }) => bleu, words: (value) => value?.toFixed(1) ?? '–' },
  { name: 'Forward perplexity', of: ({ forward }) => forward, words: formatPerplexity },
  { name: 'Reverse perplexity', of: ({ reverse }) => reverse, words: formatPerplexity },
];
