import { describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { Event } from '../../src/protocol';
import { createGuard } from '../../src/ui/guard';
import { INITIAL_PLAYGROUND, type PlaygroundState } from '../../src/ui/state/playground-state';
import { FRESH } from './playground-probe';

const TRAINING: Event = { type: 'state', state: 'training' };
const PAUSED: Event = { type: 'state', state: 'paused' };

/** A guard, its store, and a model that has been trained for some seconds. */
function trainedFor(seconds: number) {
  const store = createStore<PlaygroundState>(() => INITIAL_PLAYGROUND);
  let time = 0;
  const guard = createGuard(store, () => time);
  const pass = (more: number) => {
    time += more * 1000;
  };
  guard.onEvent(FRESH);
  guard.onEvent(TRAINING);
  pass(seconds);
  guard.onEvent(PAUSED);
  return { ...guard, pass, question: () => store.getState().question };
}

describe('a model that is about to go', () => {
  it('goes without a word after a moment of training', () => {
    const { guard, question } = trainedFor(59);
    const act = vi.fn<() => void>();
    guard('reset', act);
    expect(act).toHaveBeenCalledOnce();
    expect(question()).toBeUndefined();
  });

  it('is asked for when it took longer, and goes with a yes', () => {
    const { guard, answer, question } = trainedFor(61);
    const act = vi.fn<() => void>();
    guard('open', act);
    expect(act).not.toHaveBeenCalled();
    expect(question()).toEqual({ about: 'open', trained: 61 });
    answer(true);
    expect(act).toHaveBeenCalledOnce();
    expect(question()).toBeUndefined();
  });

  it('stays with a no', () => {
    const { guard, answer } = trainedFor(61);
    const act = vi.fn<() => void>();
    guard('reset', act);
    answer(false);
    answer(true);
    expect(act).not.toHaveBeenCalled();
  });

  it('is not made dearer by a pause', () => {
    const { guard, pass } = trainedFor(30);
    const act = vi.fn<() => void>();
    pass(600);
    guard('reset', act);
    expect(act).toHaveBeenCalledOnce();
  });

  it('counts training that still goes on, over all stretches', () => {
    const { guard, pass, onEvent, question } = trainedFor(40);
    onEvent(TRAINING);
    pass(40);
    guard('reset', vi.fn<() => void>());
    expect(question()?.trained).toBe(80);
  });

  it('starts at nothing when another takes its place', () => {
    const { guard, onEvent } = trainedFor(600);
    const act = vi.fn<() => void>();
    onEvent(FRESH);
    guard('reset', act);
    expect(act).toHaveBeenCalledOnce();
  });
});
