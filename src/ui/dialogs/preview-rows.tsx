import type { Preview } from '../../reading';
import { columnWords } from '../state/texts';
import styles from './open-corpus.module.css';

const SHOWN_ROWS = 5;

/** The first rows of a table as they stand, with the columns in use marked. */
export function PreviewRows({ preview }: { preview: Preview }) {
  const { reading, rows } = preview;
  const { table } = reading;
  if (!table || rows.length === 0) return null;
  const named = table.header && table.columns.every((name, i) => name === rows[0]?.[i]);
  const shown = (named ? rows.slice(1) : rows).slice(0, SHOWN_ROWS);
  const use = (column: number) => {
    if (column === table.sentenceColumn) return 'sentence';
    return column === table.labelColumn ? 'label' : undefined;
  };
  return (
    <>
      <h3 className={styles.title} id="first-rows">
        First rows
      </h3>
      <div
        className={styles.tableScroll}
        role="region"
        aria-labelledby="first-rows"
        // Scrolls, so it has to be reached by keyboard.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
        tabIndex={0}
      >
        <table className={styles.table}>
          <thead>
            <tr>
              {table.columns.map((_, column) => (
                <th key={column} scope="col" data-use={use(column)}>
                  <bdi>{columnWords(table.columns, column)}</bdi>{' '}
                  {use(column) && <span className={styles.use}>{use(column)}</span>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row, index) => (
              <tr key={index}>
                {table.columns.map((_, column) => (
                  <td key={column} data-use={use(column)} dir="auto">
                    {row[column]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
