import { Button } from '@mantine/core';
import { useThrottledValue } from '@mantine/hooks';
import { latestOf, MEASURES } from '../losses/measures';
import panel from '../panel.module.css';
import { useActions, usePage } from '../playground-context';
import { formatCount, formatPerplexity } from '../state/format';
import { latestHeldOut, latestLanguage } from '../state/history';
import { isAtBest } from '../state/page';
import { DemoCard } from './demo-card';
import { Sparkline } from './sparkline';
import styles from './tabs.module.css';

/** Time between two drawings of the curves, in milliseconds: each goes through the whole run. */
const REDRAW_INTERVAL = 1000;

/** Every measure with its figure, its course and a sentence that says what it means. */
export function MeasuresTab() {
  const history = usePage((page) => page.history);
  const drawn = useThrottledValue(history, REDRAW_INTERVAL);
  const held = latestHeldOut(history);
  const latest = latestOf(history);
  return (
    <>
      <p className={panel.quiet}>
        {held
          ? `Held-out figures are those of iteration ${held.iteration}.`
          : 'Held-out figures come with the first iterations.'}{' '}
        Samples that are measured are of the model’s own distribution and decoded greedily, whatever
        is chosen for those on show.
      </p>
      <BestSoFar />
      <div className={styles.measures}>
        {MEASURES.map((measure) => (
          <section key={measure.name} className={styles.measure}>
            <h3 className={panel.title}>{measure.name}</h3>
            <p className={styles.figure}>{measure.value(latest)}</p>
            <Sparkline history={drawn} read={measure.line} />
            <p className={panel.quiet}>{measure.meaning}</p>
          </section>
        ))}
      </div>
      <PerplexityNote />
      <DemoCard />
    </>
  );
}

/** Where the run has been best, and the way back there. */
function BestSoFar() {
  const best = usePage((page) => page.best);
  const there = usePage(isAtBest);
  const { restoreBest } = useActions();
  if (!best) return null;
  return (
    <p className={styles.best}>
      <span>
        Best so far: iteration {formatCount(best.iteration)}, reverse perplexity{' '}
        {formatPerplexity(best.reversePerplexity)}
      </span>
      <Button size="compact-sm" variant="default" onClick={restoreBest} disabled={there}>
        Go back to it
      </Button>
    </p>
  );
}

/** What the perplexities are taken with, for figures elsewhere are taken otherwise. */
function PerplexityNote() {
  const language = latestLanguage(usePage((page) => page.history));
  return (
    <p className={`${panel.quiet} ${styles.perplexities}`}>
      {language
        ? `Perplexities are those of iteration ${language.iteration}, by interpolated Kneser–Ney models of ` +
          `order ${language.figures.order}, with ${formatCount(language.figures.samples)} sentences of the generator.`
        : 'Perplexities come more rarely: they take many samples.'}{' '}
      They cannot be compared with the paper’s, which come from recurrent language models.
    </p>
  );
}
