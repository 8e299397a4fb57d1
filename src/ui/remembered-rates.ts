/** How fast the engines were on this device, kept in the browser from one visit to the next. */
import type { EngineRates } from '../engine-report';

const KEY = 'arae-engine-rates';

/** The part of a Storage that is needed. */
export type Store = Pick<Storage, 'getItem' | 'setItem'>;

/** What was measured last, if that was kept and still reads as it should. */
export function recallRates(store: () => Store): EngineRates | undefined {
  try {
    const kept: unknown = JSON.parse(store().getItem(KEY) ?? 'null');
    return isRates(kept) ? kept : undefined;
  } catch {
    // Storage is closed, or what it holds is not ours: the engines are timed again.
    return undefined;
  }
}

export function keepRates(rates: EngineRates, store: () => Store): void {
  try {
    store().setItem(KEY, JSON.stringify(rates));
  } catch {
    // Storage is closed or full: the engines are timed again next time.
  }
}

function isRates(kept: unknown): kept is EngineRates {
  if (typeof kept !== 'object' || kept === null) return false;
  const { renderer, sizes, card, processor } = kept as Record<string, unknown>;
  return (
    typeof renderer === 'string' &&
    typeof sizes === 'string' &&
    typeof card === 'number' &&
    typeof processor === 'number'
  );
}
