import { parseList } from '../config';
import type { Settings } from '../config';

/** What decides which weights a model has, and their shapes. */
export type SizeSettings = Pick<
  Settings,
  'embeddingSize' | 'hiddenSize' | 'noiseSize' | 'generatorLayers' | 'criticLayers'
>;

/**
 * Name and shape of every weight that a model of these settings has, running statistics included:
 * those that `Arae.weights()` gives, known without making a model.
 *
 * @param words ids in the vocabulary, the special ones included
 */
export function weightShapes(
  settings: SizeSettings,
  words: number,
): ReadonlyMap<string, readonly number[]> {
  const { embeddingSize, hiddenSize, noiseSize } = settings;
  const generatorLayers = parseList(settings.generatorLayers);
  const shapes = new Map<string, readonly number[]>();

  const recurrent = (network: string, inputs: number) => {
    shapes.set(`${network}.embedding.weight`, [words, embeddingSize]);
    shapes.set(`${network}.weight_ih_l0`, [4 * hiddenSize, inputs]);
    shapes.set(`${network}.weight_hh_l0`, [4 * hiddenSize, hiddenSize]);
    shapes.set(`${network}.bias_ih_l0`, [4 * hiddenSize]);
    shapes.set(`${network}.bias_hh_l0`, [4 * hiddenSize]);
  };
  const feedForward = (network: string, widths: readonly number[]) => {
    widths.slice(1).forEach((outputs, i) => {
      shapes.set(`${network}.layer${i + 1}.weight`, [outputs, widths[i] ?? 0]);
      shapes.set(`${network}.layer${i + 1}.bias`, [outputs]);
    });
  };

  recurrent('encoder', embeddingSize);
  recurrent('decoder', embeddingSize + hiddenSize);
  shapes.set('decoder.linear.weight', [words, hiddenSize]);
  shapes.set('decoder.linear.bias', [words]);
  feedForward('generator', [noiseSize, ...generatorLayers, hiddenSize]);
  generatorLayers.forEach((width, i) => {
    for (const part of ['weight', 'bias', 'running_mean', 'running_var']) {
      shapes.set(`generator.bn${i + 1}.${part}`, [width]);
    }
  });
  feedForward('critic', [hiddenSize, ...parseList(settings.criticLayers), 1]);
  return shapes;
}
