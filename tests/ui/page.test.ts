import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/config';
import type { Event, Trouble } from '../../src/protocol';
import { dismiss, INITIAL_PAGE, raise, reducePage, type PageState } from '../../src/ui/state/page';
import { announcement, stateWords } from '../../src/ui/state/run-words';

const after = (events: readonly Event[], page: PageState = INITIAL_PAGE) =>
  events.reduce(reducePage, page);

const FRESH: Event = { type: 'fresh', settings: defaultSettings(), parameters: 10, bytes: 40 };
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
