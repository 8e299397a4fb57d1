/** PyTorch as a contestant: `torch_arae.py` in a process of its own, one for each BLAS and thread count. */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { root } from '../../src/tools/root.mjs';
import type { Contestant } from './contest';
import type { Workload } from './workload';

type Request =
  | { readonly type: 'enter'; readonly work: Workload; readonly threads: number }
  | { readonly type: 'run'; readonly work: string; readonly count: number }
  | { readonly type: 'product edge'; readonly edge: number };

/** The alternatives that Debian keeps side by side, each in a folder of its own. */
const BLAS_FOLDERS = { stock: ['blas', 'lapack'], openblas: ['openblas-pthread'] } as const;
const LIBRARIES = '/usr/lib';

export const TORCH_NAMES = [
  'torch-stock-1',
  'torch-stock-2',
  'torch-openblas-1',
  'torch-openblas-2',
] as const;

export type TorchName = (typeof TORCH_NAMES)[number];

/**
 * Starts PyTorch on the BLAS and with the threads that the name says. The BLAS is chosen through
 * the loader's path, so that nothing of the system is changed.
 *
 * @throws Error where PyTorch or the BLAS is not installed.
 */
export async function enterTorch(name: TorchName, work: Workload): Promise<Contestant> {
  const [, library, count] = name.split('-');
  const folders = blasFolders(BLAS_FOLDERS[library === 'stock' ? 'stock' : 'openblas']);
  const threads = Number(count);
  const python = spawn(findPython(), [join(root, 'tests/bench/torch_arae.py')], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: {
      ...process.env,
      LD_LIBRARY_PATH: folders.join(':'),
      OMP_NUM_THREADS: String(threads),
      OPENBLAS_NUM_THREADS: String(threads),
    },
  });
  const lines = createInterface({ input: python.stdout })[Symbol.asyncIterator]();
  const ask = async (request: Request): Promise<unknown> => {
    python.stdin.write(`${JSON.stringify(request)}\n`);
    const { value: line, done } = await lines.next();
    if (done === true) throw new Error('PyTorch ended.');
    return (JSON.parse(line) as { value: unknown }).value;
  };

  const made = await ask({ type: 'enter', work, threads });
  return {
    description: `${String(made)}, ${threads === 1 ? '1 thread' : `${threads} threads`}`,
    works: ['iteration', 'autoencoder', 'decode', 'product'],
    run: async (asked, times) => Number(await ask({ type: 'run', work: asked, count: times })),
    async setProductEdge(edge) {
      await ask({ type: 'product edge', edge });
    },
    counts: async () => undefined,
    memory: async () => undefined,
    async close() {
      python.stdin.end();
    },
  };
}

export function blasFolders(names: readonly string[]): string[] {
  for (const platform of readdirSync(LIBRARIES).filter((name) => name.includes('linux'))) {
    const folders = names.map((name) => join(LIBRARIES, platform, name));
    if (folders.every(existsSync)) return folders;
  }
  throw new Error(`${names.join(' and ')} (Debian's alternatives for BLAS) are not installed.`);
}

let found: string | undefined;

/** A Python that has PyTorch; `PYTHON` names one that is not in a usual place. */
export function findPython(): string {
  found ??= [process.env['PYTHON'], 'python3', '/usr/bin/python3'].find(
    (python) => python !== undefined && hasTorch(python),
  );
  if (found === undefined)
    throw new Error('No Python with PyTorch was found; PYTHON can name one.');
  return found;
}

function hasTorch(python: string): boolean {
  try {
    execFileSync(python, ['-c', 'import torch'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
