import { describe, expect, it } from 'vitest';
import { defaultSettings, presetSettings } from '../../src/config';
import {
  draftFault,
  draftOf,
  editSetting,
  formOf,
  liveChange,
  pendingChanges,
  readForm,
  takePreset,
} from '../../src/ui/state/settings-form';
import { QUICK, wishedSettings } from '../../src/ui/state/wish';

const settings = defaultSettings();
const quick = formOf(QUICK, settings);

describe('the settings form', () => {
  it.each(['quick', 'paper-2017', 'paper-2018'] as const)('gives %s back unchanged', (name) => {
    const { faults, wish } = readForm(takePreset(quick, name, {}));
    expect(faults).toEqual([]);
    expect(wish).toEqual({ preset: name, changed: {} });
  });

  it('wishes for what was changed by hand, and for nothing else', () => {
    const fitted = formOf(QUICK, { ...settings, maxLength: 17 });
    const { wish } = readForm(editSetting(fitted, 'hiddenSize', '64'));
    expect(wish).toEqual({ preset: 'quick', changed: { hiddenSize: 64 } });
  });

  it('counts a setting as changed by hand even when it is put back', () => {
    const back = editSetting(editSetting(quick, 'hiddenSize', '64'), 'hiddenSize', '128');
    expect(readForm(back).wish?.changed).toEqual({ hiddenSize: 128 });
  });

  it('keeps seed and engine when a preset is taken, and forgets the other changes', () => {
    const changed = editSetting(editSetting(quick, 'seed', '9'), 'hiddenSize', '64');
    const { wish } = readForm(takePreset(changed, 'paper-2018', {}));
    expect(wish).toEqual({ preset: 'paper-2018', changed: { seed: 9 } });
    expect(wish && wishedSettings(wish).hiddenSize).toBe(presetSettings('paper-2018').hiddenSize);
  });

  it('shows what our own preset was fitted with, and wishes for none of it', () => {
    const form = takePreset(quick, 'quick', { maxLength: 17 });
    expect(form.draft.maxLength).toBe('17');
    expect(readForm(form).wish?.changed).toEqual({});
    expect(takePreset(quick, 'paper-2018', { maxLength: 17 }).draft.maxLength).toBe('15');
  });

  it('names every fault and wishes for nothing', () => {
    const form = editSetting(editSetting(quick, 'hiddenSize', '3'), 'generatorLayers', '128,128');
    const { faults, wish } = readForm(form);
    expect(faults.map(({ name }) => name)).toEqual(['hiddenSize', 'generatorLayers']);
    expect(wish).toBeUndefined();
  });

  it('says what to enter instead of an empty field', () => {
    expect(draftFault('hiddenSize', '')).toContain('from 4 to 600');
  });

  it('reads numbers written with an exponent', () => {
    const { wish } = readForm(editSetting(quick, 'learningRate', '1e-3'));
    expect(wish?.changed.learningRate).toBe(0.001);
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
