/**
 * What a page shows of a run's past beside its charts. The page shows it and the worker keeps it,
 * each from the same events: so it need not travel while a run trains.
 */
import type { Event } from '../protocol';
import type { Moment, RunPast, Snapshot } from '../run-past';
import { keyOf, recordPins, type PinRecords } from './pins';
import { keepSnapshot } from './snapshots';

/** A {@link RunPast} while it grows. */
export interface GrowingPast {
  readonly pinRecords: PinRecords;
  /** Samples of the same noise from earlier in the run. */
  readonly snapshots: readonly Snapshot[];
}

export const NO_PAST: GrowingPast = { pinRecords: new Map(), snapshots: [] };

/** The past after an event. */
export function reducePast(past: GrowingPast, event: Event): GrowingPast {
  switch (event.type) {
    case 'fresh':
      return NO_PAST;
    case 'resumed':
      return event.past === undefined ? NO_PAST : grown(event.past);
    case 'pinned': {
      const { iteration, pins } = event;
      return { ...past, pinRecords: recordPins(past.pinRecords, iteration, pins) };
    }
    case 'samples': {
      const { iteration, fixed, origins } = event;
      const snapshot = { iteration, sentences: fixed, ...(origins && { origins }) };
      return { ...past, snapshots: keepSnapshot(past.snapshots, snapshot) };
    }
    default:
      return past;
  }
}

/** The past as it is kept. */
export function pastOf({ pinRecords, snapshots }: GrowingPast): RunPast {
  const pins = [...pinRecords].map(([key, moments]) => {
    const [a = '', b = ''] = key.split('\n');
    return { a, b, moments: moments.map(kept) };
  });
  return {
    pins,
    snapshots: snapshots.map(({ iteration, sentences }) => ({ iteration, sentences })),
  };
}

function kept({ iteration, rows }: Moment): Moment {
  return { iteration, rows: rows.map(({ text, sureness }) => ({ text, sureness })) };
}

/** What was past at an iteration. */
export function pastUntil({ pins, snapshots }: RunPast, iteration: number): RunPast {
  const was = (moment: { readonly iteration: number }) => moment.iteration <= iteration;
  return {
    pins: pins.map((pin) => ({ ...pin, moments: pin.moments.filter(was) })),
    snapshots: snapshots.filter(was),
  };
}

function grown({ pins, snapshots }: RunPast): GrowingPast {
  return {
    pinRecords: new Map(pins.map(({ a, b, moments }) => [keyOf({ a, b }), moments])),
    snapshots,
  };
}
