/** Runs in the browser's IndexedDB. Every change is one transaction: it is whole, or it is not. */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { RunStore, StoredDetails, StoredSummary, StoredText } from './stored-run';

interface Schema extends DBSchema {
  summaries: { key: string; value: StoredSummary };
  details: { key: string; value: StoredDetails };
  /** Under the run's id and a number that counts up; its best weights under their name. */
  checkpoints: { key: [id: string, place: number | typeof BEST]; value: Uint8Array };
  texts: { key: string; value: StoredText };
}

const BEST = 'best';
const NAME = 'arae-playground-runs';
const STORES = ['summaries', 'details', 'checkpoints', 'texts'] as const;
/** The newest, and one to fall back on. */
const CHECKPOINTS = 2;
/** On the disk before it counts as kept: a crash of the machine must not tear it either. */
const STRICT = { durability: 'strict' } as const;

/** @throws DOMException where the browser keeps nothing for this page, in private windows say */
export async function openIndexedRuns(name = NAME): Promise<RunStore & { close(): void }> {
  const database = await openDB<Schema>(name, 1, {
    upgrade(fresh) {
      for (const store of ['summaries', 'details', 'texts'] as const) {
        fresh.createObjectStore(store, { keyPath: 'id' });
      }
      fresh.createObjectStore('checkpoints');
    },
    // A newer version of the page, in another tab, must not wait for this one.
    blocking: (_current, _wanted, event) => (event.target as IDBDatabase).close(),
  });
  return { ...storeOn(database), close: () => database.close() };
}

function storeOn(database: IDBPDatabase<Schema>): RunStore {
  const change = () => database.transaction(STORES, 'readwrite', STRICT);
  return {
    async keep({ summary, details, checkpoint, best, text }) {
      const work = change();
      const [summaries, detailed] = [work.objectStore('summaries'), work.objectStore('details')];
      const checkpoints = work.objectStore('checkpoints');
      await whole(work, async () => {
        const earlier = await checkpoints.getAllKeys(allOf(summary.id));
        const [, newest] = earlier.at(-1) ?? [];
        const last = typeof newest === 'number' ? newest : 0;
        if (text) await work.objectStore('texts').put(text);
        await summaries.put(summary);
        await detailed.put(details);
        await checkpoints.put(checkpoint, [summary.id, last + 1]);
        if (best) await checkpoints.put(best, [summary.id, BEST]);
        for (const key of earlier.slice(0, 1 - CHECKPOINTS)) await checkpoints.delete(key);
      });
    },

    async open(id) {
      const work = database.transaction(STORES, 'readonly');
      const [summary, details, checkpoints, best] = await Promise.all([
        work.objectStore('summaries').get(id),
        work.objectStore('details').get(id),
        work.objectStore('checkpoints').getAll(allOf(id)),
        work.objectStore('checkpoints').get([id, BEST]),
      ]);
      const text = summary && (await work.objectStore('texts').get(summary.text));
      if (!summary || !details || !text || checkpoints.length === 0) return undefined;
      return {
        summary,
        details,
        text,
        checkpoints: checkpoints.toReversed(),
        ...(best && { best }),
      };
    },

    async describe(id) {
      const work = database.transaction(['summaries', 'details'], 'readonly');
      const [summary, details] = await Promise.all([
        work.objectStore('summaries').get(id),
        work.objectStore('details').get(id),
      ]);
      return summary && details && { summary, details };
    },

    async remark(id, remarks) {
      const work = change();
      await whole(work, async () => {
        const detailed = work.objectStore('details');
        const details = await detailed.get(id);
        if (details) await detailed.put({ ...details, ...remarks });
      });
    },

    async list() {
      const summaries = await database.getAll('summaries');
      return summaries.sort((one, other) => other.saved - one.saved);
    },

    async rename(id, name) {
      const work = change();
      await whole(work, async () => {
        const summaries = work.objectStore('summaries');
        const summary = await summaries.get(id);
        if (summary) await summaries.put({ ...summary, name });
      });
    },

    async duplicate(id, copy) {
      const work = change();
      await whole(work, async () => {
        const [summaries, detailed] = [work.objectStore('summaries'), work.objectStore('details')];
        const checkpoints = work.objectStore('checkpoints');
        const [summary, details, kept, best] = await Promise.all([
          summaries.get(id),
          detailed.get(id),
          checkpoints.getAll(allOf(id)),
          checkpoints.get([id, BEST]),
        ]);
        const newest = kept.at(-1);
        if (!summary || !details || !newest) return;
        await summaries.put({ ...summary, ...copy, bytes: newest.length });
        await detailed.put({ ...details, id: copy.id });
        await checkpoints.put(newest, [copy.id, 1]);
        if (best) await checkpoints.put(best, [copy.id, BEST]);
      });
    },

    async delete(ids) {
      const work = change();
      await whole(work, async () => {
        const summaries = work.objectStore('summaries');
        for (const id of ids) {
          await summaries.delete(id);
          await work.objectStore('details').delete(id);
          await work.objectStore('checkpoints').delete(allOf(id));
          await work.objectStore('checkpoints').delete([id, BEST]);
        }
        const needed = new Set((await summaries.getAll()).map(({ text }) => text));
        const texts = work.objectStore('texts');
        const unneeded = (await texts.getAllKeys()).filter((key) => !needed.has(key));
        for (const key of unneeded) await texts.delete(key);
      });
    },
  };
}

/** Every checkpoint of a run, but for its best. */
function allOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id, 0], [id, Infinity]);
}

/**
 * Does what belongs to one transaction, all of it or nothing, and waits until it is there. One step
 * waits for the other, so that none is left alone when one fails.
 */
async function whole(
  work: { readonly done: Promise<void>; abort(): void },
  steps: () => Promise<void>,
): Promise<void> {
  // Where it is aborted the reason comes from the step that failed, or from here.
  const done = work.done.then(
    () => undefined,
    (error: unknown) => error,
  );
  try {
    await steps();
  } catch (error) {
    try {
      work.abort();
    } catch {
      // It was aborted with the step that failed.
    }
    await done;
    throw error;
  }
  const failure = await done;
  if (failure !== undefined)
    throw failure instanceof Error ? failure : new Error('The write failed.', { cause: failure });
}
