import type { ModelCard } from '../../model-report';
import panel from '../panel.module.css';
import { usePage } from '../playground-context';
import { formatCount, formatDuration, formatPerplexity, formatShare } from '../state/format';
import { Facts, type Fact } from './facts';
import styles from './tabs.module.css';

/** What the demonstration model at hand was measured at when it was made. */
export function DemoCard() {
  const card = usePage((page) => page.model?.card);
  if (!card) return null;
  return (
    <section className={styles.demoCard} aria-labelledby="demo-card">
      <h3 id="demo-card" className={panel.title}>
        The demonstration model
      </h3>
      <p className={panel.quiet}>
        Measured when it was made, after {formatCount(card.iteration)} iterations (
        {formatDuration(card.minutes * 60)}), on sentences that it never saw.
      </p>
      <Facts facts={factsOf(card)} />
    </section>
  );
}

function factsOf(card: ModelCard): Fact[] {
  return [
    ['Exact match', `${formatShare(card.exactMatch)} come back word for word`],
    ['BLEU', card.bleu.toFixed(1)],
    ['Distinct samples', `${formatShare(card.distinct)} of 1,000`],
    [
      'Forward perplexity',
      `${formatPerplexity(card.forwardPerplexity)}; real held-out sentences have ${formatPerplexity(card.heldOutPerplexity)}`,
    ],
    ['Reverse perplexity', formatPerplexity(card.reversePerplexity)],
  ];
}
