/**
 * `npm run bench`: how long an iteration takes, on every engine and on the yardsticks.
 *
 *     npm run bench                        everything but PyTorch, about ten minutes
 *     npm run bench -- --quick             a look, in a minute or two
 *     npm run bench -- --torch             with PyTorch, where Debian's python3-torch is installed
 *     npm run bench -- --only small        one size (small, paper)
 *     npm run bench -- --engines wasm-2,naive-wasm
 *     npm run bench -- --repeats 9 --json bench.json
 *     npm run bench -- --opening           only how long the page takes to open, from an empty cache
 *     npm run bench -- --browser-args="--use-angle=vulkan --enable-features=Vulkan"
 */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { openBrowser } from './chromium';
import type { Browser } from './chromium';
import type { Contestant } from './contest';
import { ENTRANT_NAMES } from './entrants';
import type { EntrantName } from './entrants';
import { alternate, watchMemory } from './measure';
import type { Measured, Plan } from './measure';
import { measureOpening } from './opening';
import { markdown, openingTable, thisMachine } from './report';
import type { Report, Round } from './report';
import { enterTorch, TORCH_NAMES } from './torch';
import type { TorchName } from './torch';
import { operations, workload } from './workload';
import type { Lipschitz, Size } from './workload';

type Name = EntrantName | TorchName;

interface Options {
  readonly sizes: readonly Size[];
  /** Undefined: those that suit the size. */
  readonly names: readonly Name[] | undefined;
  readonly torch: boolean;
  readonly quick: boolean;
  readonly repeats: number;
}

/** Longer than this for one answer, and a contestant is left out. */
const PATIENCE = 150_000;
/** Too slow at PAPER to be worth the wait; `--engines` asks for them all the same. */
const SMALL_ONLY: readonly Name[] = ['webgl-plain', 'cpu', 'naive-webgl'];
const QUICK: readonly Name[] = [
  'wasm-2',
  'wasm-1',
  'webgl',
  'naive-wasm-transposed',
  'torch-openblas-1',
  'torch-openblas-2',
];
/** Whose memory is watched, at SMALL. */
const WATCHED: readonly Name[] = ['wasm-2', 'webgl'];

export async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      only: { type: 'string' },
      engines: { type: 'string' },
      repeats: { type: 'string' },
      quick: { type: 'boolean', default: false },
      torch: { type: 'boolean', default: false },
      opening: { type: 'boolean', default: false },
      json: { type: 'string' },
      'browser-args': { type: 'string', default: '' },
    },
  });
  const browserArguments = values['browser-args'].split(' ').filter(Boolean);
  const write = async (what: unknown) => {
    if (values.json !== undefined)
      await writeFile(values.json, `${JSON.stringify(what, null, 2)}\n`);
  };
  if (values.opening) {
    const openings = await measureOpening(browserArguments);
    console.log(openingTable(openings));
    return write({ machine: thisMachine(), openings });
  }

  const { quick, torch } = values;
  const options: Options = {
    sizes: values.only === undefined ? ['small', 'paper'] : [sizeCalled(values.only)],
    names: values.engines?.split(',').map(nameCalled),
    torch,
    quick,
    repeats: Number(values.repeats ?? (quick ? 2 : 5)),
  };

  const browser = await openBrowser(browserArguments);
  const rounds: Round[] = [];
  try {
    for (const size of options.sizes) {
      for (const lipschitz of ['clip', 'penalty'] as const) {
        rounds.push(await compete(browser, size, lipschitz, options));
      }
    }
  } finally {
    await browser.close();
  }
  tell('');
  const report: Report = { machine: thisMachine(), browser: browser.version, rounds };
  console.log(markdown(report));
  return write(report);
}

/** All contestants of one size, side by side: they stay alive while they take turns. */
async function compete(
  browser: Browser,
  size: Size,
  lipschitz: Lipschitz,
  { names, torch, quick, repeats }: Options,
): Promise<Round> {
  const work = workload(size, lipschitz);
  const entered = new Map<Name, Contestant>();
  const leftOut: { name: string; why: string }[] = [];
  for (const name of names ?? suitable(size, torch, quick)) {
    tell(`${size}, ${lipschitz}: ${name} enters`);
    let contestant: Contestant | undefined;
    try {
      contestant = isTorch(name) ? await enterTorch(name, work) : await browser.enter(name, work);
      await withPatience(contestant.run('iteration', 1));
      entered.set(name, contestant);
    } catch (error) {
      await contestant?.close();
      leftOut.push({ name, why: error instanceof Error ? error.message : String(error) });
    }
  }

  const plan: Plan = {
    // The rest does not depend on how the critic is kept smooth.
    works: lipschitz === 'clip' ? ['iteration', 'autoencoder', 'decode', 'product'] : ['iteration'],
    repeats,
    slice: quick ? 250 : 800,
    budget: quick ? 4000 : 10_000,
  };
  const measured = await alternate(entered, plan, (what) => tell(`${size}, ${lipschitz}: ${what}`));
  const results: Measured[] = [];
  for (const result of measured) {
    const contestant = entered.get(result.name as Name);
    if (contestant === undefined) continue;
    tell(`${size}, ${lipschitz}: ${result.name} is counted`);
    const watched =
      size === 'small' && lipschitz === 'clip' && WATCHED.includes(result.name as Name);
    const marks = quick ? [20, 100] : [100, 1000];
    const memory = watched
      ? await watchMemory(contestant, marks, quick ? 5000 : 60_000)
      : undefined;
    const counts = await contestant.counts();
    results.push({
      ...result,
      ...(memory === undefined ? {} : { memory }),
      ...(counts === undefined ? {} : { counts }),
    });
    await contestant.close();
  }
  return { size, lipschitz, operations: operations(work), results, leftOut };
}

function suitable(size: Size, torch: boolean, quick: boolean): Name[] {
  const all: Name[] = [...ENTRANT_NAMES, ...(torch ? TORCH_NAMES : [])];
  if (quick) return all.filter((name) => QUICK.includes(name));
  return size === 'small' ? all : all.filter((name) => !SMALL_ONLY.includes(name));
}

async function withPatience<T>(waited: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tired = new Promise<never>((_resolve, reject) => {
    const why = `one iteration took longer than ${PATIENCE / 1000} seconds`;
    timer = setTimeout(() => reject(new Error(why)), PATIENCE);
  });
  try {
    return await Promise.race([waited, tired]);
  } finally {
    clearTimeout(timer);
  }
}

function isTorch(name: Name): name is TorchName {
  return name.startsWith('torch-');
}

function sizeCalled(name: string): Size {
  if (name === 'small' || name === 'paper') return name;
  throw new Error(`--only ${name}: say small or paper.`);
}

function nameCalled(name: string): Name {
  const known: readonly Name[] = [...ENTRANT_NAMES, ...TORCH_NAMES];
  const found = known.find((other) => other === name);
  if (found === undefined) throw new Error(`--engines ${name}: say ${known.join(', ')}.`);
  return found;
}

/** One line that is written over; nothing where the output is not a terminal. */
function tell(what: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${what}`);
}
