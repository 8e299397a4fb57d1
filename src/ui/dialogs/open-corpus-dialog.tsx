import { Button, Modal } from '@mantine/core';
import { sourceName } from '../../corpus-source';
import { useActions, usePlayground } from '../playground-context';
import { formatWords, languageWords } from '../state/texts';
import styles from './open-corpus.module.css';
import dialogs from './dialogs.module.css';
import { PreviewRows } from './preview-rows';
import { ReadingFields } from './reading-fields';

/** The beginning of a text as it would be read, and what can be decided about that. */
export function OpenCorpusDialog() {
  const brought = usePlayground((state) => state.brought);
  const { chooseReading, openBrought, putAway } = useActions();
  if (!brought) return null;
  const { source, choice, preview, trouble, waiting } = brought;
  const reading = preview?.reading;
  return (
    <Modal opened onClose={putAway} title="Open corpus" size={760} returnFocus={false}>
      <p className={styles.about}>
        <bdi className={styles.name}>{preview?.name ?? sourceName(source)}</bdi>
        {reading && (
          <span>
            {formatWords(reading)}
            {reading.language !== undefined && ` · ${languageWords(reading.language)}`}
          </span>
        )}
      </p>
      {reading && <ReadingFields reading={reading} choice={choice} onChoose={chooseReading} />}
      {trouble && (
        <p role="alert" className={styles.trouble}>
          <strong>{trouble.what}</strong> {trouble.next}
        </p>
      )}
      {!preview && !trouble && <p className={styles.waiting}>Reading the beginning …</p>}
      {preview && !trouble && (
        <div className={styles.preview} aria-busy={waiting}>
          {preview.notices.length > 0 && (
            <ul className={styles.notices} aria-label="Notices">
              {preview.notices.map((notice) => (
                <li key={notice}>{notice}</li>
              ))}
            </ul>
          )}
          <PreviewRows preview={preview} />
          <h3 className={styles.title}>First sentences</h3>
          <ol
            className={styles.sentences}
            aria-label="First sentences"
            // Scrolls, so it has to be reached by keyboard.
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
            tabIndex={0}
            lang={reading?.language}
          >
            {preview.sentences.map(({ text, label }, index) => (
              <li key={index} dir="auto">
                {label !== undefined && <bdi className={styles.label}>{label}</bdi>} {text}
              </li>
            ))}
          </ol>
          {preview.sentences.length === 0 && (
            <p className={styles.waiting}>Read this way, there is no sentence at the beginning.</p>
          )}
        </div>
      )}
      <div className={`${dialogs.actions} ${styles.foot}`}>
        <Button variant="default" onClick={putAway}>
          Cancel
        </Button>
        <Button data-autofocus onClick={openBrought} disabled={trouble !== undefined}>
          Open
        </Button>
      </div>
    </Modal>
  );
}
