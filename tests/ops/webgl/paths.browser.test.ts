/** Ways that the engine goes only for some sizes or operands, which the conformance tests miss. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Tensor, Tensors } from '../../../src/ops/ops';
import { createWebglOps, type WebglOps } from '../../../src/ops/webgl/webgl';
import { draws } from '../draws';
import * as reference from '../reference';
import type { NamedValues, Values } from '../reference';

const TOLERANCE = 1e-5;

let ops: WebglOps;
let close: () => void;

beforeAll(async () => {
  ops = await createWebglOps({ logitTexels: 64 });
  close = ops.enter();
});

afterAll(() => {
  close();
  ops.close();
});

const put = (x: Values): Tensor => ops.tensor(Float32Array.from(x.values), x.shape);

const putAll = (named: NamedValues): Tensors =>
  Object.fromEntries(Object.entries(named).map(([name, x]) => [name, put(x)]));

async function same(found: Tensor | undefined, wanted: Values | undefined): Promise<void> {
  if (found === undefined || wanted === undefined) throw new Error('One of them is missing.');
  expect(found.shape).toEqual(wanted.shape);
  const values = await ops.read(found);
  let difference = 0;
  let size = 0;
  wanted.values.forEach((value, i) => {
    difference += (values[i]! - value) ** 2;
    size += value ** 2;
  });
  expect(Math.sqrt(difference / size)).toBeLessThanOrEqual(TOLERANCE);
}

async function sameAll(found: Tensors, wanted: NamedValues): Promise<void> {
  expect(Object.keys(found)).toEqual(Object.keys(wanted));
  for (const [name, x] of Object.entries(wanted)) await same(found[name], x);
}

describe('large products', () => {
  const random = draws(1);
  const x = random.normal([522, 261]);
  const weight = random.normal([263, 261]);
  const bias = random.normal([263]);

  it('computes four rows at a time', async () => {
    const before = ops.draws();
    const found = ops.matmul(put(x), put(weight), false, true);
    expect(ops.draws() - before).toBe(2);
    await same(found, reference.matmul(x, weight, false, true));
    const projected = ops.linear(put(x), put(weight), put(bias), 0.2);
    await same(projected, reference.linear(x, weight, bias, 0.2));
    const across = random.normal([261, 263]);
    await same(ops.matmul(put(x), put(across)), reference.matmul(x, across));
  });
});

describe('gradients behind a leaky ReLU', () => {
  const random = draws(2);
  const [y, dy, z, dz] = [0, 0, 0, 0].map(() => random.normal([130, 37])) as [
    Values,
    Values,
    Values,
    Values,
  ];
  const first = reference.leakyReluBackward(y, dy, 0.2);
  const second = reference.leakyReluBackward(z, dz, 0.1);
  const masked = () => ops.leakyReluBackward(put(y), put(dy), 0.2);
  const alsoMasked = () => ops.leakyReluBackward(put(z), put(dz), 0.1);
  const other = random.normal([37, 19]);
  const turned = random.normal([19, 37]);

  it('go into products and sums without being computed first', async () => {
    const before = ops.draws();
    const found = [
      ops.matmul(masked(), put(other)),
      ops.matmul(masked(), put(turned), false, true),
      ops.matmul(masked(), put(z), true),
      ops.matmul(put(y), alsoMasked(), true),
      ops.matmul(masked(), alsoMasked(), true),
    ];
    expect(ops.draws() - before).toBe(found.length);
    await same(found[0], reference.matmul(first, other));
    await same(found[1], reference.matmul(first, turned, false, true));
    await same(found[2], reference.matmul(first, z, true));
    await same(found[3], reference.matmul(y, second, true));
    await same(found[4], reference.matmul(first, second, true));
    await same(ops.columnSums(masked()), reference.columnSums(first));
  });

  it('are computed for everything else, in the scope that they belong to', async () => {
    const gradient = masked();
    const inside = ops.scope(() => ops.read(ops.scale(gradient, 2)));
    await same(ops.tensor(await inside, dy.shape), reference.scale(first, 2));
    await same(ops.sliceRows(gradient, 3, 5), reference.sliceRows(first, 3, 5));
    await same(ops.concatRows([gradient, put(z)]), reference.concatRows([first, z]));
  });

  it('are those of the moment that they were asked for, if a parameter is among them', async () => {
    const parameters = ops.parameters({
      y: { shape: y.shape, values: Float32Array.from(y.values) },
    });
    const gradient = ops.leakyReluBackward(parameters.tensors.y!, put(dy), 0.2);
    ops.assign(parameters.tensors.y!, Float32Array.from(z.values));
    await same(gradient, first);
    ops.dispose(parameters);
  });
});

describe('sums that cancel', () => {
  it('leave nothing where rows of one half are those of the other turned round', async () => {
    const row = draws(3).normal([1, 50]);
    const rows = (sign: number) =>
      reference.concatRows(Array.from({ length: 65 }, () => reference.scale(row, sign / 65)));
    const sums = await ops.read(ops.columnSums(put(reference.concatRows([rows(1), rows(-1)]))));
    expect(sums).toEqual(new Float32Array(50));
  });
});

describe('more tensors than a program can read', () => {
  const random = draws(4);
  const names = Array.from({ length: 23 }, (_, k) => `w${k}`);
  const network = (): NamedValues =>
    Object.fromEntries(names.map((name, k) => [name, random.normal([k + 1, 5])]));

  it('are joined', async () => {
    const parts = Array.from({ length: 40 }, (_, k) => random.normal([1 + (k % 3), 6]));
    await same(ops.concatRows(parts.map(put)), reference.concatRows(parts));
  });

  it('are clipped, combined and stepped along', async () => {
    const [weights, first, second] = [network(), network(), network()];
    const factor = random.normal([1]);
    const scale = ops.clipScale([putAll(first), putAll(second)], 0.5);
    await same(scale, reference.clipScale([first, second], 0.5));

    const terms = [{ gradients: first }, { gradients: second, scale: factor }];
    const found = ops.combine([
      { gradients: putAll(first) },
      { gradients: putAll(second), scale: put(factor) },
    ]);
    await sameAll(found, reference.combine(terms));

    const host = Object.entries(weights).map(
      ([name, x]) => [name, { shape: x.shape, values: Float32Array.from(x.values) }] as const,
    );
    const parameters = ops.parameters(Object.fromEntries(host));
    ops.sgd(parameters, putAll(first), { learningRate: 0.1 });
    await sameAll(parameters.tensors, reference.sgd(weights, first, { learningRate: 0.1 }));
    ops.dispose(parameters);
  });

  it('are added to a total', async () => {
    const parts = Array.from({ length: 20 }, (_, k) => random.normal([1 + (k % 2)]));
    const total = random.normal([30]);
    const parameters = ops.parameters({
      total: { shape: [30], values: Float32Array.from(total.values) },
    });
    ops.addInto(parameters.tensors.total!, parts.map(put));
    await same(parameters.tensors.total, reference.addInto(total, parts));
    ops.dispose(parameters);
  });
});

describe('sums of gradients', () => {
  it('are left to the optimiser', async () => {
    const random = draws(5);
    const [w, a, b] = [random.normal([7, 9]), random.normal([7, 9]), random.normal([7, 9])];
    const parameters = ops.parameters({
      w: { shape: w.shape, values: Float32Array.from(w.values) },
    });
    const before = ops.draws();
    ops.sgd(parameters, { w: ops.addScaled(put(a), put(b), 1) }, { learningRate: 0.5 });
    expect(ops.draws() - before).toBe(1);
    const sum = reference.addScaled(a, b, 1);
    await same(parameters.tensors.w, reference.sgd({ w }, { w: sum }, { learningRate: 0.5 }).w);
    ops.dispose(parameters);
  });
});

describe('more logits than are held at a time', () => {
  it.each([
    [57, 12, 41],
    [33, 9, 130],
    [5, 6, 300],
  ])('are worked in chunks: %i tokens, hidden %i, vocabulary %i', async (n, h, v) => {
    const random = draws(n);
    const hidden = random.normal([n, h]);
    const weight = random.normal([v, h], 0.4);
    const bias = random.normal([v]);
    const targets = random.indices(n, v);
    const wanted = reference.crossEntropyGradients(hidden, weight, bias, targets, 0.25);
    const given = [put(hidden), put(weight), put(bias), ops.indices(targets)] as const;
    await same(ops.crossEntropy(...given).figures, wanted.figures);
    const found = ops.crossEntropyGradients(...given, 0.25);
    await same(found.figures, wanted.figures);
    await same(found.hidden, wanted.hidden);
    await same(found.weight, wanted.weight);
    await same(found.bias, wanted.bias);
  });
});
