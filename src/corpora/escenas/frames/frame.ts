import { pick } from '../../grammar';
import type { FrameContext } from '../clauses';
import type { Gender } from '../agreement';
import type { Person } from '../conjugation';
import type { Actor } from '../phrases';

/** A sentence shape. */
export interface Frame {
  readonly name: string;
  /** Share of sentences that it aims at, relative to the others. */
  readonly weight: number;
  /** Makes a sentence of the scene; undefined where the draw did not suit the shape. */
  readonly build: (context: FrameContext) => string | undefined;
}

/** Somebody whom the verb's ending names: "yo", "tú", "nosotros". */
export function unspoken(person: Person, { random }: FrameContext): Actor {
  const gender: Gender = pick(random, ['m', 'f'] as const);
  return {
    text: '',
    gender,
    plural: person === '1p' || person === '3p',
    person,
    human: true,
    animate: true,
    noun: undefined,
    definite: true,
  };
}

/** "mi tía" → "tu tía": of whom one asks. */
export function yours(text: string): string {
  return text.replace(/^(?:mi|nuestr[oa])(s?) /, 'tu$1 ');
}
