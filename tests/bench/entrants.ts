/** The contestants that run in a worker of the browser: our engines, and the naive yardstick. */
import { Arae } from '../../src/model/arae';
import type { Ops } from '../../src/ops/ops';
import type { Instructions } from '../../src/ops/wasm/instructions';
import { seededRandom } from '../../src/random';
import { modelSettings, trainingSettings } from '../../src/worker/mapping';
import type { Memory, Work } from './contest';
import { POINTS } from './workload';
import type { Workload } from './workload';

/** One contestant with its model, ready to work. */
export interface Entrant {
  readonly description: string;
  readonly works: readonly Work[];
  /** The TensorFlow.js backend that it stands on, if any. */
  readonly backend: 'webgl' | 'wasm' | 'cpu' | undefined;
  /** Asks for the work once. What is asked need not be computed before `finish`. */
  queue(work: Work): unknown;
  finish(): Promise<void>;
  setProductEdge(edge: number): void;
  memory(): Memory;
}

const ENTRANTS = {
  'wasm-2': (work) => ours(work, wasm(2)),
  'wasm-1': (work) => ours(work, wasm(1)),
  'wasm-2-plain': (work) => ours(work, wasm(2, 'plain')),
  'wasm-1-plain': (work) => ours(work, wasm(1, 'plain')),
  webgl: (work) => ours(work, webgl(), 'webgl'),
  'webgl-plain': (work) => ours(work, plainWebgl(), 'webgl'),
  cpu: (work) => ours(work, cpu(), 'cpu'),
  'naive-wasm': (work) => naive(work, 'wasm', false),
  'naive-wasm-transposed': (work) => naive(work, 'wasm', true),
  'naive-webgl': (work) => naive(work, 'webgl', false),
} satisfies Record<string, (work: Workload) => Promise<Entrant>>;

export type EntrantName = keyof typeof ENTRANTS;
export const ENTRANT_NAMES = Object.keys(ENTRANTS) as EntrantName[];

/** @throws Error where the browser lacks what the contestant needs. */
export function enter(name: EntrantName, work: Workload): Promise<Entrant> {
  return ENTRANTS[name](work);
}

/** @param wanted the best that the machine has, where it is undefined. */
async function wasm(threads: number, wanted?: Instructions): Promise<Ops> {
  const { createWasmOps } = await import('../../src/ops/wasm/wasm');
  const { bestInstructions } = await import('../../src/ops/wasm/instructions');
  const instructions = wanted ?? bestInstructions();
  const ops = await createWasmOps({ threads, instructions });
  return { ...ops, description: `${ops.description}, ${instructions} SIMD instructions` };
}

async function webgl(): Promise<Ops> {
  const { createWebglOps } = await import('../../src/ops/webgl/webgl');
  return createWebglOps();
}

/** The plain operations on TensorFlow.js's own WebGL kernels. */
async function plainWebgl(): Promise<Ops> {
  const { ready, setBackend } = await import('@tensorflow/tfjs-core');
  await import('@tensorflow/tfjs-backend-webgl');
  const { createPlainOps } = await import('../../src/ops/plain/plain');
  if (!(await setBackend('webgl'))) throw new Error('TensorFlow.js finds no WebGL here.');
  await ready();
  return createPlainOps("Plain operations on TensorFlow.js's WebGL kernels");
}

async function cpu(): Promise<Ops> {
  const { createCpuOps } = await import('../../src/ops/plain/cpu');
  return createCpuOps();
}

/** The page's own model, driven as the page's worker drives it. */
async function ours(
  work: Workload,
  engine: Promise<Ops>,
  backend?: Entrant['backend'],
): Promise<Entrant> {
  const ops = await engine;
  const fresh = () => new Arae(ops, modelSettings(work.settings, work.vocabulary));
  const model = fresh();
  const batches = work.batches.map((batch) => batch.map((words) => Int32Array.from(words)));
  let taken = 0;
  const next = () => batches[taken++ % batches.length] ?? [];
  const source = { nextReconstruction: next, nextAdversarial: next };
  const full = trainingSettings(work.settings, 1);
  const iterate = (settings: typeof full) => {
    for (const _phase of model.iterate(source, settings));
  };
  // Weights that never learned hardly ever end a sentence, so that all steps are decoded.
  let untrained: Arae | undefined;
  const codes = seededRandom(1, 'bench codes').normal(new Float32Array(POINTS * work.hidden)); // [11, H]
  let edge = 256;

  return {
    description: ops.description,
    works: ['iteration', 'autoencoder', 'decode', 'product'],
    backend,
    queue(asked) {
      switch (asked) {
        case 'iteration':
          return iterate(full);
        case 'autoencoder':
          return iterate({ ...full, rounds: 0 });
        case 'decode':
          untrained ??= fresh();
          return untrained.decode(codes, work.steps);
        case 'product':
          return ops.scope(() => {
            const square = ops.fill([edge, edge], 0.5);
            ops.matmul(square, square); // [edge, edge]
          });
      }
    },
    finish: () => ops.finish(),
    setProductEdge(size) {
      edge = size;
    },
    memory() {
      untrained?.dispose();
      untrained = undefined;
      return ops.memory();
    },
  };
}

async function naive(
  work: Workload,
  backend: 'wasm' | 'webgl',
  transposed: boolean,
): Promise<Entrant> {
  const { startNaive } = await import('./naive-entrant');
  return startNaive(work, backend, transposed);
}
