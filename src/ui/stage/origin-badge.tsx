import type { SentenceOrigin } from '../../decoding';
import { Explained } from '../explained';
import { useLanguage } from '../playground-context';
import { formatCounted } from '../state/format';
import styles from './stage.module.css';

/** Whether the model made a sentence up; pointed at or focused, it shows the nearest it has read. */
export function OriginBadge({ origin }: { origin: SentenceOrigin }) {
  return (
    <Explained
      className={styles.origin}
      position="bottom-end"
      explanation={<Nearest origin={origin} />}
    >
      <span className={styles.originMark} data-origin={origin.origin} />
      {origin.origin}
    </Explained>
  );
}

function Nearest({ origin }: { origin: SentenceOrigin }) {
  const language = useLanguage();
  const { nearest, edits } = origin;
  return (
    <>
      {edits === 0
        ? 'This is a training sentence, word for word: '
        : `${formatCounted(edits, 'word', 'words')} away from the nearest training sentence: `}
      <q dir="auto" lang={language}>
        {nearest}
      </q>
    </>
  );
}
