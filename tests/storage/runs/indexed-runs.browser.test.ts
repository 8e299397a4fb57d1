import { afterEach, describe, expect, it } from 'vitest';
import { openIndexedRuns } from '../../../src/storage/runs/indexed-runs';
import { describeRunStore } from './contract';

const opened: { close(): void }[] = [];
let number = 0;

async function open(name = `test runs ${number++}`) {
  const store = await openIndexedRuns(name);
  opened.push(store);
  return store;
}

afterEach(async () => {
  for (const store of opened.splice(0)) store.close();
  for (const { name } of await indexedDB.databases()) {
    if (name?.startsWith('test runs') === true) indexedDB.deleteDatabase(name);
  }
});

describeRunStore('runs in IndexedDB', () => open());

describe('a change that cannot be finished', () => {
  it('leaves what was kept before whole', async () => {
    const store = await open();
    const moment = {
      summary: {
        id: 'a',
        name: 'a',
        corpus: 'x',
        iteration: 1,
        saved: 1,
        bytes: 1,
        curve: [],
        text: '',
      },
      checkpoint: Uint8Array.of(1),
    };
    const details = { id: 'a', history: [] } as never;
    await store.keep({ ...moment, details });
    const summary = { ...moment.summary, iteration: 2 };
    // A function cannot be kept, and is met when the summary was put already.
    const torn = { id: 'a', history: [() => {}] } as never;
    await expect(store.keep({ ...moment, summary, details: torn })).rejects.toThrow(DOMException);
    expect((await store.list()).map(({ iteration }) => iteration)).toEqual([1]);
  });
});
