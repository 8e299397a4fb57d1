import type { Settings } from '../config';
import { Arae, type Pause } from '../model/arae';
import type { Ops } from '../ops/ops';
import { seededRandom, type Random } from '../random';
import { BatchSampler, type SentencePool } from '../text/batches';
import type { Corpus } from '../text/corpus';
import type { Vocabulary } from '../text/vocabulary';
import { WordReplacer } from '../text/word-replacement';
import { modelSettings, trainingSettings } from './mapping';
import type { ExperimentState } from './training-record';

/**
 * One run: a corpus, a model on it, and the samplers between them. Here, and only here, text and
 * model meet: sentences go in as word ids and come out as words.
 */
export class Experiment {
  readonly model: Arae;
  readonly #training: SentencePool;
  #reconstruction: BatchSampler;
  #adversarial: BatchSampler;
  readonly #replacer: WordReplacer;
  readonly #surprises: Random;
  #epoch = 1;

  constructor(
    readonly corpus: Corpus,
    readonly ops: Ops,
    public settings: Settings,
    /** A model that stands already, on this engine and with the words of this corpus. */
    model?: Arae,
  ) {
    const { seed } = settings;
    const training = { encoded: corpus.encoded, indices: corpus.training };
    this.#training = training;
    this.model = model ?? new Arae(ops, modelSettings(settings, corpus.vocabulary.size));
    this.#reconstruction = new BatchSampler(training, seededRandom(seed, 'reconstruction batches'));
    this.#adversarial = new BatchSampler(training, seededRandom(seed, 'adversarial batches'));
    this.#replacer = new WordReplacer(
      training,
      corpus.vocabulary.size,
      seededRandom(seed, 'replaced words'),
    );
    this.#surprises = seededRandom(seed, 'surprises');
  }

  get vocabulary(): Vocabulary {
    return this.corpus.vocabulary;
  }

  get iteration(): number {
    return this.model.iteration;
  }

  /** The pass through the training sentences that the reconstruction phase is in; the first is 1. */
  get epoch(): number {
    return this.#epoch;
  }

  /** One iteration, yielding between its phases and within; see {@link Arae.iterate}. */
  *iterate(): Generator<Pause, void> {
    const size = this.settings.batchSize;
    const batches = {
      nextReconstruction: () => {
        const { sentences, epoch } = this.#reconstruction.epochBatch(size);
        this.#epoch = epoch;
        const { replacedWords } = this.settings;
        return sentences.map((sentence) => this.#replacer.replaced(sentence, replacedWords));
      },
      nextAdversarial: () => this.#adversarial.randomBatch(size),
    };
    yield* this.model.iterate(batches, trainingSettings(this.settings, this.#epoch));
  }

  /**
   * All that it takes, with the weights of the same moment, to go on later as if nothing had been
   * between. To be asked for between two iterations.
   */
  async state(): Promise<ExperimentState> {
    const epoch = this.#epoch;
    const reconstruction = this.#reconstruction.state();
    const adversarial = this.#adversarial.state();
    const replacedWords = this.#replacer.state();
    const surprises = this.#surprises.state();
    const model = await this.model.training();
    return { model, epoch, reconstruction, adversarial, replacedWords, surprises };
  }

  /**
   * Goes on where {@link state} was asked for; the weights of that moment are to be loaded before.
   *
   * @throws Error where the state is not one of such an experiment; then this is to be given up.
   */
  resume(state: ExperimentState): void {
    this.model.resume(state.model);
    this.#reconstruction = BatchSampler.resumed(this.#training, state.reconstruction);
    this.#adversarial = BatchSampler.resumed(this.#training, state.adversarial);
    this.#replacer.restore(state.replacedWords);
    this.#surprises.restore(state.surprises);
    this.#epoch = state.epoch;
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
