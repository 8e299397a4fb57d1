import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { ChooseFile } from '../dialogs/choose-file';
import { PasteText } from '../dialogs/paste-text';
import { Icon } from '../icon';
import { useActions, useCorpora, usePage, usePlayground } from '../playground-context';
import { formatCount, formatCounted } from '../state/format';
import styles from './bar.module.css';

const OWN = 'own text';

/** Which corpus is trained on, and the ways to bring another. */
export function CorpusChoice() {
  const { openBuiltIn } = useActions();
  const [pasting, setPasting] = useState(false);
  return (
    <div className={`${styles.group} ${styles.corpus}`} role="group" aria-label="Text">
      <CorpusSelect onChoose={openBuiltIn} />
      <ChooseFile>
        {(button) => (
          <Button
            {...button}
            className={styles.foldable ?? ''}
            size="sm"
            variant="default"
            leftSection={<Icon name="upload" />}
          >
            <span className={styles.words}>Upload corpus</span>
          </Button>
        )}
      </ChooseFile>
      <Button
        className={styles.foldable ?? ''}
        size="sm"
        variant="subtle"
        leftSection={<Icon name="paste" />}
        onClick={() => setPasting(true)}
      >
        <span className={styles.words}>Paste text</span>
      </Button>
      <PasteText opened={pasting} onClose={() => setPasting(false)} />
    </div>
  );
}

function CorpusSelect({ onChoose }: { onChoose: (name: string) => void }) {
  const corpora = useCorpora();
  const corpus = usePlayground((state) => state.corpus);
  const report = usePage((page) => page.corpus);
  const reading = usePage((page) => page.reading);
  const current = corpus?.kind === 'built-in' ? corpus.name : OWN;
  const options: { value: string; label: string }[] = corpora.map(({ name, title, sentences }) => ({
    value: name,
    label: `${title} · ${formatCount(sentences)} sentences`,
  }));
  if (corpus?.kind === 'own' && report) {
    options.push({
      value: OWN,
      label: `${report.name} · ${formatCounted(report.kept, 'sentence')}`,
    });
  }
  if (!corpus) options.unshift({ value: OWN, label: reading ? 'Reading …' : 'No text yet' });
  return (
    <NativeSelect
      className={styles.select ?? ''}
      aria-label="Corpus"
      size="sm"
      value={current}
      data={options}
      onChange={(event) => {
        if (event.currentTarget.value !== OWN) onChoose(event.currentTarget.value);
      }}
    />
  );
}
