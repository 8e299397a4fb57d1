import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultSettings } from '../../src/config';
import type { Command, CorpusReport, Event } from '../../src/protocol';
import { createPlayground, hashOf } from '../../src/ui/playground';
import { createSession, type Port } from '../../src/ui/session';

const CORPORA = [
  {
    name: 'scenes',
    title: 'Scenes',
    file: 'corpora/scenes.txt',
    sentences: 100,
    about: '',
    tryPairs: [['first pair a', 'first pair b']],
  },
] as const;
const FINGERPRINT = '3fa94c0de18b77a2';
const FRESH: Event = { type: 'fresh', settings: defaultSettings(), parameters: 1, bytes: 4 };
const CORPUS: Event = {
  type: 'corpus',
  report: { name: 'x', fingerprint: FINGERPRINT } as CorpusReport,
};
const REFUSED: Event = {
  type: 'trouble',
  trouble: { about: 'corpus', what: 'It is empty.', next: 'Choose another.' },
};

/** A playground, what it sent, and a way to answer. */
function setUp() {
  const sent: Command[] = [];
  const port: Port = {
    postMessage: (command) => void sent.push(command),
    onmessage: null,
    onerror: null,
  };
  const session = createSession(port);
  const playground = createPlayground(session, CORPORA, 'https://example.org/play/');
  const answer = (...events: Event[]) => {
    for (const data of events) port.onmessage?.(new MessageEvent('message', { data }));
  };
  const last = <T extends Command['type']>(type: T) =>
    sent.findLast((command): command is Extract<Command, { type: T }> => command.type === type);
  return { ...playground, sent, answer, last, port, get: playground.store.getState };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('opening', () => {
  it('starts from the built-in corpus and its first pair', () => {
    const { actions, answer, last, get } = setUp();
    actions.openHash('');
    expect(last('open')?.source).toEqual({
      kind: 'built-in',
      name: 'scenes',
      url: 'https://example.org/play/corpora/scenes.txt',
    });
    answer(FRESH, CORPUS);
    expect(get().a).toBe('first pair a');
    expect(last('interpolate')?.path).toMatchObject({ a: 'first pair a', b: 'first pair b' });
  });

  it('takes a text brought early for itself, and not for the corpus that stands first', () => {
    const { actions, answer, get } = setUp();
    actions.openHash('');
    actions.openPasted('my own text');
    const scenes = { name: 'scenes', fingerprint: '0000000000000000' } as CorpusReport;
    answer(FRESH, { type: 'corpus', report: scenes });
    expect(get().corpus).toEqual({ kind: 'built-in', name: 'scenes' });
    answer(FRESH, CORPUS);
    expect(get().corpus).toEqual({ kind: 'own', fingerprint: FINGERPRINT });
    expect(get().opening).toBeUndefined();
  });

  it('starts from the sentences and settings of the address', () => {
    const { actions, answer, last } = setUp();
    actions.openHash('#seed=9&b=my own');
    expect(last('open')?.settings.seed).toBe(9);
    answer(FRESH, CORPUS);
    expect(last('interpolate')?.path).toMatchObject({ a: 'first pair a', b: 'my own' });
  });

  it('tells what of an address makes no sense, and keeps telling it after the corpus is read', () => {
    const { actions, answer, get } = setUp();
    actions.openHash('#speed=9');
    answer(FRESH, CORPUS);
    expect(get().page.alerts[0]?.what).toContain('speed=9');
  });

  it('leaves a model at hand alone when an address makes no sense, and says so', () => {
    const { actions, answer, sent, get } = setUp();
    expect(actions.openHash('')).toBe(true);
    answer(FRESH, CORPUS);
    const before = sent.length;
    expect(actions.openHash('#corpus=nonsense&seed=3')).toBe(false);
    expect(sent).toHaveLength(before);
    expect(get().page.alerts[0]).toMatchObject({
      what: expect.stringContaining('corpus=nonsense'),
      next: expect.stringContaining('Nothing was changed'),
    });
  });

  it('keeps the settings of the address for a text that is brought before a model stands', () => {
    const { actions, last } = setUp();
    actions.openHash('#seed=9');
    actions.openPasted('text');
    expect(last('open')).toMatchObject({ source: { kind: 'pasted' }, settings: { seed: 9 } });
  });

  it('asks for the text of a link instead of opening another', () => {
    const { actions, sent, get } = setUp();
    actions.openHash(`#corpus=${FINGERPRINT}&seed=4`);
    expect(sent).toEqual([]);
    expect(get().wanted?.fingerprint).toBe(FINGERPRINT);
  });

  it('opens the text of a link with the settings and sentences of the link', () => {
    const { actions, answer, last, get } = setUp();
    actions.openHash(`#corpus=${FINGERPRINT}&seed=4&a=one&b=two`);
    actions.openPasted('text');
    expect(last('open')?.settings.seed).toBe(4);
    answer(FRESH, CORPUS);
    expect(get().wanted).toBeUndefined();
    expect(get().page.alerts).toEqual([]);
    expect(last('interpolate')?.path).toMatchObject({ a: 'one', b: 'two' });
  });

  it('says so when another text is given than the link was made with', () => {
    const { actions, answer, get } = setUp();
    actions.openHash('#corpus=0123456789abcdef');
    actions.openPasted('text');
    answer(FRESH, CORPUS);
    expect(get().page.alerts[0]?.what).toContain('another text');
  });

  it('draws two sentences of a text that has no pair', () => {
    const { actions, answer, last, get } = setUp();
    actions.openPasted('text');
    answer(FRESH, CORPUS);
    answer({ type: 'surprise', request: last('surprise')?.request ?? -1, a: 'x', b: 'y' });
    expect(get()).toMatchObject({ a: 'x', b: 'y' });
    expect(last('interpolate')?.path).toMatchObject({ a: 'x', b: 'y' });
  });

  it('leaves everything as it was when a text is refused', () => {
    const { actions, answer, get } = setUp();
    actions.openHash('');
    answer(FRESH, CORPUS);
    const before = get();
    actions.openPasted('');
    answer(REFUSED);
    expect(get()).toMatchObject({ a: before.a, b: before.b, corpus: before.corpus });
    expect(get().page.model).toBe(before.page.model);
    expect(hashOf(get())).toBe(hashOf(before));
  });

  it('refuses several files at once', () => {
    const { actions, sent, get } = setUp();
    actions.openFiles([new File(['a'], 'a.txt'), new File(['b'], 'b.txt')]);
    expect(sent).toEqual([]);
    expect(get().page.alerts).toHaveLength(1);
  });
});

describe('the path', () => {
  function opened() {
    const all = setUp();
    all.actions.openHash('');
    all.answer(FRESH, CORPUS);
    return all;
  }
  const paths = (sent: readonly Command[]) =>
    sent.filter((command) => command.type === 'interpolate').length;

  it('is asked for once when typing rests', () => {
    const { actions, sent, last } = opened();
    const before = paths(sent);
    for (const text of ['a', 'a m', 'a man']) actions.setSentence('a', text);
    expect(paths(sent)).toBe(before);
    vi.runAllTimers();
    expect(paths(sent)).toBe(before + 1);
    expect(last('interpolate')?.path.a).toBe('a man');
  });

  it('is not asked for while a box is empty', () => {
    const { actions, sent } = opened();
    const before = paths(sent);
    actions.setSentence('b', '   ');
    vi.runAllTimers();
    expect(paths(sent)).toBe(before);
  });

  it('turns round with its sentences, the slider staying on its sentence', () => {
    const { actions, last, get } = opened();
    actions.setPosition(30);
    actions.swap();
    expect(get().position).toBe(70);
    expect(last('interpolate')?.path).toMatchObject({ a: 'first pair b', b: 'first pair a' });
  });

  it('is asked for again when a fresh model stands', () => {
    const { answer, sent } = opened();
    const before = paths(sent);
    answer(FRESH);
    expect(paths(sent)).toBe(before + 1);
  });

  it('drops answers to requests that another has overtaken', () => {
    const { actions, answer, last, get } = opened();
    const stale = last('interpolate');
    actions.setShape('spherical');
    const path = stale?.path ?? { a: '', b: '', points: 3, shape: 'linear' };
    const end = { original: '', read: [], unknown: [], cut: 0 };
    const decoded = { iteration: 0, path, a: end, b: end, rows: [] };
    answer({ type: 'path', request: stale?.request ?? -1, decoded });
    expect(get().page.path).toBeUndefined();
    answer({ type: 'path', request: last('interpolate')?.request ?? -1, decoded });
    expect(get().page.path).toBe(decoded);
  });
});

describe('the session', () => {
  it('turns a crash of the worker into an alert that says what to do', () => {
    const { port, get } = setUp();
    port.onerror?.({ message: 'out of memory' } as ErrorEvent);
    expect(get().page.alerts[0]).toMatchObject({ about: 'engine' });
    expect(get().page.alerts[0]?.what).toContain('out of memory');
    expect(get().page.alerts[0]?.next).toContain('Reload');
  });

  it('starts afresh on the settings in force, changes of the run included', () => {
    const { actions, answer, last } = setUp();
    actions.openHash('');
    answer(FRESH, CORPUS, { type: 'changed', iteration: 3, settings: { batchSize: 8 } });
    actions.startAfresh();
    expect(last('reset')?.settings.batchSize).toBe(8);
  });
});
