/** The state of the four corners and what can be done to it; kept while folded away. No React. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { CornerGrid, CornersAsk, CornersTold, KeptCorners } from '../../corners';
import type { Event } from '../../protocol';
import type { Session } from '../session';
import {
  INITIAL_CORNERS,
  reduceCorners,
  withKept,
  withSide,
  type CornersState,
  type Place,
} from '../state/corners-state';

/** Pause in typing after which the grid is asked for, in milliseconds. */
const TYPING_PAUSE = 150;

export interface CornersRoom {
  readonly store: StoreApi<CornersState>;
  /** Decodes this grid, now and as the weights move, until another is asked for. */
  show(grid: CornerGrid): void;
  /** Nobody looks any more. */
  rest(): void;
  setCorner(corner: 'c' | 'd', text: string): void;
  setSide(side: number): void;
  choose(place: Place): void;
  /**
   * Takes the corners below that are kept of this corpus; without, draws sentences for them where
   * those at hand are of another one.
   */
  openFor(fingerprint: string, kept: KeptCorners | undefined): void;
  /** Draws sentences for all corners; those for above go to `take`. */
  surprise(take: (a: string, b: string) => void): void;
}

const rooms = new WeakMap<Session, CornersRoom>();

/** The one room of a session. */
export function cornersRoomOf(session: Session): CornersRoom {
  const known = rooms.get(session);
  if (known !== undefined) return known;
  const made = createCornersRoom(session);
  rooms.set(session, made);
  return made;
}

function createCornersRoom(session: Session): CornersRoom {
  const store = createStore<CornersState>(() => INITIAL_CORNERS);
  const newest = { decoded: 0, drawn: 0 };
  let numbered = 0;
  let shown: CornerGrid | undefined;
  let typing: ReturnType<typeof setTimeout> | undefined;
  /** Fingerprint of the corpus that sentences were drawn from. */
  let corpus: string | undefined;
  let take: ((a: string, b: string) => void) | undefined;

  const send = (ask: CornersAsk) => session.send({ type: 'corners', ask });
  const decode = () => {
    if (!shown) return;
    newest.decoded = ++numbered;
    send({ kind: 'decode', request: newest.decoded, grid: shown });
  };
  const draw = (given?: (a: string, b: string) => void) => {
    take = given;
    newest.drawn = ++numbered;
    send({ kind: 'draw', request: newest.drawn });
  };

  const onTold = (told: CornersTold) => {
    const isDrawn = told.kind === 'drawn';
    if (told.request !== (isDrawn ? newest.drawn : newest.decoded)) return;
    store.setState(reduceCorners(store.getState(), told), true);
    if (isDrawn) take?.(told.sentences.a, told.sentences.b);
  };
  session.subscribe((event: Event) => {
    if (event.type === 'corners') onTold(event.told);
    if (event.type !== 'fresh') return;
    store.setState({ decoded: undefined, refused: undefined });
    // The model may have come with another worker, which knows of no grid.
    decode();
  });

  return {
    store,
    show(grid) {
      clearTimeout(typing);
      const isFirst = shown === undefined;
      shown = grid;
      if (isFirst) decode();
      else typing = setTimeout(decode, TYPING_PAUSE);
    },
    rest() {
      clearTimeout(typing);
      shown = undefined;
      // What is still under way is not wanted.
      newest.decoded = ++numbered;
      send({ kind: 'rest' });
    },
    setCorner: (corner, text) =>
      store.setState({ [corner]: text.replace(/[\r\n]+/g, ' '), isOwn: true }),
    setSide: (side) => store.setState(withSide(store.getState(), side), true),
    choose: (chosen) => store.setState({ chosen }),
    openFor(fingerprint, kept) {
      const isNew = fingerprint !== corpus;
      corpus = fingerprint;
      if (kept !== undefined && (kept.corpus ?? fingerprint) === fingerprint) {
        // A draw that is still under way is not wanted any more.
        if (isNew) newest.drawn = ++numbered;
        store.setState(withKept(store.getState(), kept), true);
      } else if (isNew) {
        draw();
      }
    },
    surprise: draw,
  };
}
