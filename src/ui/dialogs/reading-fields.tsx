import { NativeSelect, Switch } from '@mantine/core';
import { ENCODING_NAMES, type Reading, type ReadingChoice } from '../../reading';
import { isEncoding } from '../state/reading-choice';
import { columnWords } from '../state/texts';
import styles from './open-corpus.module.css';

interface ReadingFieldsProps {
  /** How the text would be read. */
  readonly reading: Reading;
  readonly choice: ReadingChoice;
  readonly onChoose: (choice: ReadingChoice) => void;
}

const ENCODING_OPTIONS = Object.entries(ENCODING_NAMES).map(([value, label]) => ({ value, label }));
const NO_LABEL = 'none';

/** Everything about the reading of a text that can be chosen. */
export function ReadingFields({ reading, choice, onChoose }: ReadingFieldsProps) {
  const { table, split, encoding } = reading;
  const set = (part: ReadingChoice) => onChoose({ ...choice, ...part });
  const headed = reading.format === 'csv' || reading.format === 'tsv';
  return (
    <div className={styles.fields}>
      <NativeSelect
        label="Encoding"
        data={ENCODING_OPTIONS}
        value={choice.encoding ?? encoding}
        onChange={({ currentTarget: { value } }) => {
          if (isEncoding(value)) set({ encoding: value });
        }}
      />
      <NativeSelect
        label="Sentences"
        data={[
          { value: 'lines', label: table ? 'One in each row' : 'One on each line' },
          { value: 'sentences', label: 'Running text, to be cut' },
        ]}
        value={choice.split ?? split}
        onChange={({ currentTarget: { value } }) =>
          set({ split: value === 'sentences' ? 'sentences' : 'lines' })
        }
      />
      {table && (
        <>
          <NativeSelect
            label="Sentence column"
            data={columnOptions(table.columns)}
            value={String(choice.sentenceColumn ?? table.sentenceColumn)}
            onChange={({ currentTarget: { value } }) => set({ sentenceColumn: Number(value) })}
          />
          <NativeSelect
            label="Label column"
            data={[{ value: NO_LABEL, label: 'None' }, ...columnOptions(table.columns)]}
            value={String(labelColumn(choice, table.labelColumn) ?? NO_LABEL)}
            onChange={({ currentTarget: { value } }) =>
              set({ labelColumn: value === NO_LABEL ? null : Number(value) })
            }
          />
        </>
      )}
      {table && headed && (
        <Switch
          className={styles.header ?? ''}
          label="The first row names the columns"
          checked={choice.header ?? table.header}
          onChange={({ currentTarget: { checked } }) => set({ header: checked })}
        />
      )}
    </div>
  );
}

function labelColumn(choice: ReadingChoice, guessed: number | null): number | null {
  return choice.labelColumn === undefined ? guessed : choice.labelColumn;
}

function columnOptions(columns: readonly string[]) {
  return columns.map((_, column) => ({
    value: String(column),
    label: columnWords(columns, column),
  }));
}
