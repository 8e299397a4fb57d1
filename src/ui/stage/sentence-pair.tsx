import { useDebouncedValue } from '@mantine/hooks';
import type { Endpoint } from '../../sentence-path';
import { useActions, useLanguage, usePage, usePlayground } from '../playground-context';
import { formatCounted } from '../state/format';
import styles from './stage.module.css';

/** The two sentences that the path runs between. */
export function SentencePair() {
  return (
    <div className={styles.pair}>
      <SentenceBox which="a" label="Sentence A" />
      <SentenceBox which="b" label="Sentence B" />
    </div>
  );
}

/** An empty box is only pointed out when typing has rested, in milliseconds. */
const EMPTY_PATIENCE = 700;

/** The path follows every key; what half a word lacks is not worth a flicker. In milliseconds. */
const NOTICE_PATIENCE = 300;

function SentenceBox({ which, label }: { which: 'a' | 'b'; label: string }) {
  const text = usePlayground((state) => state[which]);
  const ready = usePage((page) => page.model !== undefined);
  const endpoint = usePage((page) => page.path?.[which]);
  const { setSentence } = useActions();
  const language = useLanguage();
  const [empty] = useDebouncedValue(ready && text.trim() === '', EMPTY_PATIENCE);
  const [rested] = useDebouncedValue(text, NOTICE_PATIENCE);
  const id = `sentence-${which}`;
  const described = `${id}-notice`;
  return (
    <div className={styles.box}>
      <label htmlFor={id} className={styles.boxLabel}>
        {label}
      </label>
      <textarea
        id={id}
        className={styles.boxInput}
        rows={2}
        dir="auto"
        lang={language}
        spellCheck={false}
        value={text}
        aria-describedby={described}
        onChange={(event) => setSentence(which, event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          // A sentence has no second line: Enter means that it is done.
          event.preventDefault();
          setSentence(which, text);
        }}
      />
      <div id={described} className={styles.notice}>
        {empty && text.trim() === '' ? (
          <span role="alert" className={styles.fault}>
            {label} is empty. Type a sentence to see a path; the last one stays until then.
          </span>
        ) : (
          endpoint?.original === text && rested === text && <EndpointNotice endpoint={endpoint} />
        )}
      </div>
    </div>
  );
}

/** What of the sentence the model cannot read. */
export function EndpointNotice({ endpoint }: { endpoint: Endpoint }) {
  const unknown = [...new Set(endpoint.unknown)];
  return (
    <>
      {unknown.length > 0 && (
        <span>
          Not in this corpus:{' '}
          {unknown.slice(0, SHOWN_UNKNOWN).map((word, index) => (
            <span key={word}>
              {index > 0 && ', '}“<bdi>{word}</bdi>”
            </span>
          ))}
          {unknown.length > SHOWN_UNKNOWN && ` and ${unknown.length - SHOWN_UNKNOWN} more`}, read as{' '}
          {unknown.length === 1 ? 'an unknown word' : 'unknown words'}.{' '}
        </span>
      )}
      {endpoint.cut > 0 && (
        <span>
          Too long: the last {formatCounted(endpoint.cut, 'word was', 'words were')} left out.
        </span>
      )}
    </>
  );
}

const SHOWN_UNKNOWN = 3;
