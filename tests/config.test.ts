import { describe, expect, it } from 'vitest';
import {
  defaultSettings,
  parseList,
  PRESETS,
  presetSettings,
  SETTING_NAMES,
  SETTINGS,
  settingFault,
  settingsFaults,
  type PresetName,
} from '../src/config';

describe('the settings table', () => {
  it('has defaults that are in their own ranges', () => {
    expect(settingsFaults(defaultSettings())).toEqual([]);
  });

  it.each(Object.keys(PRESETS) as PresetName[])('has a preset "%s" that is in range', (name) => {
    expect(settingsFaults(presetSettings(name))).toEqual([]);
  });

  it('explains every setting in a sentence', () => {
    for (const name of SETTING_NAMES) {
      expect(SETTINGS[name].meaning, name).toMatch(/^[A-ZσW].*\.$/);
    }
  });

  it('keeps the figures that the paper gives for its two text models', () => {
    const first = presetSettings('paper-2017');
    expect(first).toMatchObject({ lipschitz: 'clip', clipBound: 0.01, noiseRadius: 0.2 });
    expect(first).toMatchObject({ noiseDecay: 0.995, matchNorm: true, adversarialWeight: 0.01 });
    expect(first).toMatchObject({ optimiser: 'sgd', learningRate: 1, criticSteps: 5 });
    expect(parseList(first.ganRounds)).toEqual([2, 4, 6]);
    const second = presetSettings('paper-2018');
    expect(second).toMatchObject({ lipschitz: 'penalty', penaltyWeight: 1, noiseRadius: 0.05 });
    expect(second).toMatchObject({ hiddenSize: 300, vocabularySize: 11000, maxLength: 15 });
  });
});

describe('settingFault', () => {
  it.each([
    ['hiddenSize', 128],
    ['learningRate', 0.01],
    ['generatorLayers', '64'],
    ['generatorLayers', '64-32-16'],
    ['ganRounds', ''],
    ['lipschitz', 'clip'],
    ['lowercase', false],
  ] as const)('accepts %s = %s', (name, value) => {
    expect(settingFault(name, value)).toBeUndefined();
  });

  it.each([
    ['hiddenSize', 128.5],
    ['hiddenSize', 0],
    ['hiddenSize', '128'],
    ['learningRate', Number.NaN],
    ['learningRate', Number.POSITIVE_INFINITY],
    ['learningRate', -1],
    ['generatorLayers', ''],
    ['generatorLayers', '64-'],
    ['generatorLayers', '64-1e9'],
    ['generatorLayers', '64-99999'],
    ['generatorLayers', '8-8-8-8-8'],
    ['lipschitz', 'hope'],
    ['lowercase', 'yes'],
    ['seed', -1],
  ] as const)('refuses %s = %s and says what to enter', (name, value) => {
    expect(settingFault(name, value)).toMatch(/: (enter|choose) /);
  });
});
