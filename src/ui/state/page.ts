/** What the page knows of the session, as a pure function of the events that came. */
import type { Settings } from '../../config';
import type {
  CorpusReport,
  DecodedPath,
  EngineReport,
  Event,
  RunState,
  Trouble,
} from '../../protocol';
import { appendPoints, type History } from './history';
import { keepSnapshot, type Snapshot } from './snapshots';

/** Settings changed in the middle of a run, marked on the charts at their iteration. */
export interface Mark {
  readonly iteration: number;
  readonly settings: Partial<Settings>;
}

export type Alert = Trouble & {
  readonly id: number;
  /** Stays until it is dismissed; others go when what they are about comes right. */
  readonly lasting: boolean;
};

export interface PageState {
  readonly run: RunState;
  /** A corpus being read, and how far that has come (0 to 1). */
  readonly reading?: { readonly name: string; readonly share: number } | undefined;
  readonly engine?: EngineReport;
  readonly corpus?: CorpusReport;
  /** The model at hand: its settings, changes during the run included, and its size. */
  readonly model?: {
    readonly settings: Settings;
    readonly parameters: number;
    readonly bytes: number;
  };
  readonly iteration: number;
  readonly epoch: number;
  readonly sentencesPerSecond: number;
  readonly history: History;
  readonly marks: readonly Mark[];
  readonly path?: DecodedPath | undefined;
  readonly samples?: Extract<Event, { type: 'samples' }> | undefined;
  /** Samples of the same noise from earlier in the run. */
  readonly snapshots: readonly Snapshot[];
  readonly found?: Extract<Event, { type: 'found' }> | undefined;
  readonly alerts: readonly Alert[];
  /** How many alerts were ever raised; it numbers them. */
  readonly raised: number;
}

export const INITIAL_PAGE: PageState = {
  run: 'empty',
  iteration: 0,
  epoch: 0,
  sentencesPerSecond: 0,
  history: [],
  marks: [],
  snapshots: [],
  alerts: [],
  raised: 0,
};

/** The page after an event. Answers to overtaken requests are dropped before they get here. */
export function reducePage(page: PageState, event: Event): PageState {
  switch (event.type) {
    case 'state':
      return {
        ...page,
        run: event.state,
        ...(event.state === 'training' ? {} : { sentencesPerSecond: 0 }),
      };
    case 'reading':
      return { ...page, reading: { name: event.name, share: event.share } };
    case 'engine':
      return { ...page, engine: event.report, alerts: settled(page.alerts, 'engine') };
    case 'corpus':
      return {
        ...page,
        corpus: event.report,
        reading: undefined,
        found: undefined,
        alerts: settled(page.alerts, 'corpus'),
      };
    case 'fresh': {
      const { settings, parameters, bytes } = event;
      return {
        ...page,
        model: { settings, parameters, bytes },
        iteration: 0,
        epoch: 0,
        sentencesPerSecond: 0,
        history: [],
        marks: [],
        path: undefined,
        samples: undefined,
        snapshots: [],
        alerts: settled(settled(page.alerts, 'training'), 'settings'),
      };
    }
    case 'progress':
      return {
        ...page,
        iteration: event.iteration,
        epoch: event.epoch,
        // The last figures of a run may come after word that it has paused.
        sentencesPerSecond: page.run === 'training' ? event.sentencesPerSecond : 0,
        history: appendPoints(page.history, event.points),
      };
    case 'changed': {
      const { iteration, settings } = event;
      return {
        ...page,
        marks: [...page.marks, { iteration, settings }],
        ...(page.model && {
          model: { ...page.model, settings: { ...page.model.settings, ...settings } },
        }),
      };
    }
    case 'path':
      return { ...page, path: event.decoded, alerts: settled(page.alerts, 'sentence') };
    case 'samples':
      return {
        ...page,
        samples: event,
        snapshots: keepSnapshot(page.snapshots, {
          iteration: event.iteration,
          sentences: event.fixed,
        }),
      };
    case 'found':
      return { ...page, found: event };
    case 'trouble': {
      const next = raise(page, event.trouble);
      return endsReading(event.trouble) ? { ...next, reading: undefined } : next;
    }
    case 'surprise':
      return page;
  }
}

/** Whether this may be why a corpus that was being read will not come. */
export function endsReading({ about }: Trouble): boolean {
  return about === 'corpus' || about === 'settings' || about === 'engine';
}

/** The page with one more alert; the same words are not said twice. */
export function raise(page: PageState, trouble: Trouble, lasting = false): PageState {
  const { about, what, next } = trouble;
  const others = page.alerts.filter((alert) => alert.what !== what);
  const id = page.raised + 1;
  return { ...page, raised: id, alerts: [...others, { id, about, what, next, lasting }] };
}

/** The page without an alert that was read. */
export function dismiss(page: PageState, id: number): PageState {
  return { ...page, alerts: page.alerts.filter((alert) => alert.id !== id) };
}

function settled(alerts: readonly Alert[], about: Trouble['about']): readonly Alert[] {
  return alerts.filter((alert) => alert.lasting || alert.about !== about);
}
