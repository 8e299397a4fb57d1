import { Button } from '@mantine/core';
import type { Reading } from '../../reading';
import { useActions, usePlayground } from '../playground-context';
import { columnWords, encodingWords, formatWords, languageWords, splitWords } from '../state/texts';
import { Facts, type Fact } from './facts';
import styles from './tabs.module.css';

/** How the text was read, and for one of the visitor's own the way to read it otherwise. */
export function ReadingFacts({ reading }: { reading: Reading }) {
  const own = usePlayground(({ corpus }) => corpus?.kind === 'own');
  const { readAgain } = useActions();
  const { table, language, rightToLeft } = reading;
  const facts: Fact[] = [
    ['Format', formatWords(reading)],
    ['Encoding', encodingWords(reading)],
  ];
  if (table) {
    const { columns, sentenceColumn, labelColumn } = table;
    facts.push(['Sentence in', <bdi key="sentence">{columnWords(columns, sentenceColumn)}</bdi>]);
    if (labelColumn !== null) {
      facts.push(['Label in', <bdi key="label">{columnWords(columns, labelColumn)}</bdi>]);
    }
  }
  if (!table || reading.split === 'sentences') facts.push(['Sentences', splitWords(reading)]);
  if (language !== undefined) {
    const direction = rightToLeft ? ', from right to left' : '';
    facts.push(['Language', `${languageWords(language)}${direction}`]);
  } else if (rightToLeft) {
    facts.push(['Direction', 'from right to left']);
  }
  return (
    <section aria-labelledby="how-read">
      <div className={styles.subtitleRow}>
        <h4 id="how-read" className={styles.subtitle}>
          How it was read
        </h4>
        {own && (
          <Button size="compact-sm" variant="default" onClick={readAgain}>
            Change…
          </Button>
        )}
      </div>
      <Facts facts={facts} />
    </section>
  );
}
