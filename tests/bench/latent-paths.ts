/** Paths between held-out sentences: is what lies between language? */
import { trainLanguageModel } from '../../src/metrics/language-model';
import { seededRandom, shuffle } from '../../src/random';
import type { PathRequest, PathShape } from '../../src/sentence-path';
import { detokenize } from '../../src/text/tokenizer';
import type { Experiment } from '../../src/worker/experiment';
import { decodeAlong, layWalk, sharesOf } from '../../src/worker/interpolation';

/** The first fault of a sentence as it is written, or undefined. */
export type Check = (sentence: string) => string | undefined;

export interface PathsAsked {
  readonly paths: number;
  readonly points: number;
  readonly shape: PathShape;
  readonly seed: number;
  /** Undefined where no grammar can judge. */
  readonly check: Check | undefined;
}

/** How much of a kind of sentence is language. */
interface Judged {
  readonly sentences: number;
  /** Share that the grammar's check finds nothing wrong with; null where there is none. */
  readonly accepted: number | null;
  /** By an n-gram model of the training sentences. */
  readonly perplexity: number;
}

export interface PathFigures {
  /** Distinct sentences between the ends of a path, those that read as an end does left out. */
  readonly between: Judged;
  /** The reconstructions of the ends. */
  readonly ends: Judged;
  readonly originals: Judged;
  /** The originals with their words in random order: what check and perplexity make of no language. */
  readonly shuffled: Judged;
  /** Of the perplexity between to that of the ends. */
  readonly ratio: number;
}

export async function measurePaths(
  experiment: Experiment,
  { paths, points, shape, seed, check }: PathsAsked,
): Promise<PathFigures> {
  const { corpus } = experiment;
  const random = seededRandom(seed, 'paths of the bench');
  const drawn = shuffle(corpus.heldOut.slice(), random);
  const between: Int32Array[] = [];
  const ends: Int32Array[] = [];
  const originals: Int32Array[] = [];
  const say = (ids: Int32Array) => sentenceOf(corpus, ids);

  for (let i = 0; i < Math.min(paths, Math.floor(drawn.length / 2)); i++) {
    const [from, to] = [drawn[2 * i] ?? 0, drawn[2 * i + 1] ?? 0];
    const path: PathRequest = {
      a: corpus.sentences[from] ?? '',
      b: corpus.sentences[to] ?? '',
      points,
      shape,
    };
    const decoded = await decodeAlong(experiment, await layWalk(experiment, path), sharesOf(path));
    const ids = decoded.map((point) => point.ids);
    const [first, last] = [ids[0] ?? new Int32Array(0), ids.at(-1) ?? new Int32Array(0)];
    const known = new Set([first.join(), last.join()]);
    const distinct = ids.filter((one) => !known.has(one.join()) && known.add(one.join()));
    between.push(...distinct);
    ends.push(first, last);
    originals.push(...[from, to].map((index) => corpus.encoded[index] ?? new Int32Array(0)));

    console.log(`${i + 1}. ${path.a}  →  ${path.b}`);
    for (const one of [first, ...distinct, last]) {
      const fault = check?.(say(one));
      console.log(`     ${say(one)}${fault === undefined ? '' : `   ✗ ${fault}`}`);
    }
  }

  const vocabularySize = corpus.vocabulary.size;
  const training = Array.from(corpus.training, (index) => corpus.encoded[index] ?? []);
  const language = trainLanguageModel(training, { vocabularySize });
  const judged = (sentences: readonly Int32Array[]): Judged => ({
    sentences: sentences.length,
    accepted:
      check === undefined
        ? null
        : sentences.filter((ids) => check(say(ids)) === undefined).length / sentences.length,
    perplexity: language.perplexity(sentences),
  });
  const figures = {
    between: judged(between),
    ends: judged(ends),
    originals: judged(originals),
    shuffled: judged(originals.map((ids) => reordered(ids, (inner) => shuffle(inner, random)))),
  };
  const ratio = figures.between.perplexity / figures.ends.perplexity;
  console.log(`\n${paths} ${shape} paths, ${points} points each:`);
  for (const [name, { sentences, accepted, perplexity }] of Object.entries(figures)) {
    const grammar =
      accepted === null ? 'no grammar can judge' : `${(100 * accepted).toFixed(1)} % accepted`;
    console.log(
      `  ${name.padEnd(9)} ${String(sentences).padStart(4)}  ${grammar}, perplexity ${perplexity.toFixed(1)}`,
    );
  }
  console.log(`  perplexity between / ends: ${ratio.toFixed(2)}\n`);
  return { ...figures, ratio };
}

/** As it would be written: with a capital letter. */
function sentenceOf({ vocabulary }: Experiment['corpus'], ids: Int32Array): string {
  const text = detokenize(vocabulary.decode(ids));
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** All words but the last, the final mark, in another order. */
function reordered(ids: Int32Array, order: (inner: Int32Array) => Int32Array): Int32Array {
  return Int32Array.from([...order(ids.slice(0, -1)), ...ids.slice(-1)]);
}
