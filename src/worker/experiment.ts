import type { Settings } from '../config';
import { Arae, type Phase } from '../model/arae';
import type { Ops } from '../ops/ops';
import { seededRandom, type Random } from '../random';
import { BatchSampler } from '../text/batches';
import type { Corpus } from '../text/corpus';
import { modelSettings, trainingSettings } from './mapping';

/**
 * One run: a corpus, a model on it, and the samplers between them. Here, and only here, text and
 * model meet: sentences go in as word ids and come out as words.
 */
export class Experiment {
  readonly model: Arae;
  readonly #reconstruction: BatchSampler;
  readonly #adversarial: BatchSampler;
  readonly #surprises: Random;
  #epoch = 1;

  constructor(
    readonly corpus: Corpus,
    readonly ops: Ops,
    public settings: Settings,
  ) {
    const { seed } = settings;
    const training = { encoded: corpus.encoded, indices: corpus.training };
    this.model = new Arae(ops, modelSettings(settings, corpus.vocabulary.size));
    this.#reconstruction = new BatchSampler(training, seededRandom(seed, 'reconstruction batches'));
    this.#adversarial = new BatchSampler(training, seededRandom(seed, 'adversarial batches'));
    this.#surprises = seededRandom(seed, 'surprises');
  }

  get iteration(): number {
    return this.model.iteration;
  }

  /** The pass through the training sentences that the reconstruction phase is in; the first is 1. */
  get epoch(): number {
    return this.#epoch;
  }

  /** One iteration, yielding between its phases; see {@link Arae.iterate}. */
  *iterate(): Generator<Phase, void> {
    const size = this.settings.batchSize;
    const batches = {
      nextReconstruction: () => {
        const { sentences, epoch } = this.#reconstruction.epochBatch(size);
        this.#epoch = epoch;
        return sentences;
      },
      nextAdversarial: () => this.#adversarial.randomBatch(size),
    };
    yield* this.model.iterate(batches, trainingSettings(this.settings, this.#epoch));
  }

  /** Two different sentences of the corpus to walk between. */
  surprise(): [string, string] {
    const { sentences } = this.corpus;
    const first = this.#surprises.integer(sentences.length);
    const second = (first + 1 + this.#surprises.integer(sentences.length - 1)) % sentences.length;
    return [sentences[first] ?? '', sentences[second] ?? ''];
  }

  dispose(): void {
    this.model.dispose();
  }
}
