import { describe, expect, it } from 'vitest';
import { initialWeights, sizeOf } from '../../src/model/weights';
import { TINY } from './sentences';

const spread = (values: Float32Array) =>
  Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / values.length);

describe('initialWeights', () => {
  it("has PyTorch's names and shapes", () => {
    const shapes = (named: ReturnType<typeof initialWeights>['encoder']) =>
      Object.fromEntries(Object.entries(named).map(([name, { shape }]) => [name, shape]));
    const { encoder, decoder, generator, statistics, critic } = initialWeights(TINY);
    expect(shapes(encoder)).toEqual({
      'embedding.weight': [12, 5],
      weight_ih_l0: [24, 5],
      weight_hh_l0: [24, 6],
      bias_ih_l0: [24],
      bias_hh_l0: [24],
    });
    expect(shapes(decoder)).toMatchObject({
      weight_ih_l0: [24, 11],
      'linear.weight': [12, 6],
      'linear.bias': [12],
    });
    expect(shapes(generator)).toMatchObject({
      'layer1.weight': [7, 4],
      'bn1.weight': [7],
      'layer2.weight': [6, 7],
      'bn2.bias': [6],
      'layer3.weight': [6, 6],
    });
    expect(Object.keys(generator)).not.toContain('bn3.weight');
    expect(shapes(statistics)).toMatchObject({ 'bn1.running_mean': [7], 'bn2.running_var': [6] });
    expect(shapes(critic)).toMatchObject({ 'layer1.weight': [6, 6], 'layer3.weight': [1, 5] });
    for (const named of [encoder, decoder, generator, statistics, critic]) {
      for (const { shape, values } of Object.values(named)) {
        expect(values.length).toBe(sizeOf(shape));
      }
    }
  });

  it('draws from the ranges of the paper', () => {
    const { encoder, decoder, generator, critic } = initialWeights({
      ...TINY,
      vocabularySize: 500,
      hiddenSize: 60,
      criticLayers: [100],
    });
    const embedding = encoder['embedding.weight']!.values;
    expect(Math.max(...embedding)).toBeLessThanOrEqual(0.1);
    expect(Math.min(...embedding)).toBeGreaterThanOrEqual(-0.1);
    expect(spread(embedding)).toBeCloseTo(0.2 / Math.sqrt(12), 2);
    expect(spread(encoder['bias_hh_l0']!.values)).toBeGreaterThan(0.04);
    expect(spread(decoder['linear.bias']!.values)).toBe(0);
    expect(spread(critic['layer1.weight']!.values)).toBeCloseTo(0.02, 3);
    expect(spread(critic['layer1.bias']!.values)).toBe(0);
    expect([...generator['bn1.weight']!.values]).toEqual(Array(7).fill(1));
  });

  it('starts the scale of batch normalisation near zero where the paper is followed', () => {
    const { generator } = initialWeights({
      ...TINY,
      batchNormScale: 'normal',
      generatorLayers: [500],
    });
    expect(spread(generator['bn1.weight']!.values)).toBeCloseTo(0.02, 2);
    expect(spread(generator['bn1.weight']!.values)).toBeGreaterThan(0.01);
  });

  it('is determined by the seed, network by network', () => {
    const first = initialWeights(TINY);
    expect(initialWeights({ ...TINY })).toEqual(first);
    expect(initialWeights({ ...TINY, seed: 4 }).encoder).not.toEqual(first.encoder);
    const wider = initialWeights({ ...TINY, criticLayers: [9], generatorLayers: [3] });
    expect(wider.encoder).toEqual(first.encoder);
    expect(wider.decoder).toEqual(first.decoder);
  });
});
