/** What every store of runs does. */
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../src/config';
import type { RunPast } from '../../../src/run-past';
import { readAgain, storedText } from '../../../src/storage/runs/kept-text';
import type { Moment, RunStore } from '../../../src/storage/runs/stored-run';
import { sourceOfText } from '../../../src/text/read-source';

const TEXT = storedText(sourceOfText('a dog\nthe cat sat\nähnlich – doch anders'));
const OTHER = storedText(sourceOfText('something else'));

const PAST: RunPast = {
  pins: [{ a: 'a dog', b: 'the cat', moments: [{ iteration: 1, rows: [] }] }],
  snapshots: [],
};

function moment(id: string, iteration: number, text = TEXT): Moment {
  return {
    summary: {
      id,
      name: `run ${id}`,
      corpus: 'text',
      iteration,
      saved: iteration,
      bytes: 3,
      curve: [3, 2],
      text: text.id,
    },
    details: {
      id,
      start: 'fresh',
      began: 0,
      fitted: [],
      settings: defaultSettings(),
      history: [],
      marks: [],
    },
    checkpoint: Uint8Array.of(iteration, 1, 2),
    text,
  };
}

export function describeRunStore(name: string, open: () => Promise<RunStore>): void {
  describe(name, () => {
    it('gives a run back as it was kept, its text too', async () => {
      const store = await open();
      await store.keep(moment('a', 7));
      const run = await store.open('a');
      expect(run?.summary).toEqual(moment('a', 7).summary);
      expect(run?.details).toEqual(moment('a', 7).details);
      expect(run?.checkpoints).toEqual([Uint8Array.of(7, 1, 2)]);
      const rows: string[] = [];
      if (run) (await readAgain(run.text)).rows.forEach((row) => rows.push(row));
      expect(rows).toEqual(['a dog', 'the cat sat', 'ähnlich – doch anders']);
      expect(await store.open('b')).toBeUndefined();
    });

    it('keeps the newest checkpoint and the one before, and no text twice', async () => {
      const store = await open();
      await store.keep(moment('a', 1));
      for (const iteration of [2, 3, 4]) {
        const { text: _, ...without } = moment('a', iteration);
        await store.keep(without);
      }
      const run = await store.open('a');
      expect(run?.checkpoints).toEqual([Uint8Array.of(4, 1, 2), Uint8Array.of(3, 1, 2)]);
      expect(run?.summary.iteration).toBe(4);
    });

    it('lists runs, the newest first, under the names that they were given', async () => {
      const store = await open();
      await store.keep(moment('a', 5));
      await store.keep(moment('b', 9));
      await store.rename('a', 'mine');
      await store.rename('nobody', 'mine');
      const listed = await store.list();
      expect(listed.map(({ id, name: told }) => [id, told])).toEqual([
        ['b', 'run b'],
        ['a', 'mine'],
      ]);
    });

    it('copies a run, which then goes its own way', async () => {
      const store = await open();
      await store.keep(moment('a', 5));
      await store.duplicate('a', { id: 'b', name: 'copy' });
      await store.keep(moment('a', 6));
      const copy = await store.open('b');
      expect(copy?.summary).toMatchObject({ id: 'b', name: 'copy', iteration: 5 });
      expect(copy?.checkpoints).toEqual([Uint8Array.of(5, 1, 2)]);
    });

    it('keeps the best weights until there are better ones, and copies them with a run', async () => {
      const store = await open();
      await store.keep({ ...moment('a', 1), best: Uint8Array.of(9) });
      await store.keep(moment('a', 2));
      expect((await store.open('a'))?.best).toEqual(Uint8Array.of(9));
      await store.keep({ ...moment('a', 3), best: Uint8Array.of(8) });
      await store.duplicate('a', { id: 'b', name: 'copy' });
      expect((await store.open('b'))?.best).toEqual(Uint8Array.of(8));
      expect((await store.open('a'))?.checkpoints).toEqual([
        Uint8Array.of(3, 1, 2),
        Uint8Array.of(2, 1, 2),
      ]);
      await store.delete(['a']);
      await store.keep(moment('a', 1));
      expect((await store.open('a'))?.best).toBeUndefined();
    });

    it('describes a run without its weights, remarks put in later included', async () => {
      const store = await open();
      await store.keep(moment('a', 5));
      await store.remark('a', { past: PAST });
      await store.remark('nobody', { past: PAST });
      const { summary, details } = moment('a', 5);
      expect(await store.describe('a')).toEqual({ summary, details: { ...details, past: PAST } });
      expect(await store.describe('nobody')).toBeUndefined();
      expect((await store.list()).map(({ id }) => id)).toEqual(['a']);
    });

    it('deletes runs, and texts only with the last run on them', async () => {
      const store = await open();
      await store.keep(moment('a', 5));
      await store.keep(moment('b', 5));
      await store.keep(moment('c', 5, OTHER));
      await store.delete(['a', 'c']);
      expect((await store.list()).map(({ id }) => id)).toEqual(['b']);
      expect((await store.open('b'))?.text.fingerprint).toBe(TEXT.fingerprint);
      const { text: _, ...withoutText } = moment('d', 1, OTHER);
      await store.keep(withoutText);
      expect(await store.open('d')).toBeUndefined();
    });
  });
}
