import { memo } from 'react';
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
    <Word
      // Words of a row have no identity beyond their place.
      key={index}
      gap={word.gap}
      shown={word.shown}
      sure={Math.round(word.confidence * 100)}
      unsure={word.confidence < UNSURE}
      changed={changed?.[index] === true}
      joined={changed?.[index] === true && changed[index - 1] === true}
    />
  ));
}

interface WordProps {
  readonly gap: string;
  readonly shown: string;
  /** Percent. */
  readonly sure: number;
  readonly unsure: boolean;
  readonly changed: boolean;
  /** The word before has changed, too. */
  readonly joined: boolean;
}

/** Memoised: most words of a path that is decoded again are the same. */
const Word = memo(function Word({ gap, shown, sure, unsure, changed, joined }: WordProps) {
  return (
    <span className={styles.word}>
      <span {...(joined && { 'data-changed': '' })}>{gap}</span>
      <span
        style={{ '--sure': `${sure}%` } as React.CSSProperties}
        {...(changed && { 'data-changed': '' })}
        {...(unsure && { 'data-unsure': '' })}
        title={`${sure} % sure`}
      >
        {shown}
      </span>
    </span>
  );
});
