import { Button, Modal, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useActions } from '../playground-context';
import styles from './dialogs.module.css';

/** Of the textarea itself: its own `dir` goes to the element around it. */
const DIRECTED = { input: { dir: 'auto' } };

/** A corpus from the clipboard. */
export function PasteText({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { openPasted } = useActions();
  const [text, setText] = useState('');
  const use = () => {
    openPasted(text);
    onClose();
  };
  return (
    <Modal opened={opened} onClose={onClose} title="Paste text" size="lg">
      <Textarea
        label="Your text"
        description="One sentence a line, running text, or a table. 50 sentences are the least; 1,000 or more give a model something to learn. The text stays in this browser."
        attributes={DIRECTED}
        rows={12}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        data-autofocus
      />
      <div className={styles.actions}>
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
        <Button onClick={use}>Use this text</Button>
      </div>
    </Modal>
  );
}
