/** Cross-entropy over the vocabulary, and the choice of words. */
import type { CrossEntropyGradients, Indices, Ops, Tensor } from '../ops';
import { packedBytes } from './kernels';
import { addressOf, matrixOf, ownIndices, type Engine, type WasmTensor } from './lifetimes';

/**
 * Tokens worked at a time, a whole number of tiles for each thread. Fewer, and the gradient of the
 * weights is read and written too often; more, and the logits leave the caches.
 */
const CHUNK_TOKENS = 192;

interface Wanted {
  readonly scale: number;
  readonly hidden: WasmTensor;
  readonly weight: WasmTensor;
  readonly bias: WasmTensor;
}

/** Without pauses. */
function inOne<R>(running: Generator<void, R>): R {
  for (;;) {
    const step = running.next();
    if (step.done === true) return step.value;
  }
}

export function words(engine: Engine) {
  const { team } = engine;

  /** Loss and right words, and the gradients into `wanted`. Pauses between chunks. */
  function* evaluate(
    hiddenStates: Tensor,
    weight: Tensor,
    bias: Tensor,
    targets: Indices,
    wanted: Wanted | undefined,
  ): Generator<void, WasmTensor> {
    const { address: states, rows: tokens, columns: hidden } = matrixOf(hiddenStates);
    const vocabulary = matrixOf(weight).rows;
    const numbers = ownIndices(targets).address;
    const figures = engine.make(2);
    const giveBack = engine.enter();
    try {
      // Rows an odd number of cache lines apart, so that they do not crowd into the same sets.
      const ld = (Math.ceil(vocabulary / 16) | 1) * 16;
      const chunk = Math.min(tokens, CHUNK_TOKENS);
      const panels = engine.room(packedBytes(vocabulary, hidden));
      const across = wanted ? engine.room(packedBytes(hidden, vocabulary)) : 0;
      const logits = engine.room(chunk * ld * 4);
      const losses = engine.room(tokens * 16);
      const right = engine.room(tokens * 4);
      const work = tokens * vocabulary * hidden;
      team.run(work, 'packVocabulary', addressOf(weight), panels, across, vocabulary, hidden);
      for (let first = 0; first < tokens; first += chunk) {
        if (first > 0) yield;
        const own = Math.min(chunk, tokens - first);
        const chunkStates = states + first * hidden * 4;
        team.run(
          work,
          'crossEntropyTokens',
          chunkStates,
          panels,
          across,
          addressOf(bias),
          numbers + first * 4,
          logits,
          ld,
          wanted ? wanted.hidden.address + first * hidden * 4 : 0,
          losses + first * 16,
          right + first * 4,
          wanted?.scale ?? 0,
          own,
          vocabulary,
          hidden,
        );
        if (!wanted) continue;
        team.run(
          work,
          'crossEntropyWords',
          chunkStates,
          logits,
          ld,
          wanted.weight.address,
          wanted.bias.address,
          first === 0 ? 0 : 1,
          own,
          vocabulary,
          hidden,
        );
      }
      engine.view(figures).set(sums(losses, right, tokens));
    } finally {
      giveBack();
    }
    return figures;
  }

  function sums(losses: number, right: number, tokens: number): [number, number] {
    const { doubles, integers } = engine.heap;
    let loss = 0;
    let hits = 0;
    for (let i = 0; i < tokens; i++) {
      loss += Math.log(doubles[losses / 8 + 2 * i]!) - doubles[losses / 8 + 2 * i + 1]!;
      hits += integers[right / 4 + i]!;
    }
    return [loss, hits];
  }

  function* crossEntropyGradientsInPieces(
    hidden: Tensor,
    weight: Tensor,
    bias: Tensor,
    targets: Indices,
    scale: number,
  ): Generator<void, CrossEntropyGradients> {
    const gradients = {
      hidden: engine.make(...hidden.shape),
      weight: engine.make(...weight.shape),
      bias: engine.make(...bias.shape),
    };
    const figures = yield* evaluate(hidden, weight, bias, targets, { scale, ...gradients });
    return { figures, ...gradients };
  }

  return {
    crossEntropy: (...given) => ({ figures: inOne(evaluate(...given, undefined)) }),
    crossEntropyGradients: (...given) => inOne(crossEntropyGradientsInPieces(...given)),
    crossEntropyGradientsInPieces,

    bestWords(logits) {
      const { address, rows, columns } = matrixOf(logits);
      const ids = engine.makeIndices(rows);
      const chosen = engine.make(rows, 2);
      const work = rows * columns * 4;
      team.run(work, 'bestWords', address, ids.address, chosen.address, rows, columns);
      return { ids, chosen };
    },
  } satisfies Partial<Ops>;
}
