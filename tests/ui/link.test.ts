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
