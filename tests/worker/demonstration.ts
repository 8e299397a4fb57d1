/** A demonstration model made for a test, and a server of files that a test can hold back. */
import type { Settings } from '../../src/config';
import type { CorpusSource } from '../../src/corpus-source';
import type { ModelCard } from '../../src/model-report';
import { Arae } from '../../src/model/arae';
import { createWasmOps } from '../../src/ops/wasm/wasm';
import { encodeModel } from '../../src/storage/model-file';
import type { SavedModel } from '../../src/storage/saved-model';
import { buildCorpus } from '../../src/text/corpus';
import { sourceOfText } from '../../src/text/read-source';
import { node } from '../../src/tools/node-platform';
import { Experiment } from '../../src/worker/experiment';
import { modelSettings } from '../../src/worker/mapping';
import { SENTENCES, SMALL } from './session-probe';

/** Its own sizes and text settings differ from those that a visitor comes with. */
export const DEMO_SETTINGS: Settings = {
  ...SMALL,
  seed: 7,
  hiddenSize: 24,
  maxLength: 6,
  learningRate: 0.002,
  // So few iterations are enough only for a decoder that hears every code at its full length.
  shortenedCodes: 0,
};
export const DEMO_ITERATION = 40;
export const CARD: ModelCard = {
  iteration: DEMO_ITERATION,
  minutes: 1,
  exactMatch: 0.5,
  bleu: 60,
  distinct: 0.9,
  forwardPerplexity: 20,
  reversePerplexity: 30,
  heldOutPerplexity: 18,
};
export const TEXT = SENTENCES.join('\n');

export const BUILT_IN: CorpusSource = {
  kind: 'built-in',
  name: 'scenes',
  url: 'corpus.txt',
  model: 'model.safetensors',
};

/** A model trained for a few iterations, as it would be saved. */
export async function trainedModel(changes: Partial<SavedModel> = {}): Promise<SavedModel> {
  const ops = await createWasmOps({ threads: 1, platform: node });
  const source = sourceOfText(TEXT);
  const corpus = buildCorpus(source, DEMO_SETTINGS);
  const model = new Arae(ops, modelSettings(DEMO_SETTINGS, corpus.vocabulary.size));
  const experiment = new Experiment(corpus, ops, DEMO_SETTINGS, model);
  for (let i = 0; i < DEMO_ITERATION; i++) for (const _phase of experiment.iterate());
  const weights = await model.weights();
  ops.close();
  return {
    settings: DEMO_SETTINGS,
    iteration: DEMO_ITERATION,
    vocabulary: corpus.vocabulary.words.slice(4),
    weights,
    corpus: { name: 'scenes', fingerprint: source.fingerprint },
    card: CARD,
    ...changes,
  };
}

export function bytesOf(saved: SavedModel): Uint8Array<ArrayBuffer> {
  return new Uint8Array(encodeModel(saved));
}

/** Answers `fetch` from memory; an address can be held back until it is released. */
export class FileServer {
  readonly asked: string[] = [];
  readonly #files = new Map<string, BodyInit>();
  readonly #held = new Map<string, Promise<void>>();

  put(address: string, body: BodyInit): void {
    this.#files.set(address, body);
  }

  remove(address: string): void {
    this.#files.delete(address);
  }

  /** Holds an address back; the returned function releases it. */
  hold(address: string): () => void {
    let release = () => {};
    this.#held.set(
      address,
      new Promise((resolve) => {
        release = resolve;
      }),
    );
    return () => release();
  }

  readonly fetch = async (address: string, init?: RequestInit): Promise<Response> => {
    this.asked.push(address);
    const aborted = new Promise<never>((_, reject) => {
      init?.signal?.addEventListener('abort', () => reject(init.signal?.reason));
    });
    await Promise.race([this.#held.get(address), aborted]);
    const body = this.#files.get(address);
    return body === undefined ? new Response('', { status: 404 }) : new Response(body);
  };
}
