import { Button, CloseButton } from '@mantine/core';
import { useActions, useCorpusTitle, usePage, usePlayground } from '../playground-context';
import styles from './runs.module.css';

/** Says that the run of an earlier visit is here again, and how to begin anew. */
export function RunBack() {
  const isBack = usePlayground((state) => state.isBack === true);
  const trains = usePage(({ run }) => run === 'training' || run === 'warming');
  const name = usePage((page) => page.corpus?.name ?? '');
  const title = useCorpusTitle(name);
  const { reset, greetRun } = useActions();
  if (!isBack || trains || name === '') return null;
  return (
    <section className={styles.back} aria-label="Your run is back">
      <p>
        Your run of <bdi>{title}</bdi> is back, as you left it. Train goes on from here.
      </p>
      <Button size="xs" variant="default" onClick={() => reset()}>
        Start over
      </Button>
      <CloseButton aria-label="Dismiss" onClick={greetRun} />
    </section>
  );
}
