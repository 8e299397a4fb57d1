import { describe, expect, it } from 'vitest';
import type { Event } from '../../src/protocol';
import { sentHere } from '../../src/ui/state/playground-state';
import { corpusNamed, FRESH, probe } from './playground-probe';

const TRAINING: Event = { type: 'state', state: 'training' };
const PAUSED: Event = { type: 'state', state: 'paused' };

function progress(iteration: number): Event {
  const point = { iteration, reconstruction: 2.5, accuracy: 0.4, real: 1, generated: 0 };
  return { type: 'progress', iteration, epoch: 1, sentencesPerSecond: 9, points: [point] };
}

describe('a link that is copied', () => {
  it('tells what was measured, and after how long, of a run that began here', () => {
    const { actions, answer, pass } = probe();
    expect(actions.link()).toBeUndefined();
    actions.openHash('#corpus=scenes');
    answer(FRESH, corpusNamed('scenes'));
    expect(actions.link()).not.toContain('result');
    answer(TRAINING);
    pass(90);
    answer(progress(7), PAUSED);
    pass(1000);
    expect(actions.link()).toMatch(/&result=i7-s90-t2.5$/);
  });

  it('tells no time of a run that began elsewhere, and all of it of one that came back', () => {
    const { actions, answer, pass } = probe();
    actions.openHash('#corpus=taught');
    answer({ ...FRESH, start: 'demo', iteration: 5 }, corpusNamed('taught'), TRAINING);
    pass(90);
    answer(progress(7), PAUSED);
    expect(actions.link()).toMatch(/&result=i7-t2.5$/);
    const resumed: Event = {
      type: 'resumed',
      run: 'r1',
      name: 'mine',
      corpus: 'taught',
      fingerprint: 'f',
      iteration: 7,
      epoch: 1,
      seconds: 600,
      history: [],
      marks: [],
    };
    answer(FRESH, resumed, corpusNamed('taught'), TRAINING);
    pass(30);
    answer(progress(9), PAUSED);
    expect(actions.link()).toMatch(/&result=i9-s630-t2.5$/);
  });
});

describe('the four corners of a link', () => {
  it('are those that somebody chose, and come back with it', () => {
    const { actions, answer, get } = probe();
    actions.openHash('#corpus=scenes');
    answer(FRESH, corpusNamed('scenes'));
    const corpus = get().page.corpus?.fingerprint ?? '';
    const corners = { c: 'a cat sits', d: 'a dog & a man', side: 3, corpus };
    actions.setCorners({ ...corners, isOwn: false });
    expect(new URLSearchParams(actions.link()).has('c')).toBe(false);
    actions.setCorners({ ...corners, isOwn: true });
    const link = actions.link() ?? '';
    expect(link).toContain('&c=a+cat+sits&d=a+dog+%26+a+man');

    const other = probe();
    other.actions.openHash(link);
    other.answer(FRESH, corpusNamed('scenes'));
    const taken = { c: 'a cat sits', d: 'a dog & a man', isOwn: true, corpus };
    expect(other.get().corners).toMatchObject(taken);
  });

  it('are not told of another corpus than the one at hand', () => {
    const { actions, answer } = probe();
    actions.openHash('#corpus=scenes');
    answer(FRESH, corpusNamed('scenes'));
    actions.setCorners({ c: 'one', d: 'two', side: 3, isOwn: true, corpus: 'another' });
    expect(new URLSearchParams(actions.link()).has('c')).toBe(false);
  });
});

describe('what the sender of a link measured', () => {
  it('stands beside the run on its corpus, until it was read', () => {
    const { actions, answer, get } = probe();
    actions.openHash('#corpus=taught&result=i7-t2.5');
    expect(sentHere(get())).toEqual({ iteration: 7, training: 2.5 });
    answer(FRESH, corpusNamed('taught'));
    expect(sentHere(get())).toBeDefined();
    actions.openBuiltIn('scenes');
    answer(FRESH, corpusNamed('scenes'));
    expect(sentHere(get())).toBeUndefined();
    actions.openBuiltIn('taught');
    answer(FRESH, corpusNamed('taught'));
    expect(sentHere(get())).toBeDefined();
    actions.dismissSent();
    expect(sentHere(get())).toBeUndefined();
  });

  it('gives way to the next link', () => {
    const { actions, get } = probe();
    actions.openHash('#corpus=taught&result=i7-t2.5');
    actions.openHash('#corpus=taught');
    expect(sentHere(get())).toBeUndefined();
  });
});
