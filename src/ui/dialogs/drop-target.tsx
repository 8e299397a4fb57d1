import { useEffect, useState } from 'react';
import { useActions } from '../playground-context';
import styles from './dialogs.module.css';

/** The whole page takes a dropped file; while one hovers, a card says so. */
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
        <p className={styles.dropTitle}>Drop a text file</p>
        <p>One sentence a line. It is read in this browser and sent nowhere.</p>
      </div>
    </div>
  );
}
