/** What the letters of a text tell about its language. */

export interface Script {
  /** BCP 47, where the script tells; else absent. */
  readonly language?: string;
  readonly rightToLeft: boolean;
}

const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu;

/** Scripts that one language, or few that are cut alike, are written in. */
const LANGUAGES: readonly (readonly [letters: RegExp, language: string])[] = [
  [/\p{Script=Han}/gu, 'zh'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Lao}/gu, 'lo'],
  [/\p{Script=Khmer}/gu, 'km'],
  [/\p{Script=Myanmar}/gu, 'my'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Greek}/gu, 'el'],
];
/** Letters that Persian and Urdu add to the Arabic ones. */
const PERSIAN = /[پچژگ]/gu;
const URDU = /[ٹڈڑےں]/gu;
/** Kana are few beside Han characters, and yet make them Japanese. */
const JAPANESE_SHARE = 0.1;
const MOST_READ = 50_000;

/** Judges by the letters that most of the beginning of a text is written in. */
export function scriptOf(text: string): Script {
  const sample = text.slice(0, MOST_READ);
  const letters = count(sample, /\p{L}/gu);
  const rightToLeft = count(sample, RIGHT_TO_LEFT) > letters / 2;
  const counts = new Map(LANGUAGES.map(([script, name]) => [name, count(sample, script)]));
  const han = counts.get('zh') ?? 0;
  const kana = counts.get('ja') ?? 0;
  if (kana > JAPANESE_SHARE * (han + kana)) {
    counts.set('ja', han + kana);
    counts.set('zh', 0);
  }
  const language = [...counts].find(([, number]) => number > letters / 2)?.[0];
  if (language === undefined) return { rightToLeft };
  if (language !== 'ar') return { language, rightToLeft };
  if (count(sample, URDU) > letters / 100) return { language: 'ur', rightToLeft };
  return { language: count(sample, PERSIAN) > letters / 100 ? 'fa' : 'ar', rightToLeft };
}

function count(text: string, letters: RegExp): number {
  return text.match(letters)?.length ?? 0;
}
