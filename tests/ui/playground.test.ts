import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Command } from '../../src/protocol';
import { corpusNamed, CORPUS, FRESH, probe } from './playground-probe';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('an answer about the map is no news to the rest of the page', () => {
  const { actions, answer, get } = probe();
  actions.openHash('');
  answer(FRESH, corpusNamed('scenes'));
  const before = get();
  answer({ type: 'map', told: { kind: 'read', request: 1, iteration: 0, sentences: [] } });
  expect(get()).toBe(before);
});

describe('the path', () => {
  function opened() {
    const all = probe();
    all.actions.openHash('');
    all.answer(FRESH, corpusNamed('scenes'));
    return all;
  }
  const paths = (sent: readonly Command[]) =>
    sent.filter((command) => command.type === 'interpolate').length;

  const END = { original: '', read: [], unknown: [], cut: 0 };
  function answerNewest({ answer, last }: ReturnType<typeof opened>) {
    const { request = -1, path = { a: '', b: '', points: 3, shape: 'linear' } } =
      last('interpolate') ?? {};
    const decoded = { iteration: 0, path, a: END, b: END, rows: [] };
    answer({ type: 'path', request, decoded });
  }

  it('is asked for at the first key, and of the newest text when that is answered', () => {
    const all = opened();
    const { actions, sent, last } = all;
    answerNewest(all);
    const before = paths(sent);
    for (const text of ['a', 'a m', 'a man']) actions.setSentence('a', text);
    expect(paths(sent)).toBe(before + 1);
    expect(last('interpolate')?.path.a).toBe('a');
    answerNewest(all);
    expect(paths(sent)).toBe(before + 2);
    expect(last('interpolate')?.path.a).toBe('a man');
    answerNewest(all);
    expect(paths(sent)).toBe(before + 2);
  });

  it('is asked for again where no answer comes', () => {
    const all = opened();
    const { actions, last } = all;
    for (const text of ['a', 'a man']) actions.setSentence('a', text);
    vi.runAllTimers();
    expect(last('interpolate')?.path.a).toBe('a man');
  });

  it('is told to be unreadable only when typing has rested on it', () => {
    const { actions, answer, get } = opened();
    const trouble = { about: 'sentence', what: 'No words.', next: 'Type some.' } as const;
    for (const text of ['a', 'a !', 'a !!']) {
      actions.setSentence('a', text);
      answer({ type: 'trouble', trouble });
      vi.advanceTimersByTime(200);
    }
    expect(get().page.alerts).toEqual([]);
    vi.advanceTimersByTime(1000);
    expect(get().page.alerts).toMatchObject([trouble]);
  });

  it('is not told to be unreadable where more was typed that can be read', () => {
    const all = opened();
    const trouble = { about: 'sentence', what: 'No words.', next: 'Type some.' } as const;
    all.actions.setSentence('a', '!');
    all.answer({ type: 'trouble', trouble });
    all.actions.setSentence('a', '! a man');
    answerNewest(all);
    vi.advanceTimersByTime(5000);
    expect(all.get().page.alerts).toEqual([]);
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
    const decoded = { iteration: 0, path, a: END, b: END, rows: [] };
    answer({ type: 'path', request: stale?.request ?? -1, decoded });
    expect(get().page.path).toBeUndefined();
    answer({ type: 'path', request: last('interpolate')?.request ?? -1, decoded });
    expect(get().page.path).toBe(decoded);
  });
});

describe('the session', () => {
  it('turns a crash of the worker into an alert that says what to do', () => {
    const { port, get } = probe();
    port.onerror?.({ message: 'out of memory' } as ErrorEvent);
    expect(get().page.alerts[0]).toMatchObject({ about: 'engine' });
    expect(get().page.alerts[0]?.what).toContain('out of memory');
    expect(get().page.alerts[0]?.next).toContain('Reload');
  });
});

describe('a reset', () => {
  function taught() {
    const all = probe();
    all.actions.openHash('#corpus=taught');
    all.answer({ ...FRESH, start: 'demo', iteration: 900 }, corpusNamed('taught'));
    return all;
  }

  it('keeps what was changed by hand, during the run included', () => {
    const { actions, answer, last } = probe();
    actions.openHash('#hiddenSize=64');
    answer(FRESH, CORPUS, { type: 'changed', iteration: 3, settings: { batchSize: 8 } });
    actions.reset();
    expect(last('reset')).toMatchObject({
      settings: { batchSize: 8, hiddenSize: 64 },
      start: 'fresh',
    });
    expect(last('reset')?.fit).not.toContain('batchSize');
  });

  it('goes back to where the model began, unless the other start is chosen', () => {
    const { actions, last } = taught();
    actions.reset();
    expect(last('reset')?.start).toBe('demo');
    actions.reset('fresh');
    expect(last('reset')?.start).toBe('fresh');
  });

  it('follows advice with a fresh model, and remembers it as a wish', () => {
    const { actions, last, get } = taught();
    actions.follow({ maxLength: 32 });
    expect(last('reset')).toMatchObject({ start: 'fresh', settings: { maxLength: 32 } });
    expect(last('reset')?.fit).not.toContain('maxLength');
    expect(get().wish.changed).toEqual({ maxLength: 32 });
  });

  it('asks first where the model was trained for long, and then remembers nothing with a no', () => {
    const { actions, answer, last, pass, get } = taught();
    answer({ type: 'state', state: 'training' });
    pass(90);
    actions.follow({ maxLength: 32 });
    expect(get().question).toEqual({ about: 'reset', trained: 90 });
    actions.answer(false);
    expect(last('reset')).toBeUndefined();
    expect(get().wish.changed).toEqual({});
  });
});
