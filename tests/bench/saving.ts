/**
 * `npm run bench:saving`: what keeping a run costs, as the page keeps it once a minute.
 *
 *     npm run bench:saving                     SMALL, the default model on the scenes, PAPER
 *     npm run bench:saving -- --only scenes    one of them (small, scenes, paper)
 *     npm run bench:saving -- --repeats 21 --threads 1
 *
 * Prints a table, then the same as JSON.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { defaultSettings } from '../../src/config';
import { root } from '../../src/tools/root.mjs';
import { FITTED } from '../../src/worker/fit';
import { openBrowser } from './chromium';
import { table, thisMachine } from './report';
import type { Saved, Saving } from './saving-worker';
import { workload, type Size } from './workload';

const MINUTE = 60_000;
const NAMES = ['small', 'scenes', 'paper'] as const;

type Name = (typeof NAMES)[number];

/** Medians, in milliseconds and bytes. */
interface Cost {
  readonly name: Name;
  readonly parameters: number;
  readonly iteration: number;
  readonly copy: number;
  readonly path: number;
  readonly beside: number;
  readonly checkpointBytes: number;
  readonly detailsBytes: number;
  readonly textBytes: number;
  /** Of a minute of training that training waits for the save, 0 to 1. */
  readonly shareWaited: number;
  /** The same, and the time that the save is under way beside training. */
  readonly shareInAll: number;
}

export async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      only: { type: 'string' },
      repeats: { type: 'string', default: '9' },
      threads: { type: 'string', default: '2' },
      'browser-args': { type: 'string', default: '' },
    },
  });
  const names = NAMES.filter((name) => values.only === undefined || values.only === name);
  if (names.length === 0) throw new Error(`--only ${values.only}: say ${NAMES.join(' or ')}.`);
  const how = { threads: Number(values.threads), repeats: Number(values.repeats) };
  const browser = await openBrowser(values['browser-args'].split(' ').filter(Boolean));
  const costs: Cost[] = [];
  try {
    for (const name of names) {
      console.error(`${name} is trained and kept`);
      costs.push(costOf(name, await browser.measureSaving({ ...how, ...(await subject(name)) })));
    }
  } finally {
    await browser.close();
  }
  const report = { machine: thisMachine(), browser: browser.version, ...how, costs };
  console.log(tableOf(costs));
  console.log(JSON.stringify(report, null, 2));
}

async function subject(name: Name): Promise<Pick<Saved, 'name' | 'settings' | 'fit' | 'text'>> {
  if (name !== 'scenes') return { name, fit: [], ...madeUp(name) };
  const text = await readFile(join(root, 'public/corpora/scenes.txt'), 'utf8');
  return { name, settings: defaultSettings(), fit: FITTED, text };
}

/** Sizes of the speed bench. SMALL with Adam, as on the page: two moments a weight; PAPER with SGD. */
function madeUp(size: Size): Pick<Saved, 'settings' | 'text'> {
  const { settings, batches, vocabulary, steps } = workload(size, 'penalty');
  const { optimiser, learningRate } = size === 'small' ? defaultSettings() : settings;
  const text = batches
    .flat()
    .map((ids) => ids.map((id) => `w${id}`).join(' '))
    .join('\n');
  const own = { optimiser, learningRate, vocabularySize: vocabulary, maxLength: steps };
  return { settings: { ...settings, ...own }, text };
}

function costOf(name: Name, saving: Saving): Cost {
  const { parameters, bytes, details, text } = saving;
  const path = median(saving.path);
  const beside = median(saving.beside);
  return {
    name,
    parameters,
    iteration: median(saving.iteration),
    copy: median(saving.copy),
    path,
    beside,
    checkpointBytes: bytes,
    detailsBytes: details,
    textBytes: text,
    shareWaited: path / MINUTE,
    shareInAll: (path + beside) / MINUTE,
  };
}

function median(samples: readonly number[]): number {
  const sorted = samples.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

function tableOf(costs: readonly Cost[]): string {
  const head = [
    'a save each minute',
    'parameters',
    'iteration',
    'copying',
    'training waits',
    'beside it',
    'written',
    'of a minute',
  ];
  const milliseconds = (value: number) => `${value.toFixed(1)} ms`;
  const megabytes = (value: number) => `${(value / 1e6).toFixed(2)} MB`;
  const rows = costs.map((cost) => [
    cost.name,
    cost.parameters.toLocaleString('en'),
    milliseconds(cost.iteration),
    milliseconds(cost.copy),
    milliseconds(cost.path),
    milliseconds(cost.beside),
    megabytes(cost.checkpointBytes + cost.detailsBytes),
    `${(100 * cost.shareWaited).toFixed(2)} % + ${(100 * (cost.shareInAll - cost.shareWaited)).toFixed(2)} %`,
  ]);
  return table([head, ...rows]);
}
