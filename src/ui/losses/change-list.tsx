import { SETTINGS } from '../../config';
import type { RunMark } from '../../run-history';
import { usePage } from '../playground-context';
import { isSettingName } from '../../setting-text';
import styles from './losses.module.css';

/** What the numbered lines in the charts stand for: changes in the middle of this run. */
export function ChangeList() {
  const marks = usePage((page) => page.marks);
  if (marks.length === 0) return null;
  return (
    <ol className={styles.changes} aria-label="Changes during this run">
      {marks.map((mark, index) => (
        // Marks are only ever added.
        <li key={index}>
          At iteration {mark.iteration}: {markWords(mark)}
        </li>
      ))}
    </ol>
  );
}

function markWords(mark: RunMark): string {
  if ('restored' in mark) return `weights of iteration ${mark.restored} put back`;
  return Object.entries(mark.settings)
    .flatMap(([name, value]) => (isSettingName(name) ? `${SETTINGS[name].label} ${value}` : []))
    .join(', ');
}
