import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import panel from '../panel.module.css';
import { useLanguage, usePage } from '../playground-context';
import { SentenceLine } from './sentence-line';
import styles from './tabs.module.css';

/** What the generator makes up: from the same noise every time, and from fresh noise. */
export function SamplesTab() {
  const samples = usePage((page) => page.samples);
  if (!samples) {
    return (
      <p className={panel.quiet}>Samples come as soon as there is a model to draw them from.</p>
    );
  }
  return (
    <div className={styles.columns}>
      <SampleList
        title={`The same noise, at iteration ${samples.iteration}`}
        about="Made from the same random numbers every time, so that progress can be compared."
        sentences={samples.fixed}
      />
      <Compared />
    </div>
  );
}

const FRESH = 'fresh';

/** Beside it: fresh samples, or what the same noise gave earlier. */
function Compared() {
  const samples = usePage((page) => page.samples);
  const snapshots = usePage((page) => page.snapshots);
  const [chosen, setChosen] = useState(FRESH);
  const earlier = snapshots.find(({ iteration }) => String(iteration) === chosen);
  const choice = (
    <NativeSelect
      size="xs"
      aria-label="Compare with"
      value={earlier ? chosen : FRESH}
      data={[
        { value: FRESH, label: 'Fresh noise' },
        ...snapshots.map(({ iteration }) => ({
          value: String(iteration),
          label: `Iteration ${iteration}`,
        })),
      ]}
      onChange={(event) => setChosen(event.currentTarget.value)}
    />
  );
  return earlier ? (
    <SampleList
      title={`The same noise, at iteration ${earlier.iteration}`}
      about="What the generator and decoder made of it back then."
      sentences={earlier.sentences}
      choice={choice}
    />
  ) : (
    <SampleList
      title="Fresh noise"
      about="Made from new random numbers each time. Many alike are a sign of collapse."
      sentences={samples?.sentences ?? []}
      choice={choice}
    />
  );
}

interface SampleListProps {
  readonly title: string;
  readonly about: string;
  readonly sentences: readonly string[];
  readonly choice?: React.ReactNode;
}

function SampleList({ title, about, sentences, choice }: SampleListProps) {
  const language = useLanguage();
  return (
    <section>
      <div className={styles.listHead}>
        <h3 className={panel.title}>{title}</h3>
        {choice}
      </div>
      <p className={panel.quiet}>{about}</p>
      <ul className={styles.list}>
        {sentences.map((sentence, index) => (
          <SentenceLine key={index} text={sentence} language={language} />
        ))}
      </ul>
    </section>
  );
}
