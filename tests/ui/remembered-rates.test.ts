import { describe, expect, it } from 'vitest';
import type { Command, Event } from '../../src/protocol';
import { keepRates, recallRates, type Store } from '../../src/ui/remembered-rates';
import { createSession, type Port } from '../../src/ui/session';
import { defaultSettings } from '../../src/config';

const RATES = { renderer: 'Test Card 9', sizes: '10 20', card: 41, processor: 18 };

function memory(): Store {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
  };
}

describe('remembered rates', () => {
  it('come back as they were kept', () => {
    const store = memory();
    expect(recallRates(() => store)).toBeUndefined();
    keepRates(RATES, () => store);
    expect(recallRates(() => store)).toEqual(RATES);
  });

  it.each(['', '{', '7', 'null', '{"renderer":"x"}'])('are none where storage holds %j', (text) => {
    expect(recallRates(() => ({ getItem: () => text, setItem: () => {} }))).toBeUndefined();
  });

  it('are simply not kept where storage is closed', () => {
    const closed = (): Store => {
      throw new Error('denied');
    };
    expect(() => keepRates(RATES, closed)).not.toThrow();
    expect(recallRates(closed)).toBeUndefined();
  });

  it('are kept when an engine reports them, and go along with the next corpus', () => {
    const sent: Command[] = [];
    const port: Port = {
      postMessage: (command) => void sent.push(command),
      onmessage: null,
      onerror: null,
    };
    const store = memory();
    const session = createSession(port, () => store);
    const open = {
      type: 'open',
      source: { kind: 'pasted', text: 'a b c' },
      settings: defaultSettings(),
      fit: [],
      start: 'fresh',
    } as const;
    session.send(open);
    const report = { choice: 'auto', engine: 'wasm', label: '', reason: '', rates: RATES } as const;
    port.onmessage?.({ data: { type: 'engine', report } } as MessageEvent<Event>);
    session.send(open);
    expect(sent).toEqual([open, { ...open, remembered: RATES }]);
  });
});
