import { describe, expect, it } from 'vitest';
import { defaultSettings, type Settings } from '../../src/config';
import { readHash, writeHash, type Experiment } from '../../src/ui/state/experiment';
import { QUICK, wishedSettings } from '../../src/ui/state/wish';

const BUILT_IN = ['scenes', 'letters'];
const read = (hash: string) => readHash(hash, BUILT_IN);
const settingsOf = (hash: string) => wishedSettings(read(hash).experiment.wish);
const SCENES = { kind: 'built-in', name: 'scenes' } as const;

describe('the experiment in the address', () => {
  it('is the first corpus with the default settings where the hash is empty', () => {
    expect(read('')).toEqual({
      experiment: { corpus: SCENES, reading: {}, wish: QUICK, fitted: {} },
      ignored: [],
    });
    expect(settingsOf('')).toEqual(defaultSettings());
  });

  it('comes back from its own hash, whatever was changed', () => {
    const experiment: Experiment = {
      corpus: { kind: 'built-in', name: 'letters' },
      reading: {},
      wish: {
        preset: 'paper-2018',
        changed: {
          seed: 77,
          engine: 'wasm',
          lowercase: false,
          hiddenSize: 200,
          criticLayers: '64-32-16',
          learningRate: 0.25,
        },
      },
      fitted: {},
      start: 'demo',
      a: 'A man & a “woman” = two #people?',
      b: 'شارع 😀 100 %',
      measured: { iteration: 1240, seconds: 830, training: 0.215, exactMatch: 0.61 },
    };
    expect(read(writeHash(experiment))).toEqual({ experiment, ignored: [] });
  });

  it('names a text of somebody’s own by its fingerprint, and how it is read', () => {
    const corpus = { kind: 'own', fingerprint: '3fa94c0de18b77a2' } as const;
    const reading = {
      encoding: 'windows-1252',
      split: 'sentences',
      header: false,
      sentenceColumn: 2,
      labelColumn: null,
    } as const;
    const hash = writeHash({ corpus, reading, wish: QUICK, fitted: {} });
    expect(hash).toContain('corpus=3fa94c0de18b77a2');
    expect(read(hash).experiment).toMatchObject({ corpus, reading });
    expect(read('#labelColumn=0').experiment.reading).toEqual({ labelColumn: 0 });
  });

  it('tells what was fitted to the corpus from what was changed by hand', () => {
    const wish = { preset: 'quick', changed: { batchSize: 32 } } as const;
    const experiment = { corpus: SCENES, reading: {}, wish, fitted: { maxLength: 17 } } as const;
    const hash = writeHash({ ...experiment, start: 'fresh' });
    expect(hash).toBe(
      '#corpus=scenes&start=fresh&preset=quick&seed=1&engine=auto&maxLength=17&batchSize=32&fitted=maxLength',
    );
    expect(read(hash).experiment).toMatchObject({
      wish: { changed: { batchSize: 32 } },
      fitted: { maxLength: 17 },
    });
  });

  it('writes a setting that was put back by hand, so that it is not fitted', () => {
    const changed: Partial<Settings> = { hiddenSize: defaultSettings().hiddenSize };
    const wish = { preset: 'quick', changed } as const;
    const hash = writeHash({ corpus: SCENES, reading: {}, wish, fitted: {} });
    expect(read(hash).experiment.wish.changed).toHaveProperty('hiddenSize');
  });

  it('takes the values of a preset', () => {
    expect(settingsOf('#preset=paper-2018').hiddenSize).toBe(300);
  });

  it('lets a setting go before the preset that stands behind it', () => {
    expect(settingsOf('#hiddenSize=96&preset=paper-2018').hiddenSize).toBe(96);
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
    ['#encoding=morse', 'encoding=morse'],
    ['#sentenceColumn=-1', 'sentenceColumn=-1'],
    ['#header=perhaps', 'header=perhaps'],
    ['#constructor=1', 'constructor=1'],
    ['#rubbish', 'rubbish'],
  ])('leaves out %s, names it, and uses the default', (hash, part) => {
    const { experiment, ignored } = read(hash);
    expect(ignored).toHaveLength(1);
    expect(ignored[0]).toContain(part);
    expect(wishedSettings(experiment.wish)).toEqual(defaultSettings());
    expect(experiment.reading).toEqual({});
    expect(experiment.corpus).toEqual(SCENES);
  });

  it('says nothing of a result that makes no sense: the experiment is whole without it', () => {
    const { experiment, ignored } = read('#seed=9&result=best%20ever');
    expect(ignored).toEqual([]);
    expect(experiment).toEqual(read('#seed=9').experiment);
  });

  it('keeps the parts that make sense beside one that does not', () => {
    const { experiment, ignored } = read('#batchSize=-1&seed=9&a=hello');
    expect(ignored).toHaveLength(1);
    expect(experiment.wish.changed).toEqual({ seed: 9 });
    expect(experiment.a).toBe('hello');
  });
});
