/**
 * What a run was measured at, small enough for a link: `i1240-s830-t0.215-b78.4`, a letter and a
 * number each. Anybody may have written it, so all of it makes sense, or none of it counts.
 */
import type { History } from '../../past/history';
import { latestHeldOut, latestLanguage } from './history';

export interface Measured {
  readonly iteration: number;
  /** Of training, from the first weights on. */
  readonly seconds?: number;
  /** Reconstruction losses in nats per token, of training and of held-out sentences. */
  readonly training?: number;
  readonly heldOut?: number;
  /** Share of held-out sentences that come back word for word. */
  readonly exactMatch?: number;
  /** 0 to 100. */
  readonly bleu?: number;
  /** Perplexities. */
  readonly forward?: number;
  readonly reverse?: number;
}

type Name = keyof Measured;

/** The letter of each figure, and the most that it can be. */
const FIGURES = {
  iteration: ['i', 1e9],
  seconds: ['s', 1e8],
  training: ['t', 1000],
  heldOut: ['h', 1000],
  exactMatch: ['x', 1],
  bleu: ['b', 100],
  forward: ['f', 1e8],
  reverse: ['r', 1e8],
} as const satisfies Record<Name, readonly [letter: string, most: number]>;

const NAMES = Object.keys(FIGURES) as Name[];
const PART = /^([a-z])(\d{1,10}(?:\.\d{1,4})?)$/;

/** The newest figures of a run; undefined where it was not trained on this page. */
export function measuredOf(history: History, seconds?: number): Measured | undefined {
  const last = history.at(-1);
  if (last === undefined) return undefined;
  const { reconstruction, exactMatch, bleu } = latestHeldOut(history)?.figures ?? {};
  const { forward, reverse } = latestLanguage(history)?.figures ?? {};
  const all: { readonly [K in Name]: number | undefined } = {
    iteration: last.iteration,
    seconds: seconds === undefined ? undefined : Math.round(seconds),
    training: last.reconstruction,
    heldOut: reconstruction,
    exactMatch,
    bleu,
    forward,
    reverse,
  };
  const measured: Partial<Record<Name, number>> = {};
  for (const name of NAMES) {
    const value = rounded(all[name]);
    if (isInRange(name, value)) measured[name] = value;
  }
  return isWhole(measured) ? measured : undefined;
}

export function writeMeasured(measured: Measured): string {
  const told = NAMES.filter((name) => measured[name] !== undefined);
  return told.map((name) => `${FIGURES[name][0]}${measured[name]}`).join('-');
}

/** Undefined where any part of it makes no sense. */
export function readMeasured(text: string): Measured | undefined {
  const measured: Partial<Record<Name, number>> = {};
  for (const part of text.split('-', NAMES.length + 1)) {
    const [, letter, digits] = PART.exec(part) ?? [];
    const name = NAMES.find((each) => FIGURES[each][0] === letter);
    if (name === undefined || name in measured || !isInRange(name, Number(digits)))
      return undefined;
    measured[name] = Number(digits);
  }
  return isWhole(measured) ? measured : undefined;
}

function isWhole(measured: Partial<Measured>): measured is Measured {
  return Number.isInteger(measured.iteration);
}

function isInRange(name: Name, value: number | undefined): value is number {
  return value !== undefined && value >= 0 && value <= FIGURES[name][1];
}

/** To four figures after the point. NaN and infinity stay what they are. */
function rounded(value: number | undefined): number | undefined {
  return value === undefined ? undefined : Math.round(value * 1e4) / 1e4;
}
