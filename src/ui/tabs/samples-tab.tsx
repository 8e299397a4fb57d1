import { NativeSelect } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { SentenceOrigin } from '../../decoding';
import panel from '../panel.module.css';
import { useLanguage, usePage } from '../playground-context';
import { SampleControls } from '../samples/sample-controls';
import { SampleTaking } from '../samples/sample-taking';
import { useSampleChoice, useWatchedSamples } from '../samples/use-samples';
import { filterSamples, originsByText } from '../state/sample-choice';
import { SentenceLine } from './sentence-line';
import styles from './tabs.module.css';

/** What the generator makes up: from the same noise every time, and as somebody wishes for it. */
export function SamplesTab() {
  const samples = usePage((page) => page.samples);
  const snapshots = usePage((page) => page.snapshots);
  const [chosen, setChosen] = useState(FRESH);
  const origins = useMemo(() => originsByText(samples?.origins), [samples]);
  useWatchedSamples();
  if (!samples) {
    return (
      <p className={panel.quiet}>Samples come as soon as there is a model to draw them from.</p>
    );
  }
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
  return (
    <div className={styles.columns}>
      <section>
        <Head title={`The same noise, at iteration ${samples.iteration}`} />
        <p className={panel.quiet}>
          Made from the same random numbers every time, and decoded greedily, so that progress can
          be compared.
        </p>
        <SampleList sentences={samples.fixed} origins={origins} />
      </section>
      {earlier ? (
        <section>
          <Head title={`The same noise, at iteration ${earlier.iteration}`}>{choice}</Head>
          <p className={panel.quiet}>What the generator and decoder made of it back then.</p>
          <SampleList sentences={earlier.sentences} origins={originsByText(earlier.origins)} />
        </section>
      ) : (
        <section>
          <Head title="Fresh noise">{choice}</Head>
          <p className={panel.quiet}>
            Made from new random numbers as the weights change. Many alike are a sign of collapse.
          </p>
          <FreshSamples sentences={samples.sentences} origins={origins} />
        </section>
      )}
    </div>
  );
}

const FRESH = 'fresh';

interface SampleListProps {
  readonly sentences: readonly string[];
  readonly origins: ReadonlyMap<string, SentenceOrigin>;
}

/** Samples as somebody wishes for them, those that pass the filter. */
function FreshSamples({ sentences, origins }: SampleListProps) {
  const { filter } = useSampleChoice();
  const shown = filterSamples(sentences, filter, origins);
  return (
    <>
      <SampleControls />
      <SampleList sentences={shown} origins={origins} />
      {shown.length === 0 && (
        <p className={styles.none}>
          None of these passes the filter. Ask for more samples, or for less of them.
        </p>
      )}
      <SampleTaking shown={shown} all={sentences.length} />
    </>
  );
}

function Head({ title, children }: { title: string; children?: React.ReactNode }) {
  return (
    <div className={styles.listHead}>
      <h3 className={panel.title}>{title}</h3>
      {children}
    </div>
  );
}

function SampleList({ sentences, origins }: SampleListProps) {
  const language = useLanguage();
  return (
    <ul className={styles.list}>
      {sentences.map((sentence, index) => (
        <SentenceLine
          key={index}
          text={sentence}
          language={language}
          origin={origins.get(sentence)}
        />
      ))}
    </ul>
  );
}
