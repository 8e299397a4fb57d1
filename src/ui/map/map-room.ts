/** The map's own state and what can be done to it; kept while the tab is out of sight. No React. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type {
  MapAsk,
  MapColour,
  MapDirection,
  MapLayout,
  MapPart,
  MapTold,
} from '../../latent-map';
import type { Event } from '../../protocol';
import type { PathRequest } from '../../sentence-path';
import type { Session } from '../session';
import {
  INITIAL_MAP,
  isGenerated,
  reduceMap,
  steeringBy,
  textOf,
  withDirection,
  withoutDirection,
  type MapState,
} from '../state/map-state';

/** Points that are asked for; of a small corpus there are fewer. */
const REAL = 2500;
const GENERATED = 2500;
const NEIGHBOURS = 10;
const SIMILAR = 24;

export interface MapRoom {
  readonly store: StoreApi<MapState>;
  /** Maps as long as somebody looks. */
  watch(isWatched: boolean): void;
  setColour(colour: MapColour): void;
  layOut(layout: MapLayout): void;
  /** Has generated points say what they stand for, where that is not known. */
  read(points: readonly number[]): void;
  /** Chooses a point; its sentence goes to `take` as soon as it is known. */
  choosePoint(point: number, take: (text: string) => void): void;
  /** Asks what stands at a place between the points. */
  chooseGround(x: number, y: number): void;
  trace(path: PathRequest): void;
  /** Whether the ground is to be shaded by the critic's scores. */
  setShaded(isShaded: boolean): void;
  /** Has this part of the map scored, and again as the weights move. */
  shade(part: MapPart): void;
  fence(points: readonly number[]): void;
  neighbours(sentence: string): void;
  similar(sentence: string, radius: number): void;
  addDirection(name: string, direction: MapDirection): void;
  removeDirection(id: number): void;
  chooseDirection(id: number): void;
  steer(sentence: string, direction: MapDirection, strengths: readonly number[]): void;
}

const rooms = new WeakMap<Session, MapRoom>();

/** The one map of a session. */
export function mapRoomOf(session: Session): MapRoom {
  const known = rooms.get(session);
  if (known !== undefined) return known;
  const made = createMapRoom(session);
  rooms.set(session, made);
  return made;
}

function createMapRoom(session: Session): MapRoom {
  const store = createStore<MapState>(() => INITIAL_MAP);
  const get = store.getState;
  const newest = new Map<MapTold['kind'], number>();
  let asked = 0;
  let isWatched = false;
  let taking: { readonly point: number; readonly take: (text: string) => void } | undefined;

  const send = (ask: MapAsk) => session.send({ type: 'map', ask });
  /** A number for an ask: answers of this kind to older ones are void. */
  const numbered = (answer: MapTold['kind']): number => {
    newest.set(answer, ++asked);
    return asked;
  };
  const lift = (x: number, y: number) => send({ kind: 'lift', request: numbered('lifted'), x, y });
  const watch = () => {
    const { colour } = get();
    send(
      isWatched
        ? { kind: 'watch', on: true, colour, real: REAL, generated: GENERATED }
        : { kind: 'watch', on: false },
    );
  };
  const take = () => {
    const text = taking && textOf(get(), taking.point);
    if (taking === undefined || text === undefined) return;
    const { take: give } = taking;
    taking = undefined;
    give(text);
  };

  const onTold = (told: MapTold) => {
    if (told.kind === 'refused') {
      if (![...newest.values()].includes(told.request)) return;
    } else if ('request' in told && told.request !== newest.get(told.kind)) {
      return;
    }
    const before = get();
    store.setState(reduceMap(before, told), true);
    if (told.kind === 'read') take();
    // What stands at a place moves with the weights.
    const { choice } = get();
    const moved = told.kind === 'places' && before.places?.iteration !== told.iteration;
    if (moved && choice?.kind === 'ground') lift(choice.x, choice.y);
  };
  session.subscribe((event: Event) => {
    if (event.type === 'map') onTold(event.told);
  });

  const judge = (id: number) => {
    const { directions } = get();
    const direction = directions.find((each) => each.id === id)?.direction;
    if (direction) send({ kind: 'judge', request: numbered('judged'), direction });
  };

  const room: MapRoom = {
    store,
    watch(watched) {
      isWatched = watched;
      if (!watched)
        store.setState({ layingOut: undefined, layout: get().places?.layout ?? 'plane' });
      watch();
    },
    setColour(colour) {
      store.setState({ colour });
      watch();
    },
    layOut(layout) {
      store.setState({ layout, layingOut: undefined, choice: undefined });
      send({ kind: 'lay-out', layout });
    },
    read(points) {
      const map = get();
      const unknown = points.filter((point) => textOf(map, point) === undefined);
      if (unknown.length === 0) return;
      send({ kind: 'read', request: numbered('read'), points: unknown });
    },
    choosePoint(point, give) {
      store.setState({ choice: { kind: 'point', point } });
      taking = { point, take: give };
      if (isGenerated(get(), point)) room.read([point]);
      take();
    },
    chooseGround(x, y) {
      taking = undefined;
      store.setState({ choice: { kind: 'ground', x, y } });
      lift(x, y);
    },
    trace: (path) => send({ kind: 'trace', request: numbered('trace'), path }),
    setShaded(isShaded) {
      store.setState({ isShaded, ground: undefined });
      if (!isShaded) send({ kind: 'shade', on: false });
    },
    shade: (part) => send({ kind: 'shade', on: true, request: numbered('ground'), part }),
    fence: (points) => store.setState({ fenced: points }),
    neighbours(sentence) {
      const request = numbered('neighbours');
      store.setState({ seeking: sentence });
      send({ kind: 'neighbours', request, sentence, count: NEIGHBOURS });
    },
    similar(sentence, radius) {
      send({ kind: 'similar', request: numbered('similar'), sentence, radius, count: SIMILAR });
    },
    addDirection(name, direction) {
      const map = withDirection(get(), name, direction);
      store.setState(map, true);
      if (map.steering !== undefined) judge(map.steering);
    },
    removeDirection: (id) => store.setState(withoutDirection(get(), id), true),
    chooseDirection(id) {
      store.setState(steeringBy(get(), id), true);
      judge(id);
    },
    steer(sentence, direction, strengths) {
      send({ kind: 'steer', request: numbered('steered'), sentence, direction, strengths });
    },
  };
  return room;
}
