/** Sentences of the generator alone, as long as somebody looks at them. */
import type { Arae } from '../model/arae';
import { truncate } from '../model/truncated-noise';
import { WordDraws } from '../model/word-draws';
import type { Event } from '../protocol';
import { seededRandom } from '../random';
import type { SampleWish } from '../samples';
import type { Experiment } from './experiment';
import type { Hand } from './hand';
import { decodeCodes, type DecodedPoint } from './interpolation';
import { Pace } from './pace';
import { readAsSamples } from './sample-length';
import type { SentenceOrigins } from './sentence-origins';
import type { Speaker } from './speaker';
import type { Between } from './timing';

/** At least this long between two lists while training, in milliseconds, and their share of it. */
const [INTERVAL, SHARE] = [3000, 0.03];
/** Milliseconds after which the index for badges is left to the next time. */
const INDEXING = 500;
/** Sentences decoded at a time: few enough that a waiting path is not kept long. */
const PIECE = 32;
/** Sentences of the fixed noise, and of fresh noise where nobody wishes for more. */
const COUNT = 12;

const USUAL: SampleWish = { count: COUNT, truncation: 1, kept: 1, draw: 0 };

/**
 * Makes samples from the same noise every time, and from fresh noise as it is wished for: at once
 * for a new wish, and now and then while the weights move.
 */
export class SampleService {
  readonly #post: (event: Event) => void;
  readonly #origins: SentenceOrigins;
  readonly #pace: Pace;
  #wish: SampleWish | undefined = USUAL;
  #isNew = false;
  /** What the last list was made of, to make it of the same noise where only the wish has changed. */
  #last: { readonly model: Arae; readonly iteration: number; readonly draw: number } | undefined;
  /** How often fresh noise was drawn for this model. */
  #drawn = 0;

  constructor(post: (event: Event) => void, origins: SentenceOrigins, hand: Hand) {
    this.#post = post;
    this.#origins = origins;
    this.#pace = new Pace(INTERVAL, SHARE, hand);
  }

  /** Makes samples as the wish says from now on, or none as long as nobody looks. */
  watch(isWatched: boolean, wish: SampleWish = USUAL): void {
    this.#wish = isWatched ? wish : undefined;
    this.#isNew = isWatched;
  }

  /** True where somebody waits for samples that were just wished for. */
  get waiting(): boolean {
    return this.#isNew;
  }

  due(now: number): boolean {
    return this.#wish !== undefined && (this.#isNew || this.#pace.due(now));
  }

  /** Samples of the weights of this moment, where somebody looks. */
  async tell(experiment: Experiment, between: Between, now: () => number): Promise<void> {
    const wish = this.#wish;
    if (wish === undefined) return;
    this.#isNew = false;
    const began = now();
    const { model, iteration } = experiment;
    const stream = this.#streamFor(model, iteration, wish.draw);
    const fixed = await sentencesFor(experiment, USUAL, 'fixed samples', between);
    const sentences = await sentencesFor(experiment, wish, stream, between);
    const { corpus } = experiment;
    if (this.#origins.refusal(corpus) === undefined) {
      await this.#origins.prepare(corpus, async () => {
        await between();
        return now() - began < INDEXING;
      });
    }
    this.#pace.spent(began, now());
    // Who wishes for something else by now will get that.
    if (this.#wish !== wish) return;
    this.#post({
      type: 'samples',
      iteration,
      sentences: sentences.map(({ text }) => text),
      fixed: fixed.map(({ text }) => text),
      origins: this.#origins.of(corpus, [...sentences, ...fixed]),
    });
  }

  #streamFor(model: Arae, iteration: number, draw: number): string {
    const { model: lastModel, iteration: lastIteration, draw: lastDraw } = this.#last ?? {};
    if (lastModel !== model) this.#drawn = 0;
    else if (lastIteration !== iteration || lastDraw !== draw) this.#drawn += 1;
    this.#last = { model, iteration, draw };
    return `fresh samples ${this.#drawn}`;
  }
}

/** As many sentences of the stream's noise as are wished for; where some are chosen, the best first. */
async function sentencesFor(
  speaker: Speaker,
  wish: SampleWish,
  stream: string,
  between: Between,
): Promise<DecodedPoint[]> {
  const { model, settings } = speaker;
  const { count, truncation, kept, judge = 'critic' } = wish;
  const candidates = Math.ceil(count / kept);
  const noise = new Float32Array(candidates * settings.noiseSize);
  seededRandom(settings.seed, stream).normal(noise); // [candidates, noise]
  const codes = await model.generate(truncate(noise, truncation)); // [candidates, hidden]
  const decode = (chosen: Float32Array) => decodeInPieces(speaker, chosen, between, wish, stream);
  if (candidates <= count) return decode(codes);
  if (judge === 'decoder') {
    const points = await decode(codes);
    return bestOf(points.map(sureness), count).map((row) => points[row]!);
  }
  const best = bestOf(await model.score(codes), count);
  const width = settings.hiddenSize;
  const chosen = new Float32Array(count * width); // [count, hidden]
  best.forEach((row, i) => chosen.set(codes.subarray(row * width, (row + 1) * width), i * width));
  return decode(chosen);
}

/** The numbers of the highest scores, the highest first. */
function bestOf(scores: ArrayLike<number>, count: number): number[] {
  const rows = Array.from(scores, (_, row) => row);
  return rows.sort((a, b) => scores[b]! - scores[a]!).slice(0, count);
}

/** The mean of log p over the words; without any, it could not be less sure. */
function sureness({ words }: DecodedPoint): number {
  if (words.length === 0) return -Infinity;
  return words.reduce((sum, { confidence }) => sum + Math.log(confidence), 0) / words.length;
}

/** What codes say; words are drawn, each sentence by a chance of its own, where the wish says so. */
async function decodeInPieces(
  speaker: Speaker,
  codes: Float32Array,
  between: Between,
  { sampled }: Pick<SampleWish, 'sampled'> = {},
  stream = '',
): Promise<DecodedPoint[]> {
  const { seed, hiddenSize } = speaker.settings;
  const rows = codes.length / hiddenSize;
  const readable = readAsSamples(codes, speaker.settings);
  const points: DecodedPoint[] = [];
  for (let start = 0; start < rows; start += PIECE) {
    const length = Math.min(PIECE, rows - start);
    const piece = readable.slice(start * hiddenSize, (start + length) * hiddenSize); // [≤ PIECE, hidden]
    const chance = () =>
      Array.from({ length }, (_, i) => seededRandom(seed, `${stream}, words of ${start + i}`));
    const draws = sampled && new WordDraws(sampled, chance());
    points.push(...(await decodeCodes(speaker, piece, draws)));
    await between();
  }
  return points;
}
