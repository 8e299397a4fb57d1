import type { Ops, Parameters, Tensor } from '../ops/ops';
import { weight } from './weights';

/** Means over a number of iterations. */
export interface Figures {
  /** −log p per token, nats. */
  readonly reconstruction: number;
  /** Share of tokens whose most probable word is right, given the words before (teacher-forced). */
  readonly accuracy: number;
  /** Mean score of real codes, as the last critic step of each iteration saw them. */
  readonly real: number;
  /** The same for generated codes. */
  readonly generated: number;
  /** The gradient penalty there, weight included; 0 where the critic's weights are clipped. */
  readonly penalty: number;
}

/** What the critic gave, on average. */
export type Scores = Pick<Figures, 'real' | 'generated' | 'penalty'>;

const NO_SCORES: Scores = { real: NaN, generated: NaN, penalty: 0 };

/** The figures of one iteration, still on the device. */
export interface IterationFigures {
  /** [2]: sum over tokens of −log p, tokens whose most probable word is right. */
  readonly reconstruction: Tensor;
  readonly tokens: number;
  /** Absent where the iteration had no adversarial round. */
  readonly critic?: CriticFigures;
}

export interface CriticFigures {
  /** [1] */
  readonly real: Tensor;
  /** [1] */
  readonly generated: Tensor;
  /** [1] */
  readonly penalty: Tensor | undefined;
}

/** Adds figures up on the device, so that training never waits to be looked at. */
export class FigureTotals {
  readonly #ops: Ops;
  readonly #parameters: Parameters;
  readonly #total: Tensor;
  #tokens = 0;
  #rounds = 0;
  /** Told again where a stretch had no adversarial round; unknown before the first. */
  scores: Scores | undefined;

  constructor(ops: Ops, withPenalty: boolean) {
    this.#ops = ops;
    const size = withPenalty ? 5 : 4;
    this.#parameters = ops.parameters({
      total: { shape: [size], values: new Float32Array(size) },
    });
    this.#total = weight(this.#parameters.tensors, 'total');
  }

  add({ reconstruction, tokens, critic }: IterationFigures): void {
    const [size = 0] = this.#total.shape;
    const scores =
      critic === undefined
        ? [this.#ops.fill([size - 2], 0)]
        : [
            critic.real,
            critic.generated,
            ...(critic.penalty === undefined ? [] : [critic.penalty]),
          ];
    this.#ops.addInto(this.#total, [reconstruction, ...scores]);
    this.#tokens += tokens;
    if (critic !== undefined) this.#rounds += 1;
  }

  /** Whether any adversarial round has been seen. */
  get scored(): boolean {
    return this.#rounds > 0 || this.scores !== undefined;
  }

  /** Means since the last call, which costs one readback; undefined if nothing was added. */
  async take(): Promise<Figures | undefined> {
    const [tokens, rounds] = [this.#tokens, this.#rounds];
    if (tokens === 0) return undefined;
    this.#tokens = 0;
    this.#rounds = 0;
    const reading = this.#ops.read(this.#total);
    this.#ops.assign(this.#total, new Float32Array(this.#total.shape[0] ?? 0));
    const [loss = NaN, right = NaN, real = NaN, generated = NaN, penalty = 0] = await reading;
    if (rounds > 0) {
      this.scores = {
        real: real / rounds,
        generated: generated / rounds,
        penalty: penalty / rounds,
      };
    }
    return {
      reconstruction: loss / tokens,
      accuracy: right / tokens,
      ...(this.scores ?? NO_SCORES),
    };
  }

  dispose(): void {
    this.#ops.dispose(this.#parameters);
  }
}
