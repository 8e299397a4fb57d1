import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultSettings } from '../../src/config';
import type { Event } from '../../src/protocol';
import { hashOf } from '../../src/ui/state/playground-state';
import { corpusNamed, CORPUS, FINGERPRINT, FRESH, probe } from './playground-probe';

const REFUSED: Event = {
  type: 'trouble',
  trouble: { about: 'corpus', what: 'It is empty.', next: 'Choose another.' },
};
const DEMO: Event = { ...FRESH, start: 'demo', iteration: 900 };
const file = (name: string) => new File(['a'], name);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('opening a built-in corpus', () => {
  it('starts from the first one and its first pair', () => {
    const { actions, answer, last, get } = probe();
    actions.openHash('');
    expect(last('open')).toMatchObject({
      source: {
        kind: 'built-in',
        name: 'scenes',
        url: 'https://example.org/play/corpora/scenes.txt',
      },
      start: 'fresh',
    });
    answer(FRESH, corpusNamed('scenes'));
    expect(get().a).toBe('first pair a');
  });

  it('asks for the first path at once, so that it is there as soon as the model', () => {
    const { actions, sent, answer } = probe();
    actions.openHash('#corpus=taught');
    const asked = { a: 'taught a', b: 'taught b', points: 11, shape: 'linear' };
    expect(sent.map(({ type }) => type)).toEqual(['open', 'interpolate']);
    expect(sent[1]).toMatchObject({ path: asked });
    answer(DEMO, corpusNamed('taught'));
    expect(sent).toHaveLength(2);
  });

  it('starts from its demonstration model, and from nothing where a link says so', () => {
    const { actions, last } = probe();
    actions.openHash('#corpus=taught');
    expect(last('open')).toMatchObject({
      start: 'demo',
      source: { model: 'https://example.org/play/models/taught.safetensors' },
    });
    actions.openHash('#corpus=taught&start=fresh');
    expect(last('open')?.start).toBe('fresh');
  });

  it('starts afresh where a setting is wished for that takes another model', () => {
    const { actions, last } = probe();
    actions.openHash('#corpus=taught&hiddenSize=64');
    expect(last('open')?.start).toBe('fresh');
    actions.openHash('#corpus=taught&hiddenSize=64&start=demo');
    expect(last('open')?.start).toBe('demo');
  });

  it('lets all be fitted but what the link names', () => {
    const { actions, last } = probe();
    actions.openHash('#hiddenSize=64');
    expect(last('open')?.fit).toContain('maxLength');
    expect(last('open')?.fit).not.toContain('hiddenSize');
    actions.openHash('#preset=paper-2018');
    expect(last('open')?.fit).toEqual([]);
  });

  it('does not pass on what a demonstration model or a fit brought with it', () => {
    const { actions, answer, last, show } = probe();
    actions.openHash('#corpus=taught&seed=9');
    answer({ ...DEMO, settings: { ...defaultSettings(), hiddenSize: 300, seed: 9 } });
    answer(corpusNamed('taught'));
    actions.openFiles([file('mine.txt')]);
    show();
    expect(last('open')).toMatchObject({ start: 'fresh', settings: { seed: 9 } });
    expect(last('open')?.settings.hiddenSize).toBe(defaultSettings().hiddenSize);
  });

  it('repeats what a link says was fitted to its corpus, and fits it anew to another', () => {
    const { actions, answer, last, show } = probe();
    actions.openHash('#start=fresh&maxLength=17&fitted=maxLength');
    expect(last('open')?.settings.maxLength).toBe(17);
    expect(last('open')?.fit).not.toContain('maxLength');
    answer({ ...FRESH, settings: { ...defaultSettings(), maxLength: 17 } }, corpusNamed('scenes'));
    actions.openPasted('text');
    show();
    expect(last('open')?.settings.maxLength).toBe(defaultSettings().maxLength);
    expect(last('open')?.fit).toContain('maxLength');
  });

  it('starts from the sentences and settings of the address', () => {
    const { actions, answer, last } = probe();
    actions.openHash('#seed=9&b=my own');
    expect(last('open')?.settings.seed).toBe(9);
    answer(FRESH, corpusNamed('scenes'));
    expect(last('interpolate')?.path).toMatchObject({ a: 'first pair a', b: 'my own' });
  });

  it('tells what of an address makes no sense, and keeps telling it after the corpus is read', () => {
    const { actions, answer, get } = probe();
    actions.openHash('#speed=9');
    answer(FRESH, corpusNamed('scenes'));
    expect(get().page.alerts[0]?.what).toContain('speed=9');
  });

  it('leaves a model at hand alone when an address makes no sense, and says so', () => {
    const { actions, answer, sent, get } = probe();
    expect(actions.openHash('')).toBe(true);
    answer(FRESH, corpusNamed('scenes'));
    const before = sent.length;
    expect(actions.openHash('#corpus=nonsense&seed=3')).toBe(false);
    expect(sent).toHaveLength(before);
    expect(get().page.alerts[0]).toMatchObject({
      what: expect.stringContaining('corpus=nonsense'),
      next: expect.stringContaining('Nothing was changed'),
    });
  });

  it('stands even where its demonstration model was trouble on the way', () => {
    const { actions, answer, get } = probe();
    actions.openHash('#corpus=taught');
    answer(REFUSED, FRESH, corpusNamed('taught'));
    expect(get().corpus).toEqual({ kind: 'built-in', name: 'taught' });
    expect(hashOf(get())).toContain('start=fresh');
  });
});

describe('opening a text of one’s own', () => {
  it('goes without a question where it is lines of plain text', () => {
    const { actions, answer, last, show, get } = probe();
    const files = [file('x')];
    actions.openFiles(files);
    expect(last('preview')).toMatchObject({ source: { kind: 'files', files }, reading: {} });
    expect(get().brought?.shown).toBe(false);
    show();
    expect(get().brought).toBeUndefined();
    expect(last('open')).toMatchObject({ source: { kind: 'files', files }, start: 'fresh' });
    answer(FRESH, CORPUS);
    expect(get().corpus).toEqual({ kind: 'own', fingerprint: FINGERPRINT });
  });

  it.each([
    ['a table', { format: 'csv' }],
    ['Markdown', { format: 'markdown', split: 'sentences' }],
    ['running text', { split: 'sentences' }],
    ['an encoding that is only guessed', { encoding: 'windows-1252' }],
  ] as const)('shows %s first', (_what, reading) => {
    const { actions, last, show, get } = probe();
    actions.openFiles([file('x')]);
    show(reading);
    expect(last('open')).toBeUndefined();
    expect(get().brought).toMatchObject({ shown: true, waiting: false, preview: { reading } });
    actions.openBrought();
    expect(last('open')?.reading).toEqual({});
  });

  it('shows several files before they are looked at', () => {
    const { actions, show, last, get } = probe();
    actions.openFiles([file('a.txt'), file('b.txt')]);
    expect(get().brought?.shown).toBe(true);
    show();
    expect(last('open')).toBeUndefined();
  });

  it('looks again at every choice, and opens with the last', () => {
    const { actions, answer, last, show, get } = probe();
    actions.openFiles([file('x.csv')]);
    show({ format: 'csv' });
    actions.chooseReading({ header: false });
    const stale = last('preview')?.request ?? -1;
    actions.chooseReading({ header: false, sentenceColumn: 2 });
    answer({ type: 'no-preview', request: stale, trouble: REFUSED.trouble });
    expect(get().brought).toMatchObject({ waiting: true, preview: { reading: { format: 'csv' } } });
    expect(get().brought?.trouble).toBeUndefined();
    show({ format: 'tsv' });
    expect(get().brought).toMatchObject({
      waiting: false,
      preview: { reading: { format: 'tsv' } },
    });
    actions.openBrought();
    expect(last('open')?.reading).toEqual({ header: false, sentenceColumn: 2 });
  });

  it('keeps the dialog and says why where a choice cannot be shown', () => {
    const { actions, answer, last, show, get } = probe();
    actions.openFiles([file('x.csv')]);
    show({ format: 'csv' });
    actions.chooseReading({ encoding: 'utf-16le' });
    const request = last('preview')?.request ?? -1;
    const trouble = { about: 'corpus', what: 'No text.', next: 'Choose another.' } as const;
    answer({ type: 'no-preview', request, trouble });
    expect(get().brought).toMatchObject({ trouble, waiting: false });
    expect(get().page.alerts).toEqual([]);
    actions.chooseReading({});
    show({ format: 'csv' });
    expect(get().brought?.trouble).toBeUndefined();
  });

  it('says on the page why a text cannot be looked at, and changes nothing', () => {
    const { actions, answer, last, get } = probe();
    actions.openPasted('');
    const request = last('preview')?.request ?? -1;
    answer({ type: 'no-preview', request, trouble: REFUSED.trouble });
    expect(get().brought).toBeUndefined();
    expect(get().page.alerts[0]?.what).toBe('It is empty.');
    expect(last('open')).toBeUndefined();
  });

  it('can be read again in another way, from how it was read', () => {
    const { actions, answer, last, show, get } = probe();
    actions.openFiles([file('x.csv')]);
    show({ format: 'csv' });
    actions.chooseReading({ labelColumn: null });
    actions.openBrought();
    answer(FRESH, CORPUS);
    actions.readAgain();
    expect(get().brought).toMatchObject({ again: true, shown: true });
    expect(last('preview')?.reading).toEqual({ labelColumn: null });
    expect(hashOf(get())).toContain('labelColumn=none');
  });

  it('takes a text brought early for itself, and not for the corpus that stands first', () => {
    const { actions, answer, show, get } = probe();
    actions.openHash('');
    actions.openPasted('my own text');
    show();
    answer(FRESH, corpusNamed('scenes'));
    expect(get().corpus).toEqual({ kind: 'built-in', name: 'scenes' });
    answer(FRESH, CORPUS);
    expect(get().corpus).toEqual({ kind: 'own', fingerprint: FINGERPRINT });
    expect(get().opening).toBeUndefined();
  });

  it('keeps the settings of the address for a text that is brought before a model stands', () => {
    const { actions, last, show } = probe();
    actions.openHash('#seed=9');
    actions.openPasted('text');
    show();
    expect(last('open')).toMatchObject({ source: { kind: 'pasted' }, settings: { seed: 9 } });
  });

  it('draws two sentences of a text that has no pair', () => {
    const { actions, answer, last, show, get } = probe();
    actions.openPasted('text');
    show();
    answer(FRESH, CORPUS);
    answer({ type: 'surprise', request: last('surprise')?.request ?? -1, a: 'x', b: 'y' });
    expect(get()).toMatchObject({ a: 'x', b: 'y' });
    expect(last('interpolate')?.path).toMatchObject({ a: 'x', b: 'y' });
  });

  it('leaves everything as it was when a text is refused', () => {
    const { actions, answer, show, get } = probe();
    actions.openHash('');
    answer(FRESH, corpusNamed('scenes'));
    const before = get();
    actions.openPasted('');
    show();
    answer(REFUSED);
    expect(get()).toMatchObject({ a: before.a, b: before.b, corpus: before.corpus });
    expect(get().page.model).toBe(before.page.model);
    expect(hashOf(get())).toBe(hashOf(before));
  });

  it('asks first where a model would go that was trained for long', () => {
    const { actions, answer, last, show, pass, get } = probe();
    actions.openHash('');
    answer(FRESH, corpusNamed('scenes'), { type: 'state', state: 'training' });
    pass(120);
    actions.openPasted('text');
    show();
    expect(last('open')?.source.kind).toBe('built-in');
    expect(get().question?.about).toBe('open');
    actions.answer(true);
    expect(last('open')?.source.kind).toBe('pasted');
  });
});

describe('giving up an opening', () => {
  function reading() {
    const all = probe();
    all.actions.openHash('');
    all.answer(FRESH, corpusNamed('scenes'));
    all.actions.openPasted('text');
    all.show();
    all.answer({ type: 'reading', name: 'x', share: 0.3 });
    return all;
  }

  it('tells the worker, and shows no more of its progress', () => {
    const { actions, answer, last, get } = reading();
    expect(get().page.reading?.share).toBe(0.3);
    actions.cancelOpening();
    expect(last('cancel-opening')).toBeDefined();
    answer({ type: 'reading', name: 'x', share: 0.4 });
    expect(get().page.reading).toBeUndefined();
    expect(get().corpus).toEqual({ kind: 'built-in', name: 'scenes' });
  });

  it('may come too late: the text then stands as if nothing had been said', () => {
    const { actions, answer, get } = reading();
    actions.cancelOpening();
    answer(FRESH, CORPUS);
    expect(get().corpus).toEqual({ kind: 'own', fingerprint: FINGERPRINT });
  });

  it('is not mistaken for the corpus that a reset reads anew', () => {
    const { actions, answer, get } = reading();
    actions.cancelOpening();
    actions.reset();
    answer(FRESH, corpusNamed('scenes'));
    expect(get().corpus).toEqual({ kind: 'built-in', name: 'scenes' });
  });

  it('leaves a look at a text behind', () => {
    const { actions, show, last, get } = probe();
    actions.openPasted('text');
    actions.cancelOpening();
    show();
    expect(get().brought).toBeUndefined();
    expect(last('open')).toBeUndefined();
  });
});

describe('a link to a text of somebody’s own', () => {
  const link = `#corpus=${FINGERPRINT}&seed=4&split=sentences&a=one&b=two`;

  it('asks for the text instead of opening another', () => {
    const { actions, sent, get } = probe();
    actions.openHash(link);
    expect(sent).toEqual([]);
    expect(get().wanted?.fingerprint).toBe(FINGERPRINT);
  });

  it('opens it with the settings, the reading and the sentences of the link, without a look', () => {
    const { actions, answer, last, get } = probe();
    actions.openHash(link);
    actions.openPasted('text');
    expect(last('open')).toMatchObject({ settings: { seed: 4 }, reading: { split: 'sentences' } });
    answer(FRESH, CORPUS);
    expect(get().wanted).toBeUndefined();
    expect(get().page.alerts).toEqual([]);
    expect(last('interpolate')?.path).toMatchObject({ a: 'one', b: 'two' });
  });

  it('says so when another text is given than it was made with', () => {
    const { actions, answer, get } = probe();
    actions.openHash('#corpus=0123456789abcdef');
    actions.openPasted('text');
    answer(FRESH, CORPUS);
    expect(get().page.alerts[0]?.what).toContain('another text');
  });
});
