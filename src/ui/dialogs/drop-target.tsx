import { useEffect, useState } from 'react';
import { useActions } from '../playground-context';
import styles from './dialogs.module.css';

/** The whole page takes dropped files; while some hover, a card says so. */
export function DropTarget() {
  const { openFiles } = useActions();
  const [hovering, setHovering] = useState(false);
  useEffect(() => {
    // Entering a child fires before leaving its parent, so enters and leaves are counted.
    let depth = 0;
    const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const change = (by: number) => (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      depth = Math.max(0, depth + by);
      setHovering(depth > 0);
    };
    const enter = change(1);
    const leave = change(-1);
    const over = (event: DragEvent) => {
      if (holdsFiles(event)) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      depth = 0;
      setHovering(false);
      openFiles([...(event.dataTransfer?.files ?? [])]);
    };
    window.addEventListener('dragenter', enter);
    window.addEventListener('dragleave', leave);
    window.addEventListener('dragover', over);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragenter', enter);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('dragover', over);
      window.removeEventListener('drop', drop);
    };
  }, [openFiles]);
  if (!hovering) return null;
  return (
    <div className={styles.drop}>
      <div className={styles.dropCard}>
        <p className={styles.dropTitle}>Drop one text or several, or a run</p>
        <p>A run that was saved as .arae, weights from PyTorch as .zip; or texts:</p>
        <p>Plain text, CSV, TSV, JSON, JSON lines or Markdown; compressed with gzip, too.</p>
        <p>It is read in this browser and sent nowhere.</p>
      </div>
    </div>
  );
}
