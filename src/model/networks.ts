import type { Ops, Parameters } from '../ops/ops';
import type { DecoderNetwork } from './autoencoder';
import type { CriticNetwork } from './critic';
import type { GeneratorNetwork } from './generator';
import { assignAll, readAll } from './named-tensors';
import type { ModelSettings } from './settings';
import { initialWeights, sizeOf } from './weights';
import type { NamedHostTensors } from './weights';

const NAMES = ['encoder', 'decoder', 'generator', 'statistics', 'critic'] as const;

/** The four networks on an engine, with first weights that the seed determines. */
export class Networks {
  readonly encoder: Parameters;
  readonly decoder: Parameters;
  readonly generator: Parameters;
  /** Running statistics of the generator's batch normalisation. */
  readonly statistics: Parameters;
  readonly critic: Parameters;

  constructor(
    readonly ops: Ops,
    readonly settings: ModelSettings,
  ) {
    const initial = initialWeights(settings);
    this.encoder = ops.parameters(initial.encoder);
    this.decoder = ops.parameters(initial.decoder);
    this.generator = ops.parameters(initial.generator);
    this.statistics = ops.parameters(initial.statistics);
    this.critic = ops.parameters(initial.critic);
  }

  get decoderNetwork(): DecoderNetwork {
    return { weights: this.decoder.tensors, codeScale: this.settings.codeScale };
  }

  get generatorNetwork(): GeneratorNetwork {
    return {
      onSphere: this.settings.generatedCodes === 'sphere',
      hiddenLayers: this.settings.generatorLayers.length,
      weights: this.generator.tensors,
      statistics: this.statistics.tensors,
    };
  }

  get criticNetwork(): CriticNetwork {
    return { hiddenLayers: this.settings.criticLayers.length, weights: this.critic.tensors };
  }

  /** How many numbers are learned. */
  get parameterCount(): number {
    return [this.encoder, this.decoder, this.generator, this.critic]
      .flatMap(({ tensors }) => Object.values(tensors))
      .reduce((count, { shape }) => count + sizeOf(shape), 0);
  }

  /**
   * Every weight under its full name, `encoder.weight_ih_l0`; running statistics stand with the
   * generator, as in PyTorch. All of one moment, however long the reading takes.
   */
  weights(): Promise<NamedHostTensors> {
    return readAll(this.ops, this.#named());
  }

  /** The generator's weights and running statistics under their names, `layer1.weight`. */
  generatorWeights(): Promise<NamedHostTensors> {
    const { generator, statistics } = this;
    return readAll(this.ops, Object.entries({ ...generator.tensors, ...statistics.tensors }));
  }

  /**
   * Overwrites every weight. Nothing is changed unless all fit.
   *
   * @throws Error where a weight is missing or has another shape.
   */
  load(weights: Readonly<NamedHostTensors>): void {
    assignAll(this.ops, this.#named(), weights);
  }

  #named() {
    return NAMES.flatMap((network) =>
      Object.entries(this[network].tensors).map(
        ([name, tensor]) =>
          [`${network === 'statistics' ? 'generator' : network}.${name}`, tensor] as const,
      ),
    );
  }

  dispose(): void {
    for (const network of NAMES) this.ops.dispose(this[network]);
  }
}
