import { describe, expect, it } from 'vitest';
import { defaultSettings, presetSettings } from '../../src/config';
import {
  draftFault,
  draftOf,
  liveChange,
  pendingChanges,
  readDraft,
} from '../../src/ui/state/settings-draft';

const settings = defaultSettings();

describe('the settings form', () => {
  it.each(['quick', 'paper-2017', 'paper-2018'] as const)('gives %s back unchanged', (name) => {
    expect(readDraft(draftOf(presetSettings(name)))).toEqual({
      faults: [],
      settings: presetSettings(name),
    });
  });

  it('names every fault and gives no settings', () => {
    const draft = { ...draftOf(settings), hiddenSize: '3', generatorLayers: '128,128' };
    const { faults, settings: read } = readDraft(draft);
    expect(faults.map(({ name }) => name)).toEqual(['hiddenSize', 'generatorLayers']);
    expect(read).toBeUndefined();
  });

  it('says what to enter instead of an empty field', () => {
    expect(draftFault('hiddenSize', '')).toContain('from 4 to 600');
  });

  it('reads numbers written with an exponent', () => {
    expect(readDraft({ ...draftOf(settings), learningRate: '1e-3' }).settings?.learningRate).toBe(
      0.001,
    );
  });

  it('sends a live setting at once', () => {
    expect(liveChange('learningRate', '0.001', settings)).toEqual({ learningRate: 0.001 });
  });

  it.each([
    ['hiddenSize', '64', 'it takes a new model'],
    ['learningRate', '-1', 'it is out of range'],
    ['learningRate', String(settings.learningRate), 'it is in force already'],
  ] as const)('does not send %s = %s, for %s', (name, text, _reason) => {
    expect(liveChange(name, text, settings)).toBeUndefined();
  });

  it('knows what waits for a fresh start', () => {
    const draft = { ...draftOf(settings), hiddenSize: '64', maxLength: '12' };
    expect(pendingChanges(draft, settings)).toEqual(['maxLength', 'hiddenSize']);
    expect(pendingChanges({ ...draftOf(settings), hiddenSize: '128.0' }, settings)).toEqual([]);
  });
});
