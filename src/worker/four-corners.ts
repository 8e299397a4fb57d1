/** The grid between four sentences, decoded again and again while the weights move. */
import type { Corner, CornerGrid, CornersAsk, CornersTold, DecodedCorners } from '../corners';
import type { Arae } from '../model/arae';
import { bilinear } from '../model/bilinear';
import { lerp, slerp } from '../model/latent';
import { seededRandom, type Random } from '../random';
import { readSentence, SentenceError, type ReadSentence } from '../text/sentence';
import { decodeCodes, describeEnd, generatorFor, noiseTowards } from './interpolation';
import type { Pace } from './pace';
import type { Speaker } from './speaker';

type Decode = Extract<CornersAsk, { kind: 'decode' }>;
type ReadCorners = Readonly<Record<Corner, ReadSentence>>;

const CORNERS: readonly Corner[] = ['a', 'b', 'c', 'd'];

/** Answers the newest ask at once, and follows the weights within its share of the time. */
export class FourCorners {
  readonly #tell: (told: CornersTold) => void;
  readonly #pace: Pace;
  #asked: Decode | undefined;
  /** What the ask was answered by; undefined while it waits for its first answer. */
  #answered: { readonly model: Arae; readonly iteration: number } | undefined;
  #draw: Extract<CornersAsk, { kind: 'draw' }> | undefined;
  #draws: { readonly model: Arae; readonly random: Random } | undefined;

  /** @param pace whose turn it is while training; may be shared */
  constructor(tell: (told: CornersTold) => void, pace: Pace) {
    this.#tell = tell;
    this.#pace = pace;
  }

  ask(ask: CornersAsk): void {
    if (ask.kind === 'draw') {
      this.#draw = ask;
      return;
    }
    this.#asked = ask.kind === 'decode' ? ask : undefined;
    this.#answered = undefined;
  }

  /** Decodes at the next chance, even on the weights of the last time. */
  renew(): void {
    this.#answered = undefined;
  }

  /**
   * Answers what is asked, and decodes again where the weights have moved since.
   *
   * @param training keeps to a share of the time, but for a first answer
   * @returns whether it took time
   */
  async serve(speaker: Speaker, now: () => number, training: boolean): Promise<boolean> {
    this.#tellDrawn(speaker);
    const asked = this.#asked;
    if (asked === undefined) return false;
    const { model } = speaker;
    const { iteration } = model;
    const answered = this.#answered;
    const moved = answered?.model !== model || answered.iteration !== iteration;
    const due = answered === undefined || !training || this.#pace.due(now());
    if (!moved || !due) return false;
    const began = now();
    this.#answered = { model, iteration };
    const told = await answer(speaker, asked);
    // Somebody may ask for another grid meanwhile, which is then due at the next chance.
    if (this.#asked === asked) {
      // The same sentence would be refused again at every refresh.
      if (told.kind === 'refused') this.#asked = undefined;
      this.#tell(told);
    }
    this.#pace.spent(began, now());
    return true;
  }

  /** Four different sentences; as many as there are, where a corpus has fewer. */
  #tellDrawn({ corpus, model, settings }: Speaker): void {
    if (this.#draw === undefined || corpus === undefined) return;
    const { request } = this.#draw;
    this.#draw = undefined;
    if (this.#draws?.model !== model) {
      this.#draws = { model, random: seededRandom(settings.seed, 'four corners') };
    }
    const { random } = this.#draws;
    const { sentences } = corpus;
    const drawn = new Set<number>();
    const most = Math.min(CORNERS.length, sentences.length);
    while (drawn.size < most) drawn.add(random.integer(sentences.length));
    const [a = '', b = a, c = a, d = b] = [...drawn].map((index) => sentences[index] ?? '');
    this.#tell({ kind: 'drawn', request, sentences: { a, b, c, d } });
  }
}

async function answer(speaker: Speaker, { request, grid }: Decode): Promise<CornersTold> {
  const read: Partial<Record<Corner, ReadSentence>> = {};
  for (const corner of CORNERS) {
    try {
      read[corner] = readSentence(grid[corner], speaker.vocabulary, speaker.settings);
    } catch (error) {
      if (!(error instanceof SentenceError)) throw error;
      const { what, next } = error;
      return { kind: 'refused', request, corner, what, next };
    }
  }
  const decoded = await decodeCorners(speaker, grid, read as ReadCorners);
  return { kind: 'decoded', request, decoded };
}

/** All four sentences are encoded together, and all points decoded together. */
async function decodeCorners(
  speaker: Speaker,
  grid: CornerGrid,
  read: ReadCorners,
): Promise<DecodedCorners> {
  const { model, settings } = speaker;
  const { iteration } = model;
  const { side, shape } = grid;
  const width = settings.hiddenSize;
  const sentences = CORNERS.map((corner) => read[corner].ids);
  // Both are asked for in one turn, so that they are of the same weights.
  const asked = [model.encode(sentences), generatorFor(model, shape)] as const;
  const [ends, generator] = await Promise.all(asked); // [4, hidden]
  const found = CORNERS.map((_, i) => ends.subarray(i * width, (i + 1) * width));
  const towards = generator ? noiseTowards(generator, found, settings.seed) : found;
  const [a, b, c, d] = towards as [Float32Array, Float32Array, Float32Array, Float32Array];
  const between = shape === 'linear' ? lerp : slerp;
  const codes = new Float32Array(side * side * width); // [side × side, hidden]
  for (let point = 0; point < side * side; point++) {
    const across = (point % side) / (side - 1);
    const down = Math.floor(point / side) / (side - 1);
    const at = bilinear({ a, b, c, d }, between, across, down);
    codes.set(generator ? generator.run(at).code : at, point * width);
  }
  const points = await decodeCodes(speaker, codes);
  const rows = Array.from({ length: side }, (_, row) =>
    points.slice(row * side, (row + 1) * side).map(({ words, text }) => ({ words, text })),
  );
  const end = (corner: Corner) => describeEnd(grid[corner], read[corner]);
  return { iteration, grid, ends: { a: end('a'), b: end('b'), c: end('c'), d: end('d') }, rows };
}
