/** Two runs side by side: what is set otherwise, and their curves in one chart. */
import { SETTING_NAMES, SETTINGS, type SettingName, type Settings } from '../../config';
import { decimate } from '../../past/decimate';
import { criticGap, type History } from '../../past/history';
import type { HistoryPoint } from '../../run-history';
import { valueWords } from './setting-words';

export interface SettingDifference {
  readonly name: SettingName;
  readonly label: string;
  /** Its value in each of the runs, in words. */
  readonly one: string;
  readonly other: string;
}

export function settingDifferences(one: Settings, other: Settings): readonly SettingDifference[] {
  return SETTING_NAMES.filter((name) => one[name] !== other[name]).map((name) => ({
    name,
    label: SETTINGS[name].label,
    one: valueWords(name, one[name]),
    other: valueWords(name, other[name]),
  }));
}

/** What can be drawn of two runs. */
export const COMPARED = {
  reconstruction: {
    label: 'Reconstruction',
    meaning: 'Loss on training batches, in nats a word; 0 is perfect.',
    value: (point: HistoryPoint) => point.reconstruction,
  },
  heldOut: {
    label: 'Held-out',
    meaning: 'The same loss on held-out sentences, in nats a word.',
    value: (point: HistoryPoint) => point.heldOut?.reconstruction,
  },
  gap: {
    label: 'Critic gap',
    meaning: 'How far apart the critic holds real and generated codes; near 0 it cannot tell them.',
    value: criticGap,
  },
} as const;

export type Compared = keyof typeof COMPARED;

/** An iteration with the value of each run that has one there. */
export interface ComparedRow {
  readonly iteration: number;
  readonly one?: number;
  readonly other?: number;
}

/** Points that a curve keeps: more cannot be told apart. */
const BUDGET = 150;

/** Both curves by rising iteration; values that are no numbers are left out. */
export function comparedRows(one: History, other: History, what: Compared): readonly ComparedRow[] {
  const rows = new Map<number, ComparedRow>();
  const { value } = COMPARED[what];
  for (const [name, history] of [
    ['one', one],
    ['other', other],
  ] as const) {
    const valued = history.filter((point) => Number.isFinite(value(point)));
    for (const point of decimate(valued, [value], BUDGET)) {
      const { iteration } = point;
      rows.set(iteration, { ...rows.get(iteration), iteration, [name]: value(point) });
    }
  }
  return [...rows.values()].sort((a, b) => a.iteration - b.iteration);
}
