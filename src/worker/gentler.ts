import {
  presetSettings,
  SETTING_NAMES,
  SETTINGS,
  type SettingName,
  type Settings,
} from '../config';

const RATES = ['learningRate', 'generatorLearningRate', 'criticLearningRate'] as const;
/** What is left of the learning rates at the first attempt, and at those after it. */
const [FIRST, FURTHER] = [0.5, 0.1];
/** A rate so many times the usual one is taken for a slip. */
const SLIP = 10;

/**
 * Settings to train on by from a moment when all was well: those of that moment, with lower
 * learning rates; a rate that was never reasonable is lowered from the usual one. Only those are named
 * that differ from the settings of now.
 *
 * @param attempts how often training on from that moment has gone wrong again
 */
export function gentler(then: Settings, now: Settings, attempts: number): Partial<Settings> {
  const lowered = Object.fromEntries(
    RATES.map((name) => {
      const rate = Math.min(then[name], now[name]);
      const usual = usualRate(name, then);
      return [name, lowerRate(name, rate > SLIP * usual ? usual : rate, attempts)];
    }),
  );
  const wanted: Settings = { ...then, ...lowered };
  const names = SETTING_NAMES.filter((name) => SETTINGS[name].live && wanted[name] !== now[name]);
  return Object.fromEntries(names.map((name) => [name, wanted[name]]));
}

function usualRate(name: (typeof RATES)[number], { optimiser }: Settings): number {
  return presetSettings(optimiser === 'sgd' ? 'paper-2018' : 'quick')[name];
}

/** To two digits, and within the setting's range. */
function lowerRate(name: SettingName, rate: number, attempts: number): number {
  const setting = SETTINGS[name];
  const least = setting.kind === 'number' ? setting.min : 0;
  return Math.max(least, Number((rate * (attempts === 0 ? FIRST : FURTHER)).toPrecision(2)));
}
