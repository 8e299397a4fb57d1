import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CornersAsk, CornersTold, DecodedCorners } from '../../src/corners';
import { cornersRoomOf } from '../../src/ui/bench/corners-room';
import {
  chosenCell,
  cornerAt,
  INITIAL_CORNERS,
  keptOf,
  placeWords,
  stepOf,
  withSide,
} from '../../src/ui/state/corners-state';
import { FRESH, probe } from './playground-probe';

const GRID = { a: 'a', b: 'b', c: 'c', d: 'd', side: 3, shape: 'linear' } as const;

function decoded(iteration: number): DecodedCorners {
  const end = { original: '', read: [], unknown: [], cut: 0 };
  const rows = [0, 1, 2].map((row) =>
    [0, 1, 2].map((column) => ({ text: `${row} ${column}`, words: [] })),
  );
  return { iteration, grid: GRID, ends: { a: end, b: end, c: end, d: end }, rows };
}

describe('walking the grid', () => {
  const middle = { row: 1, column: 1 };
  const at = (key: string, from = middle, ctrlKey = false) => stepOf(from, { key, ctrlKey }, 3);

  it('goes a cell with each arrow, and stops at the edges', () => {
    expect(at('ArrowLeft')).toEqual({ row: 1, column: 0 });
    expect(at('ArrowDown')).toEqual({ row: 2, column: 1 });
    expect(at('ArrowUp', { row: 0, column: 2 })).toEqual({ row: 0, column: 2 });
    expect(at('ArrowRight', { row: 0, column: 2 })).toEqual({ row: 0, column: 2 });
  });

  it('goes to the ends of a row, and with Ctrl to those of the grid', () => {
    expect(at('Home')).toEqual({ row: 1, column: 0 });
    expect(at('End')).toEqual({ row: 1, column: 2 });
    expect(at('Home', middle, true)).toEqual({ row: 0, column: 0 });
    expect(at('End', middle, true)).toEqual({ row: 2, column: 2 });
  });

  it('leaves other keys to others', () => {
    expect(at('Tab')).toBeUndefined();
    expect(at('a')).toBeUndefined();
  });
});

describe('a place on the grid', () => {
  it('is told by its weights of the corners', () => {
    expect(placeWords({ row: 0, column: 0 }, 5)).toBe('corner A');
    expect(placeWords({ row: 4, column: 4 }, 5)).toBe('corner D');
    expect(placeWords({ row: 0, column: 1 }, 5)).toBe('75 % A, 25 % B');
    expect(placeWords({ row: 2, column: 2 }, 5)).toBe('25 % A, 25 % B, 25 % C, 25 % D');
  });

  it('is a corner at four cells only', () => {
    const corners = [0, 1, 2].flatMap((y) => [0, 1, 2].map((x) => cornerAt(x, y, 3) ?? '-'));
    expect(corners.join('')).toBe('a-b---c-d');
  });

  it('stays between the corners where it was when the grid gets finer', () => {
    const centre = withSide(INITIAL_CORNERS, 7);
    expect(centre.chosen).toEqual({ row: 3, column: 3 });
    const corner = withSide({ ...INITIAL_CORNERS, chosen: { row: 4, column: 0 } }, 3);
    expect(corner.chosen).toEqual({ row: 2, column: 0 });
  });

  it('says nothing until it was decoded', () => {
    expect(chosenCell(INITIAL_CORNERS)).toBeUndefined();
    const chosen = { row: 2, column: 1 };
    expect(chosenCell({ ...INITIAL_CORNERS, chosen, decoded: decoded(0) })?.text).toBe('2 1');
  });
});

describe('the room of the four corners', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  function opened() {
    const page = probe();
    page.answer(FRESH);
    const room = cornersRoomOf(page.session);
    const asks = () =>
      page.sent.flatMap((command) => (command.type === 'corners' ? [command.ask] : []));
    const lastAsk = <K extends CornersAsk['kind']>(kind: K) =>
      asks().findLast((ask): ask is Extract<CornersAsk, { kind: K }> => ask.kind === kind);
    const tell = (told: CornersTold) => page.answer({ type: 'corners', told });
    const tellDecoded = (request: number, iteration: number) =>
      tell({ kind: 'decoded', request, decoded: decoded(iteration) });
    const iteration = () => room.store.getState().decoded?.iteration;
    return { page, room, asks, lastAsk, tell, tellDecoded, iteration };
  }

  it('asks at once, and again when typing rests', () => {
    const { room, asks, lastAsk } = opened();
    room.show(GRID);
    expect(asks()).toHaveLength(1);
    room.show({ ...GRID, c: 'x' });
    room.show({ ...GRID, c: 'xy' });
    expect(asks()).toHaveLength(1);
    vi.advanceTimersByTime(200);
    expect(asks()).toHaveLength(2);
    expect(lastAsk('decode')?.grid.c).toBe('xy');
  });

  it('takes the newest answer alone, and every one of it', () => {
    const { room, lastAsk, tellDecoded, iteration } = opened();
    room.show(GRID);
    const first = lastAsk('decode')?.request ?? -1;
    room.show({ ...GRID, side: 5 });
    vi.advanceTimersByTime(200);
    tellDecoded(first, 1);
    expect(iteration()).toBeUndefined();
    const second = lastAsk('decode')?.request ?? -1;
    tellDecoded(second, 2);
    tellDecoded(second, 3);
    expect(iteration()).toBe(3);
  });

  it('rests when it is folded away, and forgets what was under way', () => {
    const { room, asks, lastAsk, tellDecoded, iteration } = opened();
    room.show(GRID);
    const request = lastAsk('decode')?.request ?? -1;
    room.show({ ...GRID, c: 'x' });
    room.rest();
    vi.advanceTimersByTime(200);
    expect(asks().at(-1)).toEqual({ kind: 'rest' });
    tellDecoded(request, 4);
    expect(iteration()).toBeUndefined();
  });

  it('asks another model for the same grid, and drops what the old one said', () => {
    const { page, room, lastAsk, tellDecoded, iteration } = opened();
    room.show(GRID);
    tellDecoded(lastAsk('decode')?.request ?? -1, 9);
    page.answer(FRESH);
    expect(iteration()).toBeUndefined();
    tellDecoded(lastAsk('decode')?.request ?? -1, 0);
    expect(iteration()).toBe(0);
  });

  it('says which corner is refused until it is mended', () => {
    const { room, lastAsk, tell, tellDecoded } = opened();
    room.show(GRID);
    const request = lastAsk('decode')?.request ?? -1;
    tell({ kind: 'refused', request, corner: 'c', what: 'no words', next: 'type some' });
    expect(room.store.getState().refused?.corner).toBe('c');
    tellDecoded(request, 1);
    expect(room.store.getState().refused).toBeUndefined();
  });

  it('draws the corners below once for a corpus, and all four on request', () => {
    const { room, asks, lastAsk, tell } = opened();
    const sentences = { a: '1', b: '2', c: '3', d: '4' };
    room.openFor('one', undefined);
    room.openFor('one', undefined);
    expect(asks()).toHaveLength(1);
    tell({ kind: 'drawn', request: lastAsk('draw')?.request ?? -1, sentences });
    expect(room.store.getState()).toMatchObject({ c: '3', d: '4' });
    room.openFor('two', undefined);
    expect(asks()).toHaveLength(2);

    const taken: string[] = [];
    room.surprise((a, b) => taken.push(a, b));
    tell({ kind: 'drawn', request: lastAsk('draw')?.request ?? -1, sentences });
    expect(taken).toEqual(['1', '2']);
  });

  it('takes the corners that were kept of this corpus instead of drawing, and none of another', () => {
    const { room, asks } = opened();
    const kept = { c: 'three', d: 'four', side: 7, isOwn: true, corpus: 'one' };
    room.openFor('one', kept);
    expect(asks()).toEqual([]);
    expect(room.store.getState()).toMatchObject({ c: 'three', d: 'four', side: 7, isOwn: true });
    room.openFor('two', kept);
    expect(asks()).toHaveLength(1);
  });

  it('tells corners that were typed from those that were drawn', () => {
    const { room, lastAsk, tell } = opened();
    room.openFor('one', undefined);
    room.setCorner('d', 'mine');
    expect(keptOf(room.store.getState(), 'one')).toMatchObject({ d: 'mine', isOwn: true });
    room.surprise(() => {});
    const sentences = { a: '1', b: '2', c: '3', d: '4' };
    tell({ kind: 'drawn', request: lastAsk('draw')?.request ?? -1, sentences });
    expect(room.store.getState()).toMatchObject({ d: '4', isOwn: false });
  });

  it('keeps a sentence on one line', () => {
    const { room } = opened();
    room.setCorner('c', 'one\ntwo');
    expect(room.store.getState().c).toBe('one two');
  });
});
