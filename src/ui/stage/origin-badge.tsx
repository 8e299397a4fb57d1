import { Tooltip } from '@mantine/core';
import type { SentenceOrigin } from '../../decoding';
import { useLanguage } from '../playground-context';
import { formatCounted } from '../state/format';
import styles from './stage.module.css';

/** Whether the model made a sentence up; pointed at or focused, it shows the nearest it has read. */
export function OriginBadge({ origin }: { origin: SentenceOrigin }) {
  const language = useLanguage();
  const { nearest, edits } = origin;
  return (
    <Tooltip
      multiline
      w={320}
      position="bottom-end"
      events={{ hover: true, focus: true, touch: true }}
      label={
        <>
          {edits === 0
            ? 'This is a training sentence, word for word: '
            : `${formatCounted(edits, 'word', 'words')} away from the nearest training sentence: `}
          <q dir="auto" lang={language}>
            {nearest}
          </q>
        </>
      }
    >
      <button type="button" className={styles.origin} data-origin={origin.origin}>
        {origin.origin}
      </button>
    </Tooltip>
  );
}
