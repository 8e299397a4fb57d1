import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultSettings, type Settings } from '../../src/config';
import type { Command } from '../../src/protocol';
import type { SavedModel } from '../../src/storage/saved-model';
import { bytesOf, DEMO_SETTINGS, FileServer, trainedModel } from './demonstration';
import { interpolate, open, pasted, reset, SENTENCES, SessionProbe, SMALL } from './session-probe';
import { closeEngines, takeAway } from './test-engines';

vi.mock('../../src/worker/engines', () => import('./test-engines'));
vi.setConfig({ testTimeout: 30_000 });

const LENDERS: Command = {
  type: 'lenders',
  lenders: { words: 'words.json', models: [{ name: 'scenes', url: 'model.safetensors' }] },
};
/** The sizes of the model that lends; text settings of the visitor's own. */
const SIZED: Settings = { ...SMALL, hiddenSize: DEMO_SETTINGS.hiddenSize };
const LENT: Settings = { ...SIZED, firstWeights: 'scenes' };
const TEXT = pasted(SENTENCES);

let saved: SavedModel;
let probe: SessionProbe;
let server: FileServer;
beforeAll(async () => {
  saved = await trainedModel();
});
beforeEach(() => {
  probe = new SessionProbe();
  server = new FileServer();
  server.put('model.safetensors', bytesOf(saved));
  server.put('words.json', JSON.stringify({ scenes: saved.vocabulary.join(' ') }));
  vi.stubGlobal('fetch', server.fetch);
  probe.send(LENDERS);
});
afterEach(async () => {
  await probe.rest();
  closeEngines();
  vi.unstubAllGlobals();
});

const opened = (settings: Settings, fit: readonly (keyof Settings)[] = []) =>
  probe.answer({ ...open(TEXT, settings), fit }, 'state', ({ state }) => state === 'paused');

async function firstPath(): Promise<string> {
  const { decoded } = await probe.answer(interpolate(1), 'path');
  return decoded.rows.map(({ text }) => text).join(' / ');
}

describe('a run that begins with lent weights', () => {
  it('reconstructs from the first moment better than one that begins at random', async () => {
    await opened(LENT);
    const lent = await probe.step();
    await probe.answer(reset({ ...SIZED }), 'corpus');
    expect(lent).toBeLessThan(0.9 * (await probe.step()));
  });

  it('begins the same way again after a reset', async () => {
    await opened(LENT);
    const path = await firstPath();
    const losses = [await probe.step(), await probe.step()];
    await probe.answer(reset(LENT), 'corpus');
    expect(await firstPath()).toBe(path);
    expect([await probe.step(), await probe.step()]).toEqual(losses);
    expect(server.asked.filter((address) => address === 'model.safetensors')).toHaveLength(1);
  });

  it('is brought back as it began where its engine is lost before it was trained', async () => {
    await opened(LENT);
    const path = await firstPath();
    const restored = probe.next('restored');
    takeAway();
    await restored;
    expect(await firstPath()).toBe(path);
  });

  it('says what is missing and begins at random where the model cannot be had', async () => {
    server.remove('model.safetensors');
    await opened(LENT);
    expect(probe.last('trouble')?.trouble).toMatchObject({ about: 'demonstration' });
    expect(probe.last('fresh')?.settings.firstWeights).toBe('random');
    await probe.step();
  });

  it('is refused, and what was there stays, where sizes differ', async () => {
    await opened(SMALL);
    const other = { ...SMALL, firstWeights: 'scenes' as const };
    const { trouble } = await probe.answer(reset(other), 'trouble');
    expect(trouble).toMatchObject({ about: 'settings' });
    expect(trouble.what).toContain('Code size');
    await probe.step();
  });
});

describe('first weights that nobody chose', () => {
  it('are left at random where sizes are not those of the demonstration models', async () => {
    await opened(SMALL, ['firstWeights']);
    const fresh = probe.last('fresh');
    expect(fresh?.settings.firstWeights).toBe('random');
    expect(fresh?.fitted).toMatchObject([{ name: 'firstWeights' }]);
    expect(server.asked).not.toContain('model.safetensors');
  });

  it('are left at random where no model knows the text', async () => {
    const usual = defaultSettings();
    server.put('words.json', JSON.stringify({ scenes: 'nothing' }));
    await opened({ ...usual, engine: SMALL.engine }, ['firstWeights']);
    expect(probe.last('fresh')?.fitted[0]?.reason).toContain('No demonstration model');
  });
});
