import { Button, Modal } from '@mantine/core';
import { useActions, useCorpora, usePage, usePlayground } from '../playground-context';
import { ChooseFile } from './choose-file';
import styles from './dialogs.module.css';

/** A link to somebody's own text was opened: that text has to be given, for it is stored nowhere. */
export function WantedCorpus() {
  const wanted = usePlayground((state) => state.wanted);
  const idle = usePlayground(({ opening }) => opening === undefined || opening.over === true);
  const failed = usePage((page) => page.alerts.findLast((alert) => alert.about === 'corpus'));
  const { openBuiltIn } = useActions();
  const [first] = useCorpora();
  const instead = () => first && openBuiltIn(first.name);
  return (
    <Modal
      opened={wanted !== undefined && idle}
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
        {wanted && failed && (
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
        <ChooseFile>{(button) => <Button {...button}>Choose the file</Button>}</ChooseFile>
      </div>
    </Modal>
  );
}
