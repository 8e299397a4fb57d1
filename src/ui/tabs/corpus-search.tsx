import { Button, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import panel from '../panel.module.css';
import { useActions, useLanguage, usePage } from '../playground-context';
import { formatCounted } from '../state/format';
import { SentenceLine } from './sentence-line';
import styles from './tabs.module.css';

const PAGE_SIZE = 12;
const TYPING_PAUSE = 150;
/** Of the input itself: its own `dir` goes to the element around it. */
const DIRECTED = { input: { dir: 'auto' } };

/** The sentences of the corpus, by what they contain. */
export function CorpusSearch() {
  const { search } = useActions();
  const found = usePage((page) => page.found);
  const language = useLanguage();
  const [query, setQuery] = useState('');
  const [offset, setOffset] = useState(0);
  const [settled] = useDebouncedValue(query, TYPING_PAUSE);

  useEffect(() => {
    search(settled, offset, PAGE_SIZE);
  }, [search, settled, offset]);

  const total = found?.total ?? 0;
  return (
    <section className={styles.search}>
      <TextInput
        label="Search the corpus"
        placeholder="a word or a part of one"
        value={query}
        attributes={DIRECTED}
        onChange={(event) => {
          setQuery(event.currentTarget.value);
          setOffset(0);
        }}
      />
      <div className={styles.pager}>
        <span className={panel.quiet}>
          {total === 0
            ? 'No sentence contains this.'
            : `${offset + 1} to ${Math.min(offset + PAGE_SIZE, total)} of ${formatCounted(total, 'sentence')}`}
        </span>
        <Button
          size="compact-sm"
          variant="default"
          disabled={offset === 0}
          onClick={() => setOffset(Math.max(0, offset - PAGE_SIZE))}
        >
          Earlier
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          disabled={offset + PAGE_SIZE >= total}
          onClick={() => setOffset(offset + PAGE_SIZE)}
        >
          Later
        </Button>
      </div>
      <ul className={`${styles.list} ${styles.found}`} aria-label="Sentences of the corpus">
        {found?.sentences.map((sentence, index) => (
          <SentenceLine
            key={offset + index}
            text={sentence.text}
            language={language}
            note={sentence.heldOut ? 'held out' : undefined}
          />
        ))}
      </ul>
    </section>
  );
}
