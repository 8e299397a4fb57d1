import { expect, test } from 'vitest';
import { defaultSettings, presetSettings } from '../../src/config';
import type { Settings } from '../../src/config';
import { initialWeights } from '../../src/model/weights';
import type { NamedHostTensors } from '../../src/model/weights';
import { weightShapes } from '../../src/storage/weight-shapes';
import { modelSettings } from '../../src/worker/mapping';
import { SMALL } from './saved-models';

test.each<[string, Settings]>([
  ['quick', defaultSettings()],
  ['paper', presetSettings('paper-2018')],
  ['small', SMALL],
  ['deep', { ...SMALL, generatorLayers: '4-5-6-7', criticLayers: '7-6-5-4' }],
])('the shapes are those of the weights that a model starts with: %s', (_name, settings) => {
  const initial = initialWeights(modelSettings(settings, 50));
  const expected = Object.entries<NamedHostTensors>({ ...initial }).flatMap(([network, tensors]) =>
    Object.entries(tensors).map(([name, { shape }]) => [
      `${network === 'statistics' ? 'generator' : network}.${name}`,
      shape,
    ]),
  );
  expect(Object.fromEntries(weightShapes(settings, 50))).toEqual(Object.fromEntries(expected));
});
