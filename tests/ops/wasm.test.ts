import { afterAll, describe, expect, it } from 'vitest';
import type { CrossEntropyGradients, Layout, LstmWeights, Ops, Tensor } from '../../src/ops/ops';
import { createWasmOps, type WasmOptions } from '../../src/ops/wasm/wasm';
import { describeConformance } from './conformance';
import { draws } from './draws';
import { node } from '../../src/tools/node-platform';
import type { Values } from './reference';

/** Threads take part in everything, however small. */
const ALWAYS = { leastWork: 0 };

const builds: Record<string, WasmOptions> = {
  'relaxed SIMD, one thread': { instructions: 'relaxed' },
  'relaxed SIMD, two threads': { instructions: 'relaxed', threads: 2, ...ALWAYS },
  'plain SIMD, one thread': { instructions: 'plain' },
  'plain SIMD, three threads': { instructions: 'plain', threads: 3, ...ALWAYS },
};

for (const [title, options] of Object.entries(builds)) {
  describeConformance(
    `WebAssembly, ${title}`,
    () => createWasmOps({ ...options, platform: node }),
    1e-5,
  );
}

describe('threads', () => {
  const engines: Ops[] = [];
  afterAll(() => engines.forEach((ops) => ops.close()));

  async function engine(threads: number): Promise<Ops> {
    const ops = await createWasmOps({ threads, platform: node, ...ALWAYS });
    engines.push(ops);
    return ops;
  }

  /** Forwards and backwards through what a training step computes. */
  function step(ops: Ops, layout: Layout): Tensor[] {
    const random = draws(5);
    const put = (shape: readonly number[], deviation?: number) =>
      onEngine(ops, random.normal(shape, deviation));
    const weights: LstmWeights = {
      weightIh: put([4 * 27, 19 + 27], 0.2),
      weightHh: put([4 * 27, 27], 0.2),
      biasIh: put([4 * 27]),
      biasHh: put([4 * 27]),
    };
    const pass = ops.lstm(put([layout.tokens, 19]), put([layout.rows, 27]), weights, layout);
    const targets = ops.indices(random.indices(layout.tokens, 203));
    const loss = ops.crossEntropyGradients(pass.hidden, put([203, 27]), put([203]), targets, 0.1);
    const gradients = ops.lstmBackward(pass, loss.hidden);
    const clip = ops.clipScale([{ weight: loss.weight, ih: gradients.weightIh }], 0.1);
    return [loss.figures, loss.weight, loss.bias, clip, ...Object.values<Tensor>({ ...gradients })];
  }

  it('change nothing, to the last bit', async () => {
    const layout = draws(4).layout(31, 9);
    const results = await Promise.all(
      [1, 2, 3].map(async (threads) => {
        const ops = await engine(threads);
        return Promise.all(ops.scope(() => step(ops, layout).map((tensor) => ops.read(tensor))));
      }),
    );
    expect(results[1]).toEqual(results[0]);
    expect(results[2]).toEqual(results[0]);
  });

  it('are named', async () => {
    expect((await engine(1)).description).toBe('WebAssembly SIMD');
    expect((await engine(2)).description).toBe('WebAssembly SIMD, 2 threads');
  });

  it('are done without where memory cannot be shared, or none starts', async () => {
    const failing = { ...node, startThread: () => Promise.reject(new Error('no workers here')) };
    for (const platform of [{ ...node, canShare: false }, failing]) {
      const ops = await createWasmOps({ threads: 2, platform });
      engines.push(ops);
      expect(ops.description).toBe('WebAssembly SIMD');
      expect(ops.peek(ops.fill([2], 3))).toEqual(Float32Array.of(3, 3));
    }
  });

  it('are told when a kernel fails on one of them', async () => {
    const ops = await engine(2);
    const beyondMemory = ops.indices(Int32Array.of(0, 1 << 20));
    const table = ops.fill([2, 64], 1);
    expect(() => ops.gatherRows(table, beyondMemory)).toThrow('gatherRows');
    expect(ops.peek(ops.addScaled(table, table, 1))).toEqual(new Float32Array(128).fill(2));
  });
});

describe('cross-entropy in pieces', () => {
  it('is the same to the last bit, whatever is computed in its pauses', async () => {
    const ops = await createWasmOps({ platform: node });
    const random = draws(6);
    const put = (shape: readonly number[]) => onEngine(ops, random.normal(shape));
    const given = [
      put([500, 24]),
      put([301, 24]),
      put([301]),
      ops.indices(random.indices(500, 301)),
      0.1,
    ] as const;
    const values = ({ figures, hidden, weight, bias }: CrossEntropyGradients) =>
      [figures, hidden, weight, bias].map((tensor) => ops.peek(tensor));
    const wanted = values(ops.crossEntropyGradients(...given));
    const before = ops.memory();

    let pauses = 0;
    const close = ops.enter();
    const pieces = ops.crossEntropyGradientsInPieces?.(...given);
    if (pieces === undefined) throw new Error('There are no pieces.');
    let step = pieces.next();
    for (; step.done !== true; step = pieces.next()) {
      pauses++;
      ops.scope(() => ops.matmul(put([90, 400]), put([400, 300])));
    }
    expect(pauses).toBeGreaterThan(1);
    expect(values(step.value)).toEqual(wanted);
    close();
    expect(ops.memory()).toEqual(before);
    ops.close();
  });
});

function onEngine(ops: Ops, { shape, values }: Values): Tensor {
  return ops.tensor(Float32Array.from(values), shape);
}
