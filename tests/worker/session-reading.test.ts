import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Command } from '../../src/protocol';
import { BUILT_IN, FileServer, TEXT } from './demonstration';
import { open, pasted, reset, SENTENCES, SessionProbe, SMALL } from './session-probe';
import { closeEngines } from './test-engines';

vi.mock('../../src/worker/engines', () => import('./test-engines'));
vi.setConfig({ testTimeout: 30_000 });

let probe: SessionProbe;
let server: FileServer;
beforeEach(() => {
  probe = new SessionProbe();
  server = new FileServer();
  server.put('corpus.txt', TEXT);
  vi.stubGlobal('fetch', server.fetch);
});
afterEach(async () => {
  await probe.rest();
  closeEngines();
  vi.unstubAllGlobals();
});

function preview(request: number, text: string): Command {
  return { type: 'preview', request, source: { kind: 'pasted', text }, reading: {} };
}

const paused = () => probe.next('state', ({ state }) => state === 'paused');

describe('a preview', () => {
  it('shows the beginning of a text and changes nothing', async () => {
    await probe.open();
    const before = probe.events.length;
    const { preview: shown } = await probe.answer(preview(1, TEXT), 'preview');
    expect(shown.sentences.slice(0, 3).map(({ text }) => text)).toEqual(SENTENCES.slice(0, 3));
    expect(shown.reading.split).toBe('lines');
    expect(probe.events.slice(before).map(({ type }) => type)).toEqual(['preview']);
  });

  it('that cannot be had says why', async () => {
    const { request, trouble } = await probe.answer(preview(4, ''), 'no-preview');
    expect(request).toBe(4);
    expect(trouble.about).toBe('corpus');
    expect(trouble.next).not.toBe('');
  });

  it('that a newer one overtakes is never shown', async () => {
    const release = server.hold('corpus.txt');
    const slow: Command = { type: 'preview', request: 1, source: BUILT_IN, reading: {} };
    probe.send(slow);
    await probe.answer(preview(2, TEXT), 'preview');
    release();
    await probe.answer(preview(3, TEXT), 'preview');
    expect(probe.all('preview').map(({ request }) => request)).toEqual([2, 3]);
    expect(probe.all('no-preview')).toEqual([]);
  });
});

describe('reading that is given up', () => {
  it('leaves the run at hand, and is told by the state', async () => {
    await probe.open();
    await probe.step();
    const release = server.hold('corpus.txt');
    probe.send(open(BUILT_IN));
    const told = paused();
    probe.send({ type: 'cancel-opening' });
    await told;
    release();
    await probe.step();
    expect(probe.last('progress')?.iteration).toBe(2);
    expect(probe.all('corpus')).toHaveLength(1);
    expect(probe.all('trouble')).toEqual([]);
  });

  it('before there was any run leaves the page empty; what was asked meanwhile is forgotten', async () => {
    server.hold('corpus.txt');
    probe.send(open(BUILT_IN), { type: 'step' });
    const { state } = await probe.answer({ type: 'cancel-opening' }, 'state');
    expect(state).toBe('empty');
    await probe.open();
    expect(probe.all('progress')).toEqual([]);
  });

  it('for another corpus takes its training along, but not the questions asked meanwhile', async () => {
    server.hold('corpus.txt');
    probe.send(open(BUILT_IN), { type: 'train' }, { type: 'surprise', request: 1 });
    const surprised = probe.next('surprise');
    const estimated = probe.next('estimate');
    await probe.open();
    expect(SENTENCES).toContain((await surprised).a);
    // What was held would have come before it.
    await estimated;
    expect(probe.last('state')?.state).toBe('paused');
    expect(probe.all('corpus')).toHaveLength(1);
  });

  it('in the middle of a reset leaves the run as it was', async () => {
    const many = Array.from({ length: 20_000 }, (_, i) => `sentence number ${i} is here to stay`);
    await probe.open(many);
    await probe.step();
    const fresh = probe.all('fresh').length;
    // The reset is read in turns, so the second command is heard in the middle of it.
    probe.send(reset({ ...SMALL, maxLength: 12 }));
    await probe.next('reading', ({ share }) => share < 1);
    const told = paused();
    probe.send({ type: 'cancel-opening' });
    await told;
    await probe.step();
    expect(probe.last('progress')?.iteration).toBe(2);
    expect(probe.all('fresh')).toHaveLength(fresh);
    expect(probe.all('trouble')).toEqual([]);
  });
});

describe('progress', () => {
  it('rises to 1 before the corpus is told', async () => {
    const many = Array.from({ length: 20_000 }, (_, i) => `sentence number ${i} is here to stay`);
    await probe.open(many);
    const shares = probe.all('reading').map(({ share }) => share);
    expect(shares).toEqual(shares.toSorted((one, other) => one - other));
    expect(shares[0]).toBe(0);
    expect(shares.at(-1)).toBe(1);
    const types = probe.events.map(({ type }) => type);
    expect(types.lastIndexOf('reading')).toBeLessThan(types.indexOf('corpus'));
  });
});

describe('labels', () => {
  it('of a table are counted in the report', async () => {
    const rows = SENTENCES.map((text, i) => `${i < 30 ? 'good' : 'bad'},"${text}"`);
    const file = new File([['mood,sentence', ...rows].join('\n')], 'moods.csv');
    const { report } = await probe.answer(open({ kind: 'files', files: [file] }), 'corpus');
    expect(report).toMatchObject({ name: 'moods.csv', kept: 80, reading: { format: 'csv' } });
    expect(report.labels).toEqual([
      ['bad', 50],
      ['good', 30],
    ]);
    await probe.step();
  });
});

describe('settings that nobody chose', () => {
  it('are fitted to the corpus, with a reason; chosen ones stay', async () => {
    const { fitted, settings } = await probe.answer(
      { ...open(pasted(SENTENCES)), fit: ['maxLength', 'learningRate'] },
      'fresh',
    );
    expect(fitted).toEqual([
      { name: 'maxLength', reason: '100 % of the sentences have at most 12 words.' },
    ]);
    expect(settings).toEqual({ ...SMALL, maxLength: 12 });
    expect(probe.last('corpus')?.report.lengths).toHaveLength(13);
  });

  it('are fitted again at a reset', async () => {
    await probe.open();
    const fresh = await probe.answer({ ...reset(), fit: ['vocabularySize'] }, 'fresh');
    expect(fresh.fitted.map(({ name }) => name)).toEqual(['vocabularySize']);
    expect(fresh.settings.vocabularySize).toBe(50);
  });
});
