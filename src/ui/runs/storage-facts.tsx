import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { usePlayground } from '../playground-context';
import { formatBytes } from '../state/format';
import styles from './runs.module.css';

/** What the browser promised about keeping runs: `unknown` where it cannot be asked. */
type Promised = 'unknown' | 'kept' | 'not-asked' | 'refused';

/** How much room runs take, how to free it, and whether the browser may clear them by itself. */
export function StorageFacts() {
  const room = usePlayground((state) => state.runs?.storage);
  const [promised, setPromised] = useState<Promised>('unknown');
  // Pages served over plain HTTP have no such storage.
  const { storage }: { storage?: StorageManager } = navigator;
  useEffect(() => {
    const found = storage?.persisted().then((kept) => setPromised(kept ? 'kept' : 'not-asked'));
    found?.catch(() => {});
  }, [storage]);
  const ask = () => {
    const answered = storage?.persist().then((kept) => setPromised(kept ? 'kept' : 'refused'));
    answered?.catch(() => setPromised('refused'));
  };
  return (
    <div className={styles.storage}>
      {room && (
        <p>
          This page uses {formatBytes(room.used)} of the {formatBytes(room.granted)} that the
          browser grants it. To make room, delete runs here; Save puts one into a file first.
          Nothing leaves this device.
        </p>
      )}
      <p role="status">{WORDS[promised]}</p>
      {promised === 'not-asked' && (
        <Button size="xs" variant="default" onClick={ask}>
          Ask the browser to keep them
        </Button>
      )}
    </div>
  );
}

const WORDS: Readonly<Record<Promised, string>> = {
  unknown: '',
  kept: 'The browser has promised to keep these runs until you delete them.',
  'not-asked': 'When the browser runs out of room it may delete these runs by itself.',
  refused:
    'The browser did not promise to keep them: it may delete these runs when it runs out of room. A bookmark of this page, or installing it, can change its mind; files are safe in any case.',
};
