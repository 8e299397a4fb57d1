/**
 * A stand-in for the worker's session, to look at the page with: it learns nothing, but its
 * figures move as those of a run do. It is opened in the dev server at /tests/ui/fake.html.
 */
import { presetSettings, type Settings } from '../../src/config';
import type { Command, DecodedWord, Event, HistoryPoint, PathRequest } from '../../src/protocol';
import { createSession, type Port, type Session } from '../../src/ui/session';

const SENTENCES = [
  'a man in a red jacket is riding a bicycle along the river .',
  'two dogs chase a yellow ball across the wet grass .',
  'an old woman sells oranges at the corner of the market .',
  "a child sleeps on her father's shoulder in the train .",
  'the baker opens his shop before the sun comes up .',
  'three girls are drawing a horse with chalk on the pavement .',
  'a waiter carries four plates through the crowded room .',
  'a cat watches the rain from a window on the second floor .',
];
const STRAY = 'the of boat running quickly two green a man sits and .'.split(' ');

export function startFakeSession(): Session {
  const port: Port = { postMessage: receive, onmessage: null, onerror: null };
  let settings: Settings = presetSettings('quick');
  let iteration = 0;
  let timer: ReturnType<typeof setInterval> | undefined;
  let asked: { request: number; path: PathRequest } | undefined;
  let name = 'scenes';

  const post = (event: Event) => {
    setTimeout(() => port.onmessage?.(new MessageEvent('message', { data: event })));
  };

  function fresh() {
    stop();
    iteration = 0;
    post({ type: 'fresh', settings, parameters: 1_204_608, bytes: 19_400_000 });
    post({
      type: 'engine',
      report: {
        choice: 'auto',
        engine: 'wasm',
        label: 'WebAssembly SIMD',
        reason:
          'WebGL here is drawn by the processor (SwiftShader): 2.1 iterations a second against 18.4.',
      },
    });
    post({ type: 'corpus', report: corpusReport(name) });
    post({ type: 'state', state: 'paused' });
    decode();
    samples();
  }

  function stop() {
    clearInterval(timer);
    timer = undefined;
  }

  function tick(steps: number) {
    const points: HistoryPoint[] = [];
    for (let i = 0; i < steps; i++) {
      iteration++;
      if (iteration % 5 === 0 || steps === 1) points.push(pointAt(iteration));
    }
    post({
      type: 'progress',
      iteration,
      epoch: 1 + Math.floor(iteration / 180),
      sentencesPerSecond: steps === 1 ? 0 : 4120,
      points,
    });
    decode();
    if (iteration % 50 === 0) samples();
  }

  function decode() {
    if (asked)
      post({ type: 'path', request: asked.request, decoded: fakePath(asked.path, iteration) });
  }

  function samples() {
    const noise = errorRate(iteration);
    const written = (seed: number) =>
      garble(SENTENCES[seed % SENTENCES.length] ?? '', noise, seed + iteration)
        .map(({ word }) => word)
        .join(' ')
        .replace(' .', '.');
    post({
      type: 'samples',
      iteration,
      sentences: Array.from({ length: 8 }, (_, i) => written(i * 3 + iteration)),
      fixed: Array.from({ length: 8 }, (_, i) => written(i)),
    });
  }

  function receive(command: Command) {
    switch (command.type) {
      case 'open':
        settings = command.settings;
        name =
          command.source.kind === 'file'
            ? command.source.file.name
            : command.source.kind === 'pasted'
              ? 'Pasted text'
              : command.source.name;
        if (command.source.kind === 'pasted' && command.source.text.length < 200) {
          post({
            type: 'trouble',
            trouble: {
              about: 'corpus',
              what: 'The pasted text holds 3 sentences; 50 are the least.',
              next: 'Paste more text, one sentence a line. The corpus at hand stays as it was.',
            },
          });
          break;
        }
        post({ type: 'state', state: 'loading' });
        post({ type: 'reading', name, share: 0.4 });
        setTimeout(fresh, 300);
        break;
      case 'reset':
        settings = command.settings;
        fresh();
        break;
      case 'train':
        post({ type: 'state', state: 'warming' });
        timer ??= setInterval(() => {
          if (iteration < 25) post({ type: 'state', state: 'training' });
          tick(25);
        }, 250);
        break;
      case 'pause':
        stop();
        post({ type: 'state', state: 'paused' });
        break;
      case 'step':
        tick(1);
        break;
      case 'change':
        settings = { ...settings, ...command.settings };
        post({ type: 'changed', iteration, settings: command.settings });
        break;
      case 'interpolate':
        asked = command;
        decode();
        break;
      case 'surprise': {
        const pick = () =>
          (SENTENCES[Math.floor(Math.random() * SENTENCES.length)] ?? '').replace(' .', '.');
        post({ type: 'surprise', request: command.request, a: pick(), b: pick() });
        break;
      }
      case 'search': {
        const all = Array.from({ length: 500 }, (_, i) => ({
          text: (SENTENCES[i % SENTENCES.length] ?? '').replace(' .', '.'),
          heldOut: i % 19 === 3,
        })).filter(({ text }) => text.includes(command.query));
        post({
          type: 'found',
          request: command.request,
          total: all.length,
          sentences: all.slice(command.offset, command.offset + command.count),
        });
        break;
      }
      case 'watch':
        break;
    }
  }
  return createSession(port);
}

function errorRate(iteration: number): number {
  return 0.9 * Math.exp(-iteration / 900);
}

function noiseAt(seed: number): number {
  const x = Math.sin(seed * 127.1 + 311.7) * 43758.5453;
  return x - Math.floor(x);
}

function pointAt(iteration: number): HistoryPoint {
  const loss = 7.2 * Math.exp(-iteration / 700) + 0.35 + noiseAt(iteration) * 0.25;
  const gap = 0.9 * Math.exp(-iteration / 1500) + 0.12 + (noiseAt(iteration * 3) - 0.5) * 0.2;
  return {
    iteration,
    reconstruction: iteration % 1000 === 0 ? loss * 2 : loss,
    accuracy: 1 - errorRate(iteration),
    real: gap / 2 - 0.1,
    generated: -gap / 2 - 0.1,
    ...(iteration % 50 === 0 && {
      heldOut: {
        reconstruction: loss * 1.08 + 0.1,
        accuracy: 0.97 - errorRate(iteration),
        exactMatch: Math.max(0, 0.9 - errorRate(iteration) * 1.6),
        generatedNorm: 1 - 0.6 * errorRate(iteration),
        realVariance: 0.82,
        generatedVariance: 0.78 - 0.5 * errorRate(iteration),
        uniqueSamples: 1 - 0.3 * errorRate(iteration),
      },
    }),
  };
}

/** Replaces some words; `share` of them on average. */
function garble(sentence: string, share: number, seed: number): DecodedWord[] {
  const words =
    sentence === ''
      ? []
      : sentence
          .replace(/([.,])$/, ' $1')
          .split(' ')
          .filter(Boolean);
  return words.map((word, i) => {
    const draw = noiseAt(seed * 17 + i);
    const stray = draw < share;
    return {
      word: stray ? (STRAY[Math.floor(draw * 97) % STRAY.length] ?? word) : word,
      confidence: stray ? 0.1 + draw : 1 - draw * 0.3,
    };
  });
}

function fakePath(path: PathRequest, iteration: number) {
  const known = new Set(SENTENCES.join(' ').split(' '));
  const end = (original: string) => {
    const read = original
      .toLowerCase()
      .replace(/([.,!?])/g, ' $1 ')
      .split(/\s+/)
      .filter(Boolean);
    return {
      original,
      read: read.slice(0, 20),
      unknown: read.filter((word) => !known.has(word)).slice(0, 20),
      cut: Math.max(0, read.length - 20),
    };
  };
  const [a, b] = [end(path.a), end(path.b)];
  const rows = Array.from({ length: path.points }, (_, i) => {
    const t = i / (path.points - 1);
    const length = Math.round(a.read.length * (1 - t) + b.read.length * t);
    const mixed = Array.from(
      { length },
      (_x, j) => (noiseAt(j * 7 + 3) < t ? b.read[j] : a.read[j]) ?? a.read[j] ?? '.',
    );
    const middle = Math.sin(t * Math.PI) * 0.12;
    const words = garble(
      mixed.join(' '),
      errorRate(iteration) + middle,
      i + Math.floor(iteration / 200),
    );
    const empty = iteration === 0 && i % 4 === 2;
    return empty
      ? { words: [], text: '' }
      : {
          words,
          text: words
            .map(({ word }) => word)
            .join(' ')
            .replace(/ ([.,])/g, '$1'),
        };
  });
  return { iteration, path, a, b, rows };
}

function corpusReport(name: string) {
  return {
    name,
    fingerprint: '3fa94c0de18b77a2',
    lines: 12_431,
    kept: 12_000,
    training: 11_400,
    heldOut: 600,
    dropped: { empty: 3, tooLong: 120, duplicate: 308 },
    vocabulary: 1204,
    distinctWords: 1204,
    coverage: 1,
    lengths: [0, 0, 0, 0, 220, 540, 980, 1450, 1720, 1800, 1600, 1300, 1100, 800, 490],
    frequent: [
      ['a', 14203],
      ['the', 9120],
      ['in', 4033],
      ['is', 3011],
      ['of', 2100],
      ['man', 1980],
      ['with', 1420],
      ['woman', 1388],
      ['on', 1310],
      ['dog', 760],
      ['street', 711],
      ['river', 540],
    ] as const,
    encoding: 'UTF-8',
    notices: name === 'scenes' ? [] : ['308 sentences were there twice; one of each was kept.'],
  };
}
