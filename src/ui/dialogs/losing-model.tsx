import { Button, Modal } from '@mantine/core';
import { useActions, usePlayground } from '../playground-context';
import { formatCount, formatDuration } from '../state/format';
import styles from './dialogs.module.css';

/** Asks before a model goes that took more than a moment to train. Enter is a yes. */
export function LosingModel() {
  const question = usePlayground((state) => state.question);
  const keptAt = usePlayground((state) => state.keptAt);
  const { answer } = useActions();
  return (
    <Modal
      opened={question !== undefined}
      onClose={() => answer(false)}
      title="Give up this model?"
      size="md"
    >
      <p className={styles.prose}>
        It was trained for {formatDuration(question?.trained ?? 0)}.{' '}
        {keptAt === undefined
          ? 'Nothing of it is kept in this browser.'
          : `Under Runs it is kept as it was at iteration ${formatCount(keptAt)}; what came after that could not be kept.`}{' '}
        To have all of it, keep it now and put it into a file with Save.{' '}
        {question?.about === 'open'
          ? 'Another corpus takes a model of its own.'
          : 'A reset puts another in its place.'}
      </p>
      <div className={styles.actions}>
        <Button variant="default" onClick={() => answer(false)}>
          Keep it
        </Button>
        <Button data-autofocus onClick={() => answer(true)}>
          Give it up
        </Button>
      </div>
    </Modal>
  );
}
