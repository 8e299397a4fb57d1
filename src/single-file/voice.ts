/** The model in the file, brought to speak: the very code that decodes in the playground. */
import type { DecodedSentence } from '../decoding';
import { wasmOpsOn } from '../ops/wasm/on-platform';
import type { Random } from '../random';
import type { DecodedPath, PathRequest } from '../sentence-path';
import { decodeModel } from '../storage/model-file';
import { standUp } from '../worker/demonstration';
import {
  decodeAlong,
  decodeCodes,
  describePath,
  layWalk,
  sharesOf,
  type Walk,
} from '../worker/interpolation';
import { readAsSamples } from '../worker/sample-length';
import type { Speaker } from '../worker/speaker';
import { fromBase64 } from '../worker/files/web-page/base64';
import { inFile } from './inline-kernels';

/** How often a sentence is drawn until one is not empty. */
const MOST_DRAWS = 8;

export class Voice {
  readonly #speaker: Speaker;

  private constructor(speaker: Speaker) {
    this.#speaker = speaker;
  }

  /**
   * @param base64 a model as safetensors
   * @throws Error where the model is damaged, or the browser has no WebAssembly SIMD.
   */
  static async open(base64: string): Promise<Voice> {
    const saved = decodeModel(fromBase64(base64));
    return new Voice(standUp(saved, saved.settings, await wasmOpsOn(inFile)));
  }

  /**
   * The path, and the way that it was decoded along.
   *
   * @throws SentenceError where a sentence has no words.
   */
  async walk(path: PathRequest): Promise<{ walk: Walk; decoded: DecodedPath }> {
    const walk = await layWalk(this.#speaker, path);
    const points = await decodeAlong(this.#speaker, walk, sharesOf(path));
    return { walk, decoded: describePath(walk, path, points) };
  }

  /** The sentence at a share of the way, 0 to 1. */
  async at(walk: Walk, share: number): Promise<DecodedSentence | undefined> {
    const [sentence] = await decodeAlong(this.#speaker, walk, [share]);
    return sentence;
  }

  /** A sentence of the generator. */
  async draw(random: Random): Promise<DecodedSentence | undefined> {
    const { model, settings } = this.#speaker;
    const noise = random.normal(new Float32Array(MOST_DRAWS * settings.noiseSize));
    const codes = readAsSamples(await model.generate(noise), settings);
    const sentences = await decodeCodes(this.#speaker, codes);
    return sentences.find(({ words }) => words.length > 0);
  }
}
