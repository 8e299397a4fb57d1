import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/config';
import type { Event } from '../../src/protocol';
import type { Trouble } from '../../src/trouble';
import {
  dismiss,
  INITIAL_PAGE,
  isAtBest,
  isUntouched,
  raise,
  reducePage,
  settle,
  type PageState,
} from '../../src/ui/state/page';
import { announcement, stateWords } from '../../src/ui/state/run-words';

const after = (events: readonly Event[], page: PageState = INITIAL_PAGE) =>
  events.reduce(reducePage, page);

const FRESH = {
  type: 'fresh',
  start: 'fresh',
  iteration: 0,
  settings: defaultSettings(),
  fitted: [],
  parameters: 10,
  bytes: 40,
} satisfies Event;
const POINT = { iteration: 5, reconstruction: 1, accuracy: 0.5, real: 0, generated: 0 };
const PROGRESS: Event = {
  type: 'progress',
  iteration: 5,
  epoch: 1,
  sentencesPerSecond: 900,
  points: [POINT],
};
const trouble = (about: Trouble['about'], what: string): Event => ({
  type: 'trouble',
  trouble: { about, what, next: 'Do this.' },
});

describe('the page', () => {
  it('voids charts, marks, paths and samples when a fresh model stands', () => {
    const page = after([
      FRESH,
      PROGRESS,
      { type: 'changed', iteration: 5, settings: { batchSize: 8 } },
      { type: 'samples', iteration: 5, sentences: ['a'], fixed: ['b'] },
      FRESH,
    ]);
    expect(page).toMatchObject({ iteration: 0, history: [], marks: [], snapshots: [] });
    expect(page.samples).toBeUndefined();
    expect(page.path).toBeUndefined();
  });

  it('marks a change during the run and counts it among the settings in force', () => {
    const page = after([FRESH, { type: 'changed', iteration: 7, settings: { batchSize: 8 } }]);
    expect(page.marks).toEqual([{ iteration: 7, settings: { batchSize: 8 } }]);
    expect(page.model?.settings.batchSize).toBe(8);
  });

  it('counts what was fitted to the speed among the settings in force, without a mark', () => {
    const reason = 'An iteration takes long here.';
    const page = after([
      { ...FRESH, fitted: [{ name: 'maxLength', reason: 'Short.' }] },
      { type: 'fitted', settings: { batchSize: 16 }, fitted: [{ name: 'batchSize', reason }] },
    ]);
    expect(page.model?.settings.batchSize).toBe(16);
    expect(page.model?.fitted.map(({ name }) => name)).toEqual(['maxLength', 'batchSize']);
    expect(page.marks).toEqual([]);
  });

  it('stands where a demonstration model was trained to, and counts that as untouched', () => {
    const page = after([{ ...FRESH, start: 'demo', iteration: 12_000 }]);
    expect(page.iteration).toBe(12_000);
    expect(isUntouched(page)).toBe(true);
    expect(isUntouched(after([{ ...PROGRESS, iteration: 12_001 }], page))).toBe(false);
  });

  it('marks that weights were put back, the curves going on', () => {
    const page = after([
      FRESH,
      PROGRESS,
      { type: 'best', iteration: 3, reversePerplexity: 40 },
      { type: 'restored', iteration: 3 },
    ]);
    expect(page.marks).toEqual([{ iteration: 5, restored: 3 }]);
    expect(page.history).toHaveLength(1);
  });

  it('knows whether the best weights are the ones at hand', () => {
    const best: Event = { type: 'best', iteration: 5, reversePerplexity: 40 };
    const there = after([FRESH, PROGRESS, best]);
    expect(isAtBest(there)).toBe(true);
    const later = after([{ ...PROGRESS, iteration: 9 }], there);
    expect(isAtBest(later)).toBe(false);
    const back = after([{ type: 'restored', iteration: 5 }], later);
    expect(isAtBest(back)).toBe(true);
    expect(isAtBest(after([{ ...PROGRESS, iteration: 10 }], back))).toBe(false);
  });

  it('forgets best weights and costs of a model that is gone', () => {
    const estimate = { bytes: 1, secondsPerEpoch: 2, iterationsPerEpoch: 3 };
    const page = after([
      FRESH,
      { type: 'estimate', estimate },
      { type: 'best', iteration: 3, reversePerplexity: 40 },
    ]);
    expect(page).toMatchObject({ estimate, best: { iteration: 3 } });
    const next = after([FRESH], page);
    expect([next.estimate, next.best]).toEqual([undefined, undefined]);
  });

  it('keeps telling that a demonstration model could not be had, until it is tried again', () => {
    const page = after([trouble('demonstration', 'It is damaged.'), FRESH]);
    expect(page.alerts).toHaveLength(1);
    expect(settle(page, 'demonstration').alerts).toEqual([]);
  });

  it('leaves the list of alerts as it is where nothing of it has come right', () => {
    const page = after([trouble('storage', 'It is full.')]);
    expect(after([FRESH], page).alerts).toBe(page.alerts);
  });

  it('shows no speed while nothing moves', () => {
    const page = after([FRESH, { type: 'state', state: 'training' }, PROGRESS]);
    expect(page.sentencesPerSecond).toBe(900);
    const paused = after([{ type: 'state', state: 'paused' }], page);
    expect(paused.sentencesPerSecond).toBe(0);
    expect(after([PROGRESS], paused).sentencesPerSecond).toBe(0);
  });

  it('leaves corpus and model as they are when a new corpus is refused', () => {
    const page = after([FRESH, { type: 'reading', name: 'x', share: 0.5 }]);
    const refused = after([trouble('corpus', 'It is empty.')], page);
    expect(refused.model).toBe(page.model);
    expect(refused.reading).toBeUndefined();
    expect(refused.alerts).toMatchObject([{ what: 'It is empty.', next: 'Do this.' }]);
  });

  it.each(['corpus', 'settings', 'engine'] as const)(
    'stops waiting for a corpus after trouble about the %s',
    (about) => {
      const page = after([{ type: 'reading', name: 'x', share: 1 }, trouble(about, 'It failed.')]);
      expect(page.reading).toBeUndefined();
    },
  );

  it('says the same trouble once', () => {
    const page = after([trouble('corpus', 'It is empty.'), trouble('corpus', 'It is empty.')]);
    expect(page.alerts).toHaveLength(1);
  });

  it('takes an alert back when what it is about comes right', () => {
    const page = after([trouble('training', 'The loss is NaN.'), trouble('corpus', 'Empty.')]);
    expect(after([FRESH], page).alerts.map(({ what }) => what)).toEqual(['Empty.']);
  });

  it('keeps a lasting alert until it is dismissed', () => {
    const alert = { about: 'settings', what: 'Parts were left out.', next: 'Go on.' } as const;
    const page = after([FRESH], raise(INITIAL_PAGE, alert, true));
    expect(page.alerts).toHaveLength(1);
    expect(dismiss(page, page.alerts[0]?.id ?? -1).alerts).toEqual([]);
  });
});

describe('the words for a state', () => {
  it('tell a fresh model from a paused one', () => {
    expect(stateWords({ run: 'paused', iteration: 0 })).toBe('ready');
    expect(stateWords({ run: 'paused', iteration: 3 })).toBe('paused');
  });

  it('announce a stop with its reason', () => {
    const page = after([
      trouble('training', 'The reconstruction loss is no longer a number.'),
      { type: 'state', state: 'stopped' },
    ]);
    expect(announcement(page)).toBe('Stopped: The reconstruction loss is no longer a number.');
  });

  it('announce training without its counters', () => {
    const training = after([FRESH, { type: 'state', state: 'training' }]);
    expect(announcement(after([PROGRESS], training))).toBe(announcement(training));
  });
});
