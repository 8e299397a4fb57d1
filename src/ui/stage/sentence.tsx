import type { DecodedWord } from '../../decoding';
import { placeWords } from '../../word-layout';
import styles from './stage.module.css';

interface SentenceProps {
  readonly words: readonly DecodedWord[];
  readonly text: string;
  /** Which words to mark as changed. */
  readonly changed?: readonly boolean[];
}

/** Words below this confidence are dotted. */
const UNSURE = 0.5;

/** A decoded sentence: the shade of a word is the decoder's confidence. Always text, never markup. */
export function Sentence({ words, text, changed }: SentenceProps) {
  if (words.length === 0) {
    return (
      <span className={styles.emptySentence}>
        (an empty sentence: the decoder stopped at once – common early in training)
      </span>
    );
  }
  return placeWords(words, text).map((word, index) => (
    // Words of a row have no identity beyond their place.
    <span key={index} className={styles.word}>
      <span {...(changed?.[index] && changed[index - 1] && { 'data-changed': '' })}>
        {word.gap}
      </span>
      <span
        style={{ '--sure': `${Math.round(word.confidence * 100)}%` } as React.CSSProperties}
        {...(changed?.[index] && { 'data-changed': '' })}
        {...(word.confidence < UNSURE && { 'data-unsure': '' })}
        title={`${Math.round(word.confidence * 100)} % sure`}
      >
        {word.shown}
      </span>
    </span>
  ));
}
