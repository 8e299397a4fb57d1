import { Button } from '@mantine/core';
import { useState } from 'react';
import { ChooseFile } from '../dialogs/choose-file';
import { PasteText } from '../dialogs/paste-text';
import { Icon } from '../icon';
import styles from './bar.module.css';
import { CorpusList } from './corpus-list';

/** Which corpus is trained on, and the ways to bring another. */
export function CorpusChoice() {
  const [pasting, setPasting] = useState(false);
  return (
    <div className={`${styles.group} ${styles.corpus}`} role="group" aria-label="Text">
      <CorpusList />
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
        className={styles.foldableEarly ?? ''}
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
