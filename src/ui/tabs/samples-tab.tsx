import panel from '../panel.module.css';
import { usePage } from '../playground-context';
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
  const at = `at iteration ${samples.iteration}`;
  return (
    <div className={styles.columns}>
      <SampleList
        title="From the same noise"
        about={`Decoded from the same random numbers every time, so that progress can be compared; ${at}.`}
        sentences={samples.fixed}
      />
      <SampleList
        title="Fresh"
        about={`Decoded from new random numbers; ${at}. Many alike are a sign of collapse.`}
        sentences={samples.sentences}
      />
    </div>
  );
}

function SampleList(props: { title: string; about: string; sentences: readonly string[] }) {
  return (
    <section>
      <h3 className={panel.title}>{props.title}</h3>
      <p className={panel.quiet}>{props.about}</p>
      <ul className={styles.list}>
        {props.sentences.map((sentence, index) => (
          <SentenceLine key={index} text={sentence} />
        ))}
      </ul>
    </section>
  );
}
