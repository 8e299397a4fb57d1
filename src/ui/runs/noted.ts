/** The page's own part of a run: noted for the worker to keep, and taken back with the run. */
import type { RunNote } from '../../kept-run';
import type { Session } from '../session';
import { cornersHere, type PlaygroundState } from '../state/playground-state';

export function noteOf(state: PlaygroundState): RunNote {
  const { wish, reading, a, b, points, shape, sampled, pins, directions } = state;
  const corners = cornersHere(state);
  return {
    ...{ ...wish, reading, a, b, points, shape, pins, directions },
    ...(sampled && { sampled }),
    ...(corners && { corners }),
  };
}

/** Whether both states make the same note of the same model. */
export function sameNote(state: PlaygroundState, former: PlaygroundState): boolean {
  const [one, other] = [noteOf(state), noteOf(former)];
  const names = Object.keys({ ...one, ...other }) as (keyof RunNote)[];
  return names.every((name) => one[name] === other[name]) && state.page.model === former.page.model;
}

/** What a note brings back to the page; the pinned pairs are told to the session, too. */
export function takeNote(
  {
    preset,
    changed,
    reading,
    a,
    b,
    points,
    shape,
    sampled,
    pins = [],
    directions = [],
    corners,
  }: RunNote,
  session: Session,
): Partial<PlaygroundState> {
  session.send({ type: 'pin', pairs: pins });
  const wish = { preset, changed };
  return { wish, reading, a, b, points, shape, sampled, pins, directions, corners };
}
