/** What the page knows of the session, as a pure function of the events that came. */
import type { CorpusReport } from '../../corpus-report';
import type { SentenceOrigin } from '../../decoding';
import type { EngineReport } from '../../engine-report';
import type { Estimate, FreshModel } from '../../model-report';
import type { Event, RunState } from '../../protocol';
import type { RunMark } from '../../run-history';
import type { Samples } from '../../samples';
import type { DecodedPath, EndScores, PathBand, PriorPath } from '../../sentence-path';
import type { Trouble } from '../../trouble';
import { appendPoints, thinned, type History } from '../../past/history';
import { NO_PAST, reducePast, type GrowingPast } from '../../past/run-past';
import { stillOf } from './position';

export type Alert = Trouble & {
  readonly id: number;
  /** Stays until it is dismissed; others go when what they are about comes right. */
  readonly lasting: boolean;
};

export interface PageState extends GrowingPast {
  readonly run: RunState;
  /** A corpus being read, and how far that has come (0 to 1). */
  readonly reading?: { readonly name: string; readonly share: number } | undefined;
  readonly engine?: EngineReport;
  readonly corpus?: CorpusReport;
  /** The model at hand, changes of its settings during the run included. */
  readonly model?: FreshModel;
  readonly estimate?: Estimate | undefined;
  /** Where the run has been best so far, by reverse perplexity. */
  readonly best?: { readonly iteration: number; readonly reversePerplexity: number } | undefined;
  readonly iteration: number;
  readonly epoch: number;
  readonly sentencesPerSecond: number;
  readonly history: History;
  readonly marks: readonly RunMark[];
  readonly path?: DecodedPath | undefined;
  /** What lies between the points of that path, on its weights or on those of a moment ago. */
  readonly band?: PathBand | undefined;
  /** The same path, pulled into what the generator can make. */
  readonly prior?: PriorPath | undefined;
  /** How the critic scores the sentences at its ends. */
  readonly scores?: EndScores | undefined;
  /** Where sentences shown come from, by their text. */
  readonly origins: ReadonlyMap<string, SentenceOrigin>;
  /** Why there are no origins: in words. */
  readonly noOrigins?: string | undefined;
  readonly samples?: Samples | undefined;
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
  origins: new Map(),
  ...NO_PAST,
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
        origins: INITIAL_PAGE.origins,
        noOrigins: undefined,
        alerts: settled(page.alerts, 'corpus'),
      };
    case 'fresh': {
      const { type: _, ...model } = event;
      return {
        ...page,
        model,
        estimate: undefined,
        best: undefined,
        iteration: event.iteration,
        epoch: 0,
        sentencesPerSecond: 0,
        history: [],
        marks: [],
        path: undefined,
        band: undefined,
        prior: undefined,
        scores: undefined,
        ...reducePast(page, event),
        origins: INITIAL_PAGE.origins,
        samples: undefined,
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
    case 'fitted': {
      const { model } = page;
      const { settings, fitted } = event;
      if (model === undefined) return page;
      return {
        ...page,
        model: {
          ...model,
          settings: { ...model.settings, ...settings },
          fitted: [...model.fitted, ...fitted],
        },
      };
    }
    case 'estimate':
      return { ...page, estimate: event.estimate };
    case 'best': {
      const { iteration, reversePerplexity } = event;
      return { ...page, best: { iteration, reversePerplexity } };
    }
    case 'restored': {
      const mark = { iteration: page.iteration, restored: event.iteration };
      return {
        ...page,
        marks: [...page.marks, mark],
        alerts: settled(page.alerts, 'training'),
      };
    }
    case 'path': {
      const { decoded } = event;
      const band = stillOf(page.band, decoded);
      const prior = decoded.path.prior === true ? stillOf(page.prior, decoded) : undefined;
      const scores = stillOf(page.scores, decoded);
      const alerts = settled(page.alerts, 'sentence');
      return { ...page, path: decoded, band, prior, scores, alerts };
    }
    case 'band':
      return { ...page, band: event.band };
    case 'pinned':
      return { ...page, ...reducePast(page, event) };
    case 'prior':
      return { ...page, prior: event.prior };
    case 'scores':
      return { ...page, scores: event.scores };
    case 'origins':
      return {
        ...page,
        origins: withOrigins(page.origins, event.origins),
        noOrigins: event.none,
      };
    case 'samples':
      return { ...page, ...reducePast(page, event), samples: event };
    case 'found':
      return { ...page, found: event };
    case 'trouble': {
      const next = raise(page, event.trouble);
      return endsReading(event.trouble) ? { ...next, reading: undefined } : next;
    }
    case 'resumed': {
      const { iteration, epoch, marks } = event;
      const history = thinned(event.history);
      return { ...page, ...reducePast(page, event), iteration, epoch, history, marks };
    }
    case 'surprise':
    case 'preview':
    case 'no-preview':
    case 'not-resumed':
    case 'kept':
    case 'runs':
    case 'described':
    case 'file':
    case 'pong':
    case 'map':
    case 'corners':
      return page;
    case 'text-wanted':
      return { ...page, reading: undefined };
  }
}

/** Sentences whose origin is remembered; beyond these all but the newest are forgotten. */
const MOST_ORIGINS = 500;

function withOrigins(
  known: PageState['origins'],
  newer: readonly SentenceOrigin[],
): PageState['origins'] {
  const kept = known.size > MOST_ORIGINS ? [] : known;
  return new Map([...kept, ...newer.map((origin) => [origin.text, origin] as const)]);
}

/** Whether this may be why a corpus that was being read will not come. */
export function endsReading({ about }: Trouble): boolean {
  return about === 'corpus' || about === 'settings' || about === 'engine' || about === 'file';
}

/** The page with one more alert; the same words are not said twice. */
export function raise(page: PageState, trouble: Trouble, lasting = false): PageState {
  const others = page.alerts.filter((alert) => alert.what !== trouble.what);
  const id = page.raised + 1;
  return { ...page, raised: id, alerts: [...others, { ...trouble, id, lasting }] };
}

/** The page without an alert that was read. */
export function dismiss(page: PageState, id: number): PageState {
  return { ...page, alerts: page.alerts.filter((alert) => alert.id !== id) };
}

/** The page without what was said about one subject, now that it is tried again. */
export function settle(page: PageState, about: Trouble['about']): PageState {
  return { ...page, alerts: settled(page.alerts, about) };
}

/** Whether the weights at hand are the best of the run, put back a moment ago. */
export function isAtBest({ best, marks, iteration }: PageState): boolean {
  const last = marks.at(-1);
  const restored = last && 'restored' in last && last.iteration === iteration && last.restored;
  return best !== undefined && (best.iteration === iteration || restored === best.iteration);
}

/** Whether the model at hand has not been trained on this page. */
export function isUntouched({ model, iteration }: Pick<PageState, 'model' | 'iteration'>): boolean {
  return iteration === (model?.iteration ?? 0);
}

function settled(alerts: readonly Alert[], about: Trouble['about']): readonly Alert[] {
  const left = alerts.filter((alert) => alert.lasting || alert.about !== about);
  return left.length === alerts.length ? alerts : left;
}
