/** What a model is measured by, all on sentences that it was not trained on. */
import { corpusBleu, selfBleu } from '../metrics/bleu';
import { meanNorm, totalVariance } from '../metrics/codes';
import { trainLanguageModel, type LanguageModel } from '../metrics/language-model';
import { neighbourCosine } from '../metrics/neighbour-cosine';
import { distinctShare, exactMatch } from '../metrics/sentences';
import { swapWords } from '../metrics/word-swaps';
import { seededRandom } from '../random';
import { tokenize } from '../text/tokenizer';
import type { Experiment } from '../worker/experiment';
import { readAsSamples } from '../worker/sample-length';

/** Sentences reconstructed. */
const SCORED = 1000;
const SAMPLES = 1000;

export interface Measures {
  /** −log p per token on training batches since the last measure, nats. */
  readonly training: number;
  /** The same on held-out sentences, without noise. */
  readonly heldOut: number;
  readonly accuracy: number;
  /** Free-running greedy: 0 to 100, and the share of sentences. */
  readonly bleu: number;
  readonly exactMatch: number;
  /** The held-out loss when two neighbouring words of what the encoder reads are swapped. */
  readonly swapped: number;
  /** Of the codes of sentences at most five words apart; the higher, the smoother the code space. */
  readonly neighbourCosine: number;
  readonly forwardPerplexity: number;
  readonly reversePerplexity: number;
  readonly distinct: number;
  readonly selfBleu: number;
  readonly generatedNorm: number;
  readonly varianceRatio: number;
}

/** Measures one experiment, always on the same sentences and noise. */
export class Yardstick {
  /** Of the corpus's n-gram model on the held-out sentences: what a perfect forward score is. */
  readonly heldOutPerplexity: number;
  readonly #written: string[][];
  readonly #ids: Int32Array[];
  readonly #corpusModel: LanguageModel;

  /** @param test sentences to score on; the corpus's held-out ones if undefined */
  constructor(
    readonly experiment: Experiment,
    test?: readonly string[],
  ) {
    const { corpus, settings } = experiment;
    const sentences = test ?? Array.from(corpus.heldOut, (index) => corpus.sentences[index] ?? '');
    this.#written = sentences
      .map((sentence) => tokenize(sentence, settings))
      .filter(({ length }) => length > 0 && length <= settings.maxLength);
    this.#ids = this.#written.map((words) => corpus.vocabulary.encode(words));
    const training = Array.from(corpus.training, (index) => corpus.encoded[index]!);
    const vocabularySize = corpus.vocabulary.size;
    this.#corpusModel = trainLanguageModel(training, { vocabularySize });
    this.heldOutPerplexity = this.#corpusModel.perplexity(this.#ids);
  }

  async measure(): Promise<Measures> {
    const { model, corpus, settings } = this.experiment;
    const figures = await model.figures();
    const ids = this.#ids.slice(0, SCORED);
    const { loss, accuracy } = await model.heldOut(ids);
    const codes = await model.encode(ids); // [SCORED, hidden]
    const decoded = (await model.decode(codes, settings.maxLength)).map((row) => row.ids);
    const written = this.#written.slice(0, SCORED);

    const noise = seededRandom(settings.seed, 'measured samples');
    const draws = noise.normal(new Float32Array(SAMPLES * settings.noiseSize)); // [SAMPLES, noise]
    const generated = await model.generate(draws); // [SAMPLES, hidden]
    const read = readAsSamples(generated, settings);
    const samples = (await model.decode(read, settings.maxLength)).map((row) => row.ids);
    const vocabularySize = corpus.vocabulary.size;
    const sampleModel = trainLanguageModel(samples, { vocabularySize });
    const words = decoded.map((row) => corpus.vocabulary.decode(row));
    return {
      training: figures?.reconstruction ?? NaN,
      heldOut: loss,
      accuracy,
      bleu: corpusBleu(words, written),
      // On words as they were written: one that the model cannot name is a miss.
      exactMatch: exactMatch(written, words),
      swapped: await this.#swapped(ids),
      neighbourCosine: neighbourCosine(ids, codes, settings.hiddenSize).cosine,
      forwardPerplexity: this.#corpusModel.perplexity(samples),
      reversePerplexity: sampleModel.perplexity(this.#ids),
      distinct: distinctShare(samples),
      selfBleu: selfBleu(samples),
      generatedNorm: meanNorm(generated, settings.hiddenSize),
      varianceRatio:
        totalVariance(generated, settings.hiddenSize) / totalVariance(codes, settings.hiddenSize),
    };
  }

  /** How dearly the sentences come when the encoder reads them with two neighbours swapped. */
  async #swapped(ids: readonly Int32Array[]): Promise<number> {
    const { model, settings } = this.experiment;
    const random = seededRandom(settings.seed, 'swapped words');
    const swapped = ids.map((sentence) => swapWords(sentence, 1, random));
    return (await model.heldOut(ids, swapped)).loss;
  }
}
