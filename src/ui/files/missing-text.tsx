import { Button } from '@mantine/core';
import { useActions, useCorpusTitle, usePage } from '../playground-context';
import styles from '../runs/runs.module.css';
import { askForFile } from './ask-for-file';

/** Of the words that say why nothing can be trained. */
export const MISSING_TEXT = 'missing-text';

/** Says that the run at hand is without its text, what it can do, and how to give it the rest. */
export function MissingText() {
  const report = usePage(({ corpus }) => corpus);
  const title = useCorpusTitle(report?.name ?? '');
  const { giveText } = useActions();
  if (report?.isMissing !== true) return null;
  return (
    <section className={styles.back} aria-label="This run is without its text">
      <p id={MISSING_TEXT}>
        “<bdi>{title}</bdi>” came without its text. Paths, samples and the map work; to train it,
        give the text that it was trained on.
      </p>
      <Button
        size="xs"
        variant="default"
        onClick={() => askForFile('', (file) => giveText([file]))}
      >
        Give the text …
      </Button>
    </section>
  );
}
