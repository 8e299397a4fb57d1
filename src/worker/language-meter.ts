/** Forward and reverse perplexity of a run (paper, section 6), measured in small pieces. */
import { trainInSteps, type LanguageModel } from '../metrics/language-model';
import type { LanguageFigures } from '../run-history';
import { decodeSamples } from './evaluation';
import type { Experiment } from './experiment';
import type { Between } from './timing';

const ORDER = 5;
/** Sentences drawn, where drawing them takes no more than {@link PATIENCE}. */
const SAMPLES = 1000;
const FEWEST_SAMPLES = 200;
/** Milliseconds that drawing samples may take, for training waits meanwhile. */
const PATIENCE = 3000;
/** The forward model reads at most so many training sentences: more change it little. */
const READ = 20_000;
/** Sentences scored at a time. */
const SCORED = 200;
const MOST_SCORED = 2000;

/**
 * How like language the samples of a run are. The number of samples is settled at the first
 * measurement and kept, because perplexities of different numbers cannot be compared.
 */
export class LanguageMeter {
  readonly #experiment: Experiment;
  #forward: LanguageModel | undefined;
  #samples: number | undefined;

  constructor(experiment: Experiment) {
    this.#experiment = experiment;
  }

  /** The weights must stand still meanwhile; `between` lets others in. */
  async measure(between: Between): Promise<LanguageFigures> {
    const experiment = this.#experiment;
    this.#samples ??= await this.#affordable(between);
    // The same noise each time, so that the curve shows the weights and not the draw.
    const samples = await decodeSamples(experiment, this.#samples, 'language samples', between);
    this.#forward ??= await this.#train(this.#trainingSentences(), between);
    const forward = await perplexity(this.#forward, samples, between);
    const reversed = await this.#train(samples, between);
    const reverse = await perplexity(reversed, this.#heldOut(), between);
    return { order: ORDER, samples: samples.length, forward, reverse };
  }

  async #affordable(between: Between): Promise<number> {
    const began = performance.now();
    await decodeSamples(this.#experiment, FEWEST_SAMPLES, 'language samples', between);
    const took = performance.now() - began;
    const affordable = Math.floor((FEWEST_SAMPLES * PATIENCE) / took / 100) * 100;
    return Math.min(Math.max(affordable, FEWEST_SAMPLES), SAMPLES);
  }

  async #train(sentences: readonly Int32Array[], between: Between): Promise<LanguageModel> {
    const { vocabulary } = this.#experiment;
    const training = trainInSteps(sentences, { order: ORDER, vocabularySize: vocabulary.size });
    for (;;) {
      const step = training.next();
      if (step.done === true) return step.value;
      await between();
    }
  }

  #trainingSentences(): Int32Array[] {
    const { training, encoded } = this.#experiment.corpus;
    // The split is drawn by chance, but the text has an order: so from all over it.
    const every = Math.max(1, Math.ceil(training.length / READ));
    const sentences: Int32Array[] = [];
    for (let i = 0; i < training.length; i += every) sentences.push(encoded[training[i]!]!);
    return sentences;
  }

  #heldOut(): Int32Array[] {
    const { heldOut, encoded } = this.#experiment.corpus;
    return Array.from(heldOut.subarray(0, MOST_SCORED), (index) => encoded[index]!);
  }
}

/** In pieces: the perplexities of parts, weighted by their words and ends in the logarithm. */
async function perplexity(
  model: LanguageModel,
  sentences: readonly Int32Array[],
  between: Between,
): Promise<number> {
  let [sum, words] = [0, 0];
  for (let start = 0; start < sentences.length; start += SCORED) {
    const piece = sentences.slice(start, start + SCORED);
    const predicted = piece.reduce((count, { length }) => count + length + 1, 0);
    sum += Math.log(model.perplexity(piece)) * predicted;
    words += predicted;
    await between();
  }
  return Math.exp(sum / words);
}
