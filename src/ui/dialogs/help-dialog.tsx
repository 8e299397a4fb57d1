import { Modal } from '@mantine/core';
import { NetworkDiagram } from './network-diagram';
import styles from './dialogs.module.css';

/** What an adversarially regularized autoencoder is, in six sentences and a picture. */
export function HelpDialog({ onClose }: { onClose: () => void }) {
  return (
    <Modal opened onClose={onClose} title="What is this?" size="xl">
      <NetworkDiagram />
      <div className={styles.prose}>
        <p>
          An autoencoder turns a sentence into a <b>code</b>, a short list of numbers, and turns the
          code back into the sentence. On its own it scatters codes anyhow, so that a point between
          two of them may decode to nonsense.
        </p>
        <p>
          Here a second pair of networks tidies the space: a <b>generator</b> makes codes out of
          random numbers, and a <b>critic</b> learns to tell those from the codes of real sentences.
          The generator tries to be taken for real, and the encoder is nudged to meet it.
        </p>
        <p>
          When that works, points between two codes lie where sentences live, and you can walk from
          one sentence to another. Everything is trained in this browser, on your machine, from the
          text you choose.
        </p>
      </div>
    </Modal>
  );
}
