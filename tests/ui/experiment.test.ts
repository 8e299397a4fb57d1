import { describe, expect, it } from 'vitest';
import { defaultSettings, presetSettings } from '../../src/config';
import { nearestPreset, readHash, writeHash, type Experiment } from '../../src/ui/state/experiment';

const BUILT_IN = ['scenes', 'letters'];
const read = (hash: string) => readHash(hash, BUILT_IN);

describe('the experiment in the address', () => {
  it('is the first corpus with the default settings where the hash is empty', () => {
    expect(read('')).toEqual({
      experiment: { corpus: { kind: 'built-in', name: 'scenes' }, settings: defaultSettings() },
      ignored: [],
    });
  });

  it('comes back from its own hash, whatever was changed', () => {
    const experiment: Experiment = {
      corpus: { kind: 'built-in', name: 'letters' },
      settings: {
        ...presetSettings('paper-2018'),
        seed: 77,
        engine: 'wasm',
        lowercase: false,
        hiddenSize: 200,
        criticLayers: '64-32-16',
        learningRate: 0.25,
      },
      a: 'A man & a “woman” = two #people?',
      b: 'شارع 😀 100 %',
    };
    expect(read(writeHash(experiment))).toEqual({ experiment, ignored: [] });
  });

  it('names a text of somebody’s own by its fingerprint', () => {
    const corpus = { kind: 'own', fingerprint: '3fa94c0de18b77a2' } as const;
    const hash = writeHash({ corpus, settings: defaultSettings() });
    expect(hash).toContain('corpus=3fa94c0de18b77a2');
    expect(read(hash).experiment.corpus).toEqual(corpus);
  });

  it('writes only settings that differ from the preset', () => {
    const settings = { ...presetSettings('paper-2017'), batchSize: 32 };
    const hash = writeHash({ corpus: { kind: 'built-in', name: 'scenes' }, settings });
    expect(hash).toBe('#corpus=scenes&preset=paper-2017&seed=1&engine=auto&batchSize=32');
  });

  it('takes the values of a preset', () => {
    expect(read('#preset=paper-2018').experiment.settings.hiddenSize).toBe(300);
  });

  it('lets a setting go before the preset that stands behind it', () => {
    expect(read('#hiddenSize=96&preset=paper-2018').experiment.settings.hiddenSize).toBe(96);
  });

  it.each([
    ['#batchSize=0', 'batchSize=0'],
    ['#batchSize=', 'batchSize='],
    ['#batchSize=12.5', 'batchSize=12.5'],
    ['#learningRate=abc', 'learningRate=abc'],
    ['#engine=quantum', 'engine=quantum'],
    ['#lowercase=maybe', 'lowercase=maybe'],
    ['#preset=best', 'preset=best'],
    ['#corpus=../secret', 'corpus=../secret'],
    ['#start=tomorrow', 'start=tomorrow'],
    ['#constructor=1', 'constructor=1'],
    ['#rubbish', 'rubbish'],
  ])('leaves out %s, names it, and uses the default', (hash, part) => {
    const { experiment, ignored } = read(hash);
    expect(ignored).toHaveLength(1);
    expect(ignored[0]).toContain(part);
    expect(experiment.settings).toEqual(defaultSettings());
    expect(experiment.corpus).toEqual({ kind: 'built-in', name: 'scenes' });
  });

  it('keeps the parts that make sense beside one that does not', () => {
    const { experiment, ignored } = read('#batchSize=-1&seed=9&a=hello');
    expect(ignored).toHaveLength(1);
    expect(experiment.settings.seed).toBe(9);
    expect(experiment.a).toBe('hello');
  });

  it('finds the preset that settings were made from', () => {
    expect(nearestPreset({ ...presetSettings('paper-2017'), seed: 5, batchSize: 8 })).toBe(
      'paper-2017',
    );
    expect(nearestPreset(defaultSettings())).toBe('quick');
  });
});
