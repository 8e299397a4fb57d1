/**
 * The model against PyTorch: figures of tests/fixtures/oracle.py, float64, for every phase, three
 * whole iterations under each optimiser, and what comes out at the end.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Arae, type Decoded } from '../../src/model/arae';
import { pack } from '../../src/model/layout';
import { Networks } from '../../src/model/networks';
import type { Noise } from '../../src/model/noise';
import { adversarial, criticStep, meanScores, reconstruction } from '../../src/model/phases';
import type { ModelSettings, TrainingSettings } from '../../src/model/settings';
import type { Batches } from '../../src/model/step';
import type { HostTensor, Ops } from '../../src/ops/ops';
import fixture from '../fixtures/oracle.json';
import { readAll, relativeError } from './comparison';
import { complete } from './complete';

type Rows = readonly (readonly number[])[];
type Named = Readonly<
  Record<string, { readonly shape: readonly number[]; readonly values: ArrayLike<number> }>
>;

interface Draw {
  readonly sentences: Rows;
  readonly noise: Rows;
}

interface Batch {
  readonly reconstruction: Rows;
  readonly codeNoise: Rows | null;
  readonly rounds: readonly {
    readonly critic: readonly (Draw & { readonly alpha: readonly number[] })[];
    readonly adversarial: Draw;
  }[];
}

interface Scores {
  readonly real: number;
  readonly generated: number;
  readonly penalty: number;
}

interface Sentence {
  readonly ids: readonly number[];
  readonly probabilities: readonly number[];
}

interface Case {
  readonly name: string;
  readonly model: ModelSettings;
  readonly training: TrainingSettings;
  readonly weights: Named;
  readonly batches: readonly Batch[];
  readonly codes: Rows;
  readonly phases: {
    readonly reconstruction: {
      readonly loss: number;
      readonly right: number;
      readonly codes: Rows;
      readonly gradients: { readonly encoder: Named; readonly decoder: Named };
    };
    readonly critic: Scores & { readonly gradients: Named };
    readonly adversarial: {
      readonly gradients: { readonly encoder: Named; readonly generator: Named };
    };
  };
  readonly after: {
    readonly weights: Named;
    readonly figures: readonly (Scores & { reconstruction: number; accuracy: number })[];
    readonly heldOut: { readonly loss: number; readonly right: number };
    readonly generated: Rows;
    readonly decoded: readonly Sentence[];
    readonly decodedWithoutUnknown: readonly Sentence[];
  };
}

/** Norm-wise, for every tensor on its own. */
const TOLERANCE = 1e-4;
/** The same for how far weights move in three iterations, over which rounding builds up. */
const MOVEMENT_TOLERANCE = 1e-3;

const sentences = (rows: Rows) => rows.map((words) => Int32Array.from(words));
const flat = (rows: Rows) => Float32Array.from(rows.flat());
const tokensOf = (rows: Rows) => rows.reduce((count, words) => count + words.length + 1, 0);

/** Describes how the model on an engine compares with PyTorch. */
export function describeOracle(name: string, createOps: () => Promise<Ops>): void {
  describe(name, () => {
    let ops: Ops;
    beforeAll(async () => {
      ops = await createOps();
    });
    afterAll(() => ops.close());

    const cases = fixture as unknown as readonly Case[];
    describe.each(cases)('$name', (given) => {
      const initial = hostTensors(given.weights);
      const [batch] = given.batches;
      const [round] = batch?.rounds ?? [];
      const [draw] = round?.critic ?? [];
      if (!batch || !round || !draw) throw new Error('The fixture holds no batch.');

      /** Runs on networks with the fixture's weights, and frees all. */
      async function withNetworks(run: (networks: Networks) => Promise<void>): Promise<void> {
        const networks = new Networks(ops, given.model);
        networks.load(initial);
        const close = ops.enter();
        try {
          await run(networks);
        } finally {
          close();
          networks.dispose();
        }
      }

      async function sameGradients(found: Parameters<typeof readAll>[1], wanted: Named) {
        expectSame(await readAll(ops, found), wanted);
      }

      it('has the gradients of reconstruction', () =>
        withNetworks(async (networks) => {
          const wanted = given.phases.reconstruction;
          const packed = pack(sentences(batch.reconstruction));
          const noise = batch.codeNoise && sortedLike(batch.reconstruction, batch.codeNoise);
          const found = complete(reconstruction(networks, packed, { noise: noise ?? undefined }));
          const [loss = NaN, right] = await ops.read(found.figures);
          expect(loss / packed.layout.tokens).toBeCloseTo(wanted.loss, 5);
          expect(right).toBe(wanted.right);
          const dCodes = sortedLike(batch.reconstruction, wanted.codes);
          expect(relativeError(await ops.read(found.codes), dCodes)).toBeLessThan(TOLERANCE);
          await sameGradients(found.encoder, wanted.gradients.encoder);
          await sameGradients(found.decoder, wanted.gradients.decoder);
        }));

      it('has the gradients of a critic step', () =>
        withNetworks(async (networks) => {
          const wanted = given.phases.critic;
          const real = await realCodes(draw.sentences);
          const penalty =
            given.model.lipschitz === 'penalty'
              ? { weight: given.training.penaltyWeight, alpha: Float32Array.from(draw.alpha) }
              : undefined;
          const found = criticStep(
            networks,
            ops.tensor(real, shapeOfCodes),
            flat(draw.noise),
            penalty,
          );
          const seen = meanScores(networks, found);
          expect((await ops.read(seen.real))[0]).toBeCloseTo(wanted.real, 5);
          expect((await ops.read(seen.generated))[0]).toBeCloseTo(wanted.generated, 5);
          const paid = found.penalty === undefined ? 0 : (await ops.read(found.penalty))[0];
          expect(paid).toBeCloseTo(wanted.penalty, 5);
          await sameGradients(found.critic, wanted.gradients);
        }));

      it('has the gradients of the adversarial phase', () =>
        withNetworks(async (networks) => {
          const wanted = given.phases.adversarial.gradients;
          const { adversarialWeight, matchNorm } = given.training;
          const dCodes = flat(given.phases.reconstruction.codes);
          const matched = matchNorm ? ops.meanRowNorm(ops.tensor(dCodes, shapeOfCodes)) : undefined;
          const share =
            adversarialWeight > 0
              ? {
                  batch: pack(sentences(round.adversarial.sentences)),
                  weight: adversarialWeight,
                  matched,
                }
              : undefined;
          const found = complete(adversarial(networks, flat(round.adversarial.noise), share));
          await sameGradients(found.generator, wanted.generator);
          if (share === undefined) {
            expect(found.encoder).toBeUndefined();
            const gradients = Object.values(wanted.encoder).flatMap(({ values }) =>
              Array.from(values),
            );
            expect(gradients.every((value) => value === 0)).toBe(true);
          } else {
            await sameGradients(found.encoder ?? {}, wanted.encoder);
          }
        }));

      it('learns the same to the last bit while questions are answered in its pauses', async () => {
        const learn = async (ask: (model: Arae) => Promise<unknown>) => {
          const model = new Arae(ops, given.model, scriptedNoise(given.batches));
          model.load(initial);
          const running = model.iterate(scriptedBatches(given.batches), given.training);
          for (const _pause of running) await ask(model);
          const weights = await model.weights();
          model.dispose();
          return weights;
        };
        const alone = await learn(() => Promise.resolve());
        const asked = await learn(async (model) => {
          const codes = await model.encode(sentences(batch.reconstruction));
          await model.decode(codes, 4);
        });
        expect(asked).toEqual(alone);
      });

      it('has the weights, figures and sentences of three iterations', async () => {
        const model = new Arae(ops, given.model, scriptedNoise(given.batches));
        model.load(initial);
        const before = await model.weights();
        const codes = await model.encode(sentences(batch.reconstruction));
        expect(relativeError(codes, given.codes.flat())).toBeLessThan(TOLERANCE);

        const batches = scriptedBatches(given.batches);
        for (const wanted of given.after.figures) {
          for (const _phase of model.iterate(batches, given.training));
          const found = await model.figures();
          for (const [key, value] of Object.entries(wanted)) {
            expect(found?.[key as keyof typeof wanted], key).toBeCloseTo(value, 4);
          }
        }

        const after = await model.weights();
        expectSame(after, given.after.weights);
        const wantedMovement = movement(given.weights, given.after.weights);
        expectSame(movement(before, after), wantedMovement, MOVEMENT_TOLERANCE);
        const { loss, accuracy } = await model.heldOut(sentences(batch.reconstruction));
        expect(loss).toBeCloseTo(given.after.heldOut.loss, 4);
        const tokens = tokensOf(batch.reconstruction);
        expect(accuracy * tokens).toBeCloseTo(given.after.heldOut.right, 3);
        const generated = await model.generate(flat(round.adversarial.noise));
        expect(relativeError(generated, given.after.generated.flat())).toBeLessThan(TOLERANCE);
        expectSentences(await model.decode(codes, 5), given.after.decoded);
        expectSentences(
          await model.decode(codes, 5, { sayUnknown: false }),
          given.after.decodedWithoutUnknown,
        );
        model.dispose();
      });

      const shapeOfCodes = [batch.reconstruction.length, given.model.hiddenSize];

      async function realCodes(rows: Rows): Promise<Float32Array> {
        const model = new Arae(ops, given.model);
        model.load(initial);
        const codes = await model.encode(sentences(rows));
        model.dispose();
        return codes;
      }
    });
  });
}

/** The sentences of the fixture, in the order in which an iteration asks for them. */
function expectSentences(decoded: readonly Decoded[], expected: readonly Sentence[]): void {
  expect(decoded.map(({ ids }) => [...ids])).toEqual(expected.map(({ ids }) => ids));
  decoded.forEach(({ probabilities }, i) => {
    const error = relativeError(probabilities, expected[i]!.probabilities);
    expect(error).toBeLessThan(TOLERANCE);
  });
}

function scriptedBatches(batches: readonly Batch[]): Batches {
  const forReconstruction = batches.map(({ reconstruction: rows }) => sentences(rows));
  const forScores = draws(batches).map((draw) => sentences(draw.sentences));
  return {
    nextReconstruction: () => next(forReconstruction),
    nextAdversarial: () => next(forScores),
  };
}

/** The noise of the fixture, likewise. */
function scriptedNoise(batches: readonly Batch[]): Noise {
  const onCodes = batches.flatMap(({ reconstruction: rows, codeNoise }) =>
    codeNoise === null ? [] : [sortedLike(rows, codeNoise)],
  );
  const forGenerator = draws(batches).map((draw) => flat(draw.noise));
  const forMixing = batches.flatMap(({ rounds }) =>
    rounds.flatMap(({ critic }) => critic.map(({ alpha }) => Float32Array.from(alpha))),
  );
  return {
    onCodes: () => next(onCodes),
    forLengths: notDrawn,
    forGenerator: () => next(forGenerator),
    forMixing: () => next(forMixing),
    state: noState,
    restore: noState,
  };
}

function notDrawn(): never {
  throw new Error('PyTorch reads codes at the length that they have.');
}

function noState(): never {
  throw new Error('This noise has no state.');
}

function draws(batches: readonly Batch[]): Draw[] {
  return batches.flatMap(({ rounds }) =>
    rounds.flatMap(({ critic, adversarial: last }) => [...critic, last]),
  );
}

function next<T>(items: T[]): T {
  const item = items.shift();
  if (item === undefined) throw new Error('More was asked for than the fixture holds.');
  return item;
}

/** How far each weight moved: a sharper thing to compare than where it came to stand. */
function movement(before: Named, after: Named): Record<string, HostTensor> {
  return Object.fromEntries(
    Object.entries(after).map(([name, { shape, values }]) => {
      const start = before[name]?.values ?? [];
      return [name, { shape, values: Float32Array.from(values, (value, i) => value - start[i]!) }];
    }),
  );
}

function hostTensors(named: Named): Record<string, HostTensor> {
  return Object.fromEntries(
    Object.entries(named).map(([name, { shape, values }]) => [
      name,
      { shape, values: Float32Array.from(values) },
    ]),
  );
}

/** Rows, one a sentence, in the order in which the sentences are packed: longest first. */
function sortedLike(rows: Rows, values: Rows): Float32Array {
  const order = rows.map((_, i) => i).sort((a, b) => rows[b]!.length - rows[a]!.length);
  return flat(order.map((i) => values[i]!));
}

function expectSame(
  found: Readonly<Record<string, HostTensor>>,
  wanted: Named,
  tolerance = TOLERANCE,
): void {
  expect(Object.keys(found).sort()).toEqual(Object.keys(wanted).sort());
  for (const [name, { shape, values }] of Object.entries(wanted)) {
    expect(found[name]?.shape, name).toEqual(shape);
    expect(relativeError(found[name]?.values ?? [], values), name).toBeLessThan(tolerance);
  }
}
