import { Combobox, useCombobox } from '@mantine/core';
import { Icon } from '../icon';
import { useActions, useCorpora, usePage, usePlayground } from '../playground-context';
import type { Corpus } from '../state/corpora';
import { formatCount, formatCounted } from '../state/format';
import { languageWords } from '../state/texts';
import styles from './bar.module.css';

/** The corpora to choose from, a card each; closed, the one at hand. */
export function CorpusList() {
  const { openBuiltIn } = useActions();
  const corpora = useCorpora();
  const chosen = usePlayground(({ corpus }) =>
    corpus?.kind === 'built-in' ? corpus.name : undefined,
  );
  const list = useCombobox({ onDropdownClose: () => list.resetSelectedOption() });
  return (
    <Combobox
      store={list}
      position="bottom-start"
      width={420}
      shadow="md"
      withinPortal={false}
      onOptionSubmit={(name) => {
        list.closeDropdown();
        openBuiltIn(name);
      }}
    >
      <Combobox.Target targetType="button" withExpandedAttribute>
        <button
          type="button"
          className={styles.select}
          aria-label="Corpus"
          onClick={() => list.toggleDropdown()}
        >
          <AtHand />
          <Icon name="down" size={16} />
        </button>
      </Combobox.Target>
      <Combobox.Dropdown className={styles.popup ?? ''}>
        <Combobox.Options aria-label="Corpus" className={styles.cards ?? ''}>
          {corpora.map((corpus) => (
            <Combobox.Option
              key={corpus.name}
              value={corpus.name}
              active={corpus.name === chosen}
              aria-selected={corpus.name === chosen}
              aria-label={corpus.title}
              aria-describedby={`about-${corpus.name}`}
              className={styles.card ?? ''}
            >
              <CorpusCard corpus={corpus} />
            </Combobox.Option>
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

/** The corpus at hand, in a line. */
function AtHand() {
  const corpora = useCorpora();
  const corpus = usePlayground((state) => state.corpus);
  const report = usePage((page) => page.corpus);
  const reading = usePage((page) => page.reading !== undefined);
  if (!corpus) return <span>{reading ? 'Reading …' : 'No text yet'}</span>;
  const builtIn =
    corpus.kind === 'built-in' ? corpora.find(({ name }) => name === corpus.name) : undefined;
  return (
    <span className={styles.atHand}>
      {builtIn ? builtIn.title : <bdi>{report?.name}</bdi>} ·{' '}
      {builtIn
        ? `${formatCount(builtIn.sentences)} sentences`
        : formatCounted(report?.kept ?? 0, 'sentence')}
    </span>
  );
}

function CorpusCard({ corpus }: { corpus: Corpus }) {
  const { name, title, sentences, about, language, model, tryPairs } = corpus;
  const [pair] = tryPairs;
  return (
    <>
      <span className={styles.cardHead}>
        <strong>{title}</strong>
        <span>
          {formatCount(sentences)} sentences
          {language !== undefined && ` · ${languageWords(language)}`}
        </span>
      </span>
      <span id={`about-${name}`} className={styles.cardText}>
        {about}
      </span>
      {pair && (
        <span className={styles.cardTry} lang={language}>
          <q>{pair[0]}</q> → <q>{pair[1]}</q>
        </span>
      )}
      {model !== undefined && <span className={styles.cardNote}>Opens with a trained model</span>}
    </>
  );
}
