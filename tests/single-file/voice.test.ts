/** What a saved page says is what the playground says, through the page's own code. */
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Command } from '../../src/protocol';
import { seededRandom } from '../../src/random';
import type { DecodedPath, PathRequest } from '../../src/sentence-path';
import { Voice } from '../../src/single-file/voice';
import { encodeModel } from '../../src/storage/model-file';
import type { SavedModel } from '../../src/storage/saved-model';
import type { PageContent } from '../../src/worker/files/web-page/content';
import { BUILT_IN, FileServer, TEXT, trainedModel } from '../worker/demonstration';
import { open, SENTENCES, SessionProbe, SMALL } from '../worker/session-probe';
import { closed, closeEngines, offerCard, started } from '../worker/test-engines';

vi.mock('../../src/worker/engines', () => import('../worker/test-engines'));
vi.setConfig({ testTimeout: 60_000 });

const PAIR = { a: 'The baker buys a basket', b: 'a girl sees the zebra' };
const PATHS: readonly PathRequest[] = [
  { ...PAIR, points: 11, shape: 'linear' },
  { a: PAIR.b, b: 'my uncle paints the boat', points: 5, shape: 'spherical' },
  { ...PAIR, points: 7, shape: 'generator' },
];
const SAVE: Command = { type: 'save-page', title: 'Scenes', language: 'en', paths: PATHS };

let saved: SavedModel;
let probe: SessionProbe;
beforeAll(async () => {
  saved = await trainedModel();
});
beforeEach(() => {
  probe = new SessionProbe();
});
afterEach(async () => {
  await probe.rest();
  closeEngines();
  vi.unstubAllGlobals();
});

/** What is in a page that the session made. */
async function savedPage(command: Command = SAVE) {
  const { name, blob } = await probe.answer(command, 'file');
  const html = await blob.text();
  const block = (id: string) => new RegExp(` id="${id}">([^<]*)</script>`).exec(html)?.[1] ?? '';
  const content = JSON.parse(block('content')) as PageContent;
  return { name, content, voice: await Voice.open(block('model')) };
}

/** Opens a model whose weights are in half precision already, as demonstration models are. */
async function openDemo(): Promise<void> {
  const server = new FileServer();
  server.put('corpus.txt', TEXT);
  server.put('model.safetensors', new Uint8Array(encodeModel(saved, { half: true })));
  vi.stubGlobal('fetch', server.fetch);
  const demo = open(BUILT_IN, SMALL, 'demo');
  await probe.answer(demo, 'state', ({ state }) => state === 'paused');
}

async function asThePlayground(path: PathRequest, request: number): Promise<DecodedPath> {
  const ask: Command = { type: 'interpolate', request, path };
  return (await probe.answer(ask, 'path', (event) => event.request === request)).decoded;
}

describe('a saved page', () => {
  it('decodes every path as the playground does, words, confidences and marks', async () => {
    await openDemo();
    const { name, content, voice } = await savedPage();
    expect(name).toBe(`scenes-${saved.iteration}.html`);
    expect(content).toMatchObject({ title: 'Scenes', language: 'en', iteration: saved.iteration });
    for (const [i, path] of PATHS.entries()) {
      const expected = await asThePlayground(path, i);
      expect(content.paths[i]).toEqual(expected);
      const { decoded, walk } = await voice.walk(path);
      expect(decoded).toEqual(expected);
      expect(await voice.at(walk, 1)).toMatchObject({ text: expected.rows.at(-1)?.text });
    }
  });

  it('of a model in training agrees with itself, though its weights were rounded', async () => {
    await probe.open();
    await probe.train(5);
    const { content, voice } = await savedPage();
    expect(content.paths).toHaveLength(PATHS.length);
    for (const kept of content.paths) expect((await voice.walk(kept.path)).decoded).toEqual(kept);
  });

  it('is decoded on the engine that it will use, whatever the run is on, and lets go of it', async () => {
    offerCard();
    await probe.open(SENTENCES, { ...SMALL, engine: 'webgl' });
    expect(started.map(({ name }) => name)).toEqual(['webgl']);
    const { content } = await savedPage();
    expect(content.paths).toHaveLength(PATHS.length);
    expect(started.map(({ name }) => name)).toEqual(['webgl', 'wasm']);
    expect(closed).toEqual(['wasm']);
    expect(await probe.step()).toBeGreaterThan(0);
  });

  it('leaves a pair out that has no words, and needs none', async () => {
    await openDemo();
    const blank: PathRequest = { a: ' ', b: 'a girl', points: 3, shape: 'linear' };
    const { content, voice } = await savedPage({ ...SAVE, paths: [blank] });
    expect(content.paths).toEqual([]);
    await expect(voice.walk(blank)).rejects.toThrow('no words');
  });

  it('draws sentences of the generator', async () => {
    await openDemo();
    const { voice } = await savedPage();
    const sentence = await voice.draw(seededRandom(1, 'draws'));
    const words = sentence?.words.map(({ word }) => word) ?? [];
    expect(words.length).toBeGreaterThan(0);
    expect(words.filter((word) => !saved.vocabulary.includes(word))).toEqual([]);
  });

  it('is refused in words where the model is too large for one', async () => {
    await openDemo();
    const { pageOf } = await import('../../src/worker/files/save-page');
    const huge = { shape: [23_000_000], values: new Float32Array(23_000_000) };
    const model = { ...saved, weights: { ...saved.weights, huge } };
    const making = pageOf({ title: '', paths: [] }, model, undefined as never, new Date());
    await expect(making).rejects.toMatchObject({
      name: 'FileError',
      what: expect.stringContaining('61 MB; 60 MB is the most'),
      next: expect.stringContaining('Save the run (.arae)'),
    });
  });
});
