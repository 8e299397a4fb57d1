/** The bench's results as Markdown tables, padded so that they can be read on a terminal too. */
import { cpus, release, type } from 'node:os';
import type { Measured, MemoryMark, Timing } from './measure';
import type { Opening } from './opening';
import { workload } from './workload';
import type { Lipschitz, Size } from './workload';

export interface Round {
  readonly size: Size;
  readonly lipschitz: Lipschitz;
  /** Floating-point operations of the matrix products of one iteration. */
  readonly operations: number;
  readonly results: readonly Measured[];
  /** Contestants that could not take part, and why. */
  readonly leftOut: readonly { readonly name: string; readonly why: string }[];
}

export interface Report {
  readonly machine: { readonly processor: string; readonly cores: number; readonly system: string };
  readonly browser: string;
  readonly rounds: readonly Round[];
}

const COLUMNS = [
  'contestant',
  'ms, clipping',
  'ms, penalty',
  'it/s',
  'autoencoder, ms',
  'GFLOP/s',
  'of peak',
  'decode, ms',
  'kernels',
  'draws',
];

export function markdown(report: Report): string {
  const { machine, browser } = report;
  const sizes = [...new Set(report.rounds.map(({ size }) => size))];
  return [
    `${machine.processor}, ${machine.cores} cores, ${machine.system}; ${browser}.`,
    ...sizes.flatMap((size) => section(report, size)),
    [
      'Medians (least to most) of alternating repeats, in milliseconds per iteration: one step of',
      'the autoencoder, five of the critic, one adversarial; with weight clipping and with gradient',
      'penalty. Columns after that are of weight clipping; kernels and draws are given as',
      'clipping / penalty. GFLOP/s counts the matrix products that an iteration cannot do without;',
      "the peak is the contestant's own large product, timed in the same repeats. Decoding is of 11",
      'codes to words, read back.',
    ].join('\n'),
  ].join('\n\n');
}

/** The machine at hand. */
export function thisMachine(): Report['machine'] {
  const processors = cpus();
  return {
    processor: processors[0]?.model.trim() ?? 'unknown processor',
    cores: processors.length,
    system: `${type()} ${release()}`,
  };
}

/** How long the page takes to open, and how much is sent by then. */
export function openingTable(openings: readonly Opening[]): string {
  const cell = ({ time, bytes }: Opening['paint']) =>
    `${(time / 1000).toFixed(2)} s, ${Math.round(bytes / 1000)} kB`;
  return table([
    ['cold opening', 'first paint', 'first row of the path'],
    ...openings.map(({ link, paint, firstRow }) => [link, cell(paint), cell(firstRow)]),
  ]);
}

function section(report: Report, size: Size): string[] {
  const roundOf = (lipschitz: Lipschitz) =>
    report.rounds.find((round) => round.size === size && round.lipschitz === lipschitz);
  const clip = roundOf('clip');
  const penalty = roundOf('penalty');
  const { batch, steps, embedding, hidden, vocabulary, noise, layers } = workload(size, 'clip');
  const rows = (clip ?? penalty)?.results.map((result) =>
    row(
      clip?.operations ?? NaN,
      result,
      penalty?.results.find(({ name }) => name === result.name),
    ),
  );
  const descriptions = (clip?.results ?? []).map(
    ({ name, description }) => `- ${name}: ${description}`,
  );
  const notes = [
    ...(clip?.leftOut ?? []).map(({ name, why }) => `- ${name} left out: ${why}`),
    ...(clip?.results ?? []).flatMap(({ name, memory }) =>
      memory === undefined || memory.length === 0
        ? []
        : [`- ${name}, held by the engine: ${grown(memory)}`],
    ),
    ...comparisons(clip, penalty),
  ];
  return [
    `### ${size.toUpperCase()}: batch ${batch}, ${steps} tokens, embedding ${embedding}, hidden ${hidden}, ` +
      `${vocabulary} words, noise ${noise}, layers ${layers.join('-')}`,
    table([COLUMNS, ...(rows ?? [])]),
    descriptions.join('\n'),
    notes.join('\n'),
  ].filter((text) => text !== '');
}

function row(flop: number, clip: Measured, penalty: Measured | undefined): string[] {
  const { iteration, autoencoder, decode, product } = clip.timings;
  const rate = (work: number, time: number | undefined) =>
    time === undefined ? undefined : work / time / 1e6;
  const speed = rate(flop, iteration?.median);
  const peak = rate(clip.productOperations, product?.min);
  const pair = (a: number | undefined, b: number | undefined) =>
    a === undefined ? '' : `${a}${b === undefined ? '' : ` / ${b}`}`;
  return [
    clip.name,
    spread(iteration),
    spread(penalty?.timings.iteration),
    iteration === undefined ? '' : figure(1000 / iteration.median),
    spread(autoencoder),
    speed === undefined ? '' : figure(speed),
    speed === undefined || peak === undefined
      ? ''
      : `${Math.round((100 * speed) / peak)} % of ${figure(peak)}`,
    decode === undefined ? '' : figure(decode.median),
    pair(clip.counts?.kernels, penalty?.counts?.kernels),
    pair(clip.counts?.draws, penalty?.counts?.draws),
  ];
}

/** How our fastest on the processor stands to the yardsticks, in iterations per second. */
function comparisons(...rounds: (Round | undefined)[]): string[] {
  return rounds.flatMap((round) => {
    const fastest = (prefix: string) =>
      round?.results
        .filter(({ name, timings }) => name.startsWith(prefix) && timings.iteration !== undefined)
        .toSorted((a, b) => median(a) - median(b))[0];
    const ours = fastest('wasm');
    const rivals = ['torch-openblas', 'torch-stock', 'naive-wasm', 'naive-wasm-transposed'];
    if (round === undefined || ours === undefined) return [];
    return rivals.flatMap((rival) => {
      const best =
        rival === 'naive-wasm' ? round.results.find(({ name }) => name === rival) : fastest(rival);
      if (best === undefined) return [];
      const times = figure(median(best) / median(ours));
      return [`- ${round.lipschitz}: ${ours.name} makes ${times} × the iterations of ${best.name}`];
    });
  });
}

function median({ timings }: Measured): number {
  return timings.iteration?.median ?? NaN;
}

function grown(memory: readonly MemoryMark[]): string {
  return memory
    .map(
      ({ iterations, tensors, bytes }) =>
        `${(bytes / 2 ** 20).toFixed(1)} MiB in ${tensors} tensors after ${iterations} iterations`,
    )
    .join(', ');
}

function spread(timing: Timing | undefined): string {
  if (timing === undefined) return '';
  const { median: middle, min, max, repeats } = timing;
  return repeats === 1
    ? `${figure(middle)} (once)`
    : `${figure(middle)} (${figure(min)}–${figure(max)})`;
}

/** Three digits that count; thousands in full. */
function figure(value: number): string {
  if (value >= 100) return Math.round(value).toLocaleString('en');
  return value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

/** Rows as a Markdown table; the first one is its head. */
export function table(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows;
  const widths = head.map((_, i) => Math.max(...rows.map((cells) => (cells[i] ?? '').length)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join(' | ')} |`;
  const rule = `| ${widths.map((width, i) => (i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(head), rule, ...body.map(line)].join('\n');
}
