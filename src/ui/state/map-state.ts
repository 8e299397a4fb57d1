/** What the map tab knows, as a pure function of what it was told and what the visitor did. */
import type { DecodedSentence } from '../../decoding';
import type { MapColour, MapDirection, MapLayout, MapTold } from '../../latent-map';
import type { KeptDirection } from '../../run-past';

type ToldOf<K extends MapTold['kind']> = Extract<MapTold, { kind: K }>;

/** What was clicked: a point, or ground between points. */
export type MapChoice =
  | { readonly kind: 'point'; readonly point: number }
  | {
      readonly kind: 'ground';
      readonly x: number;
      readonly y: number;
      /** Absent until it is answered. */
      readonly sentence?: DecodedSentence;
      readonly score?: number;
    };

export interface NamedDirection extends KeptDirection {
  readonly id: number;
}

export interface MapState {
  readonly colour: MapColour;
  readonly points?: ToldOf<'points'> | undefined;
  readonly places?: ToldOf<'places'> | undefined;
  /** The layout that was asked for. */
  readonly layout: MapLayout;
  /** How far UMAP has come while it is under way. */
  readonly layingOut?: ToldOf<'laying-out'> | undefined;
  /** What generated points say, by the weights of the last places. */
  readonly said: ReadonlyMap<number, string>;
  readonly choice?: MapChoice | undefined;
  readonly trace?: ToldOf<'trace'> | undefined;
  /** Whether the critic's scores of the ground are wanted. */
  readonly isShaded: boolean;
  readonly ground?: ToldOf<'ground'> | undefined;
  /** Points that were fenced in. */
  readonly fenced: readonly number[];
  readonly neighbours?: ToldOf<'neighbours'> | undefined;
  /** The sentence whose neighbours are being looked for. */
  readonly seeking?: string | undefined;
  readonly similar?: ToldOf<'similar'> | undefined;
  readonly directions: readonly NamedDirection[];
  /** The direction that A is moved along. */
  readonly steering?: number | undefined;
  readonly steered?: ToldOf<'steered'> | undefined;
  readonly judged?: ToldOf<'judged'> | undefined;
  readonly refused?: ToldOf<'refused'> | undefined;
}

export const INITIAL_MAP: MapState = {
  colour: 'network',
  layout: 'plane',
  isShaded: false,
  said: new Map(),
  fenced: [],
  directions: [],
};

/** The map after the worker told something. Answers to overtaken asks are dropped before. */
export function reduceMap(map: MapState, told: MapTold): MapState {
  switch (told.kind) {
    case 'points': {
      // Directions that came back with a run were fenced in on the points that come now.
      const isSame = map.points === undefined || sameTexts(map.points.texts, told.texts);
      const lasting = map.directions.filter(({ direction }) => !isFenced(direction));
      return {
        ...map,
        points: told,
        places: undefined,
        layingOut: undefined,
        layout: 'plane',
        said: new Map(),
        choice: undefined,
        trace: undefined,
        ground: undefined,
        neighbours: undefined,
        seeking: undefined,
        similar: undefined,
        ...(isSame ? {} : { fenced: [], directions: lasting }),
      };
    }
    case 'places': {
      const isNewer = told.iteration !== map.places?.iteration;
      return {
        ...map,
        places: told,
        ...(told.layout === map.layout && { layingOut: undefined }),
        ...(isNewer && { said: new Map() }),
      };
    }
    case 'laying-out':
      return map.layout === 'umap' ? { ...map, layingOut: told } : map;
    case 'read': {
      const said = new Map(map.said);
      for (const { point, text } of told.sentences) said.set(point, text);
      return { ...map, said };
    }
    case 'lifted': {
      const { x, y, sentence, score } = told;
      return { ...map, choice: { kind: 'ground', x, y, sentence, score } };
    }
    case 'trace':
      return { ...map, trace: told };
    case 'ground':
      return map.isShaded ? { ...map, ground: told } : map;
    case 'neighbours':
      return { ...map, neighbours: told, seeking: undefined, refused: undefined };
    case 'similar':
      return { ...map, similar: told, refused: undefined };
    case 'steered':
      return { ...map, steered: told, refused: undefined };
    case 'judged':
      return { ...map, judged: told };
    case 'refused':
      return {
        ...map,
        refused: told,
        ...(told.asked === 'neighbours' && { seeking: undefined }),
      };
  }
}

/** What a point says, where that is known. */
export function textOf(
  { points, said }: Pick<MapState, 'points' | 'said'>,
  point: number,
): string | undefined {
  return points?.texts[point] ?? said.get(point);
}

export function isGenerated({ points }: Pick<MapState, 'points'>, point: number): boolean {
  return points !== undefined && point >= points.texts.length;
}

/** The map with one more direction, which A is then moved along. */
export function withDirection(map: MapState, name: string, direction: MapDirection): MapState {
  const id = 1 + Math.max(0, ...map.directions.map((other) => other.id));
  return { ...steeringBy(map, id), directions: [...map.directions, { id, name, direction }] };
}

/** The map with the directions that came back with a run; its points are still to come. */
export function withKeptDirections(map: MapState, kept: readonly KeptDirection[]): MapState {
  const directions = kept.map((each, place) => ({ ...each, id: place + 1 }));
  return { ...steeringBy(map, undefined), directions, points: undefined };
}

export function withoutDirection(map: MapState, id: number): MapState {
  const directions = map.directions.filter((other) => other.id !== id);
  return { ...(map.steering === id ? steeringBy(map, undefined) : map), directions };
}

export function steeringBy(map: MapState, id: number | undefined): MapState {
  return { ...map, steering: id, steered: undefined, judged: undefined, refused: undefined };
}

function isFenced({ from, to }: MapDirection): boolean {
  return from.by === 'points' || to.by === 'points';
}

function sameTexts(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text, i) => text === other[i]);
}
