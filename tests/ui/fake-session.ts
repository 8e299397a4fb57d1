/**
 * A stand-in for the worker's session, to look at the page with: it learns nothing, but its
 * figures move as those of a run do. It is opened in the dev server at /tests/ui/fake.html.
 */
import { presetSettings, type Settings } from '../../src/config';
import { sourceName, type CorpusSource } from '../../src/corpus-source';
import type { DecodedWord } from '../../src/decoding';
import type { Start } from '../../src/model-report';
import type { Command, Event } from '../../src/protocol';
import type { ReadingChoice } from '../../src/reading';
import { changedWords } from '../../src/metrics/alignment';
import type { HistoryPoint } from '../../src/run-history';
import type { PathRequest, PinnedPair } from '../../src/sentence-path';
import { createSession, type Port, type Session } from '../../src/ui/session';
import { fakeBand, fakeOrigins, fakePrior } from './fake-bench';
import { fakePreview, fakeReport } from './fake-reading';

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
/** How far the demonstration model was trained. */
const TRAINED = 12_000;
const STRAY = 'the of boat running quickly two green a man sits and .'.split(' ');

export function startFakeSession(): Session {
  const port: Port = { postMessage: receive, onmessage: null, onerror: null };
  let settings: Settings = presetSettings('quick');
  let iteration = 0;
  let timer: ReturnType<typeof setInterval> | undefined;
  let asked: { request: number; path: PathRequest } | undefined;
  let pairs: readonly PinnedPair[] = [];
  let source: CorpusSource = { kind: 'built-in', name: 'scenes', url: '' };
  let reading: ReadingChoice = {};
  let start: Start = 'fresh';
  let opening: ReturnType<typeof setTimeout> | undefined;
  let best: number | undefined;

  const post = (event: Event) => {
    setTimeout(() => port.onmessage?.(new MessageEvent('message', { data: event })));
  };

  function fresh() {
    stop();
    iteration = start === 'demo' ? TRAINED : 0;
    best = undefined;
    post({
      type: 'fresh',
      start,
      iteration,
      settings: start === 'fresh' ? { ...settings, hiddenSize: 160 } : settings,
      fitted:
        start === 'fresh'
          ? [{ name: 'hiddenSize', reason: '12,000 sentences of 1,204 words leave room for more.' }]
          : [],
      parameters: 1_204_608,
      bytes: 19_400_000,
      ...(start === 'demo' && {
        card: {
          iteration: TRAINED,
          minutes: 42,
          exactMatch: 0.783,
          bleu: 91.2,
          distinct: 0.87,
          forwardPerplexity: 21.4,
          reversePerplexity: 34.9,
          heldOutPerplexity: 17.2,
        },
      }),
    });
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
    post({ type: 'corpus', report: fakeReport(source, reading) });
    post({ type: 'state', state: 'paused' });
    post({
      type: 'estimate',
      estimate: { bytes: 48_000_000, secondsPerEpoch: 37, iterationsPerEpoch: 178 },
    });
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
    if (iteration % 500 === 0 && iteration % 1500 !== 0) {
      best = iteration;
      post({ type: 'best', iteration, reversePerplexity: 30 + 400 * errorRate(iteration) });
    }
  }

  function decode() {
    if (pairs.length > 0) {
      const pins = pairs.map((pair) => {
        const { rows } = fakePath({ ...pair, points: 11, shape: 'linear' }, iteration);
        return { pair, rows };
      });
      post({ type: 'pinned', iteration, pins });
    }
    if (!asked) return;
    const { request, path } = asked;
    const decoded = fakePath(path, iteration);
    post({ type: 'path', request, decoded });
    post({ type: 'origins', origins: fakeOrigins(decoded.rows, SENTENCES) });
    const band = fakeBand(fakePath({ ...path, points: 161 }, iteration), path);
    post({ type: 'band', request, band });
    post({ type: 'origins', origins: fakeOrigins(band.stretches, SENTENCES) });
    if (path.prior) post({ type: 'prior', request, prior: fakePrior(decoded, path) });
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
      case 'open': {
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
        if (iteration === 0) post({ type: 'state', state: 'loading' });
        // A name with "slow" in it, to see the progress and cancel it.
        const wait = /slow/.test(sourceName(command.source)) ? 6000 : 300;
        post({ type: 'reading', name: sourceName(command.source), share: 0.4 });
        opening = setTimeout(() => {
          ({ source, settings, start } = command);
          reading = command.reading ?? {};
          fresh();
        }, wait);
        break;
      }
      case 'cancel-opening':
        clearTimeout(opening);
        break;
      case 'preview':
        if (/broken/.test(sourceName(command.source))) {
          post({
            type: 'no-preview',
            request: command.request,
            trouble: {
              about: 'corpus',
              what: 'This file is not plain text.',
              next: 'Save it as plain text, and try again.',
            },
          });
        } else {
          const preview = fakePreview(command.source, command.reading);
          setTimeout(() => post({ type: 'preview', request: command.request, preview }), 200);
        }
        break;
      case 'reset':
        ({ settings, start } = command);
        fresh();
        break;
      case 'roll-back':
      case 'restore-best':
        iteration = best ?? iteration;
        post({ type: 'restored', iteration });
        decode();
        samples();
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
      case 'pin':
        ({ pairs } = command);
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
      case 'corners':
      case 'delete-runs':
      case 'duplicate-run':
      case 'keep':
      case 'describe-runs':
      case 'list-runs':
      case 'lenders':
      case 'map':
      case 'note':
      case 'open-file':
      case 'hand':
      case 'ping':
      case 'rename-run':
      case 'resume':
      case 'save-file':
      case 'save-page':
        break; // the fake keeps no runs, has no map, no corners and knows no files
      case 'watch':
        if (command.samples) samples();
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
        bleu: 92 * (1 - errorRate(iteration)),
        generatedNorm: 1 - 0.6 * errorRate(iteration),
        realVariance: 0.82,
        generatedVariance: 0.78 - 0.5 * errorRate(iteration),
        uniqueSamples: 1 - 0.3 * errorRate(iteration),
      },
    }),
    ...(iteration % 250 === 0 && {
      language: {
        order: 5,
        samples: 2000,
        forward: 20 + 300 * errorRate(iteration),
        reverse: 30 + 400 * errorRate(iteration),
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
      Math.round(t * 8) + Math.floor(iteration / 200),
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
  const marked = rows.map((row, i) => {
    const former = rows[i - 1] ?? row;
    const written = (words: readonly DecodedWord[]) => words.map(({ word }) => word);
    return { ...row, changed: changedWords(written(former.words), written(row.words)) };
  });
  return { iteration, path, a, b, rows: marked };
}
