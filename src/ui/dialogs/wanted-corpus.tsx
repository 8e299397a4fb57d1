import { Button, FileButton, Modal } from '@mantine/core';
import { ACCEPTED } from '../bar/corpus-choice';
import { useActions, useCorpora, usePage, usePlayground } from '../playground-context';
import styles from './dialogs.module.css';

/** A link to somebody's own text was opened: that text has to be given, for it is stored nowhere. */
export function WantedCorpus() {
  const wanted = usePlayground((state) => state.wanted);
  const opening = usePlayground((state) => state.opening);
  const failed = usePage((page) => page.alerts.findLast((alert) => alert.about === 'corpus'));
  const { openFiles, openBuiltIn } = useActions();
  const [first] = useCorpora();
  const instead = () => first && openBuiltIn(first.name);
  return (
    <Modal
      opened={wanted !== undefined && opening === undefined}
      onClose={instead}
      size="lg"
      title="This link needs a text of its own"
    >
      <div className={styles.prose}>
        <p>
          The experiment was made with a text that somebody brought. It is not part of the link,
          only its fingerprint is: {wanted?.fingerprint.slice(0, 12)}…
        </p>
        <p>Choose that file to start from exactly the same place.</p>
        {failed && (
          <p role="alert">
            {failed.what} {failed.next}
          </p>
        )}
      </div>
      <div className={styles.actions}>
        {first && (
          <Button variant="default" onClick={instead}>
            Open “{first.title}” instead
          </Button>
        )}
        <FileButton accept={ACCEPTED} onChange={(file) => file && openFiles([file])}>
          {(button) => <Button {...button}>Choose the file</Button>}
        </FileButton>
      </div>
    </Modal>
  );
}
