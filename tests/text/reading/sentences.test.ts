import { describe, expect, it } from 'vitest';
import { SentenceCutter } from '../../../src/text/reading/sentences';

const cut = (text: string, language?: string) => new SentenceCutter(language).sentences(text);

describe('cutting a paragraph', () => {
  it('ends sentences where they end', () => {
    expect(cut('It rains. Does it? Yes! “Of course.” So...  We stay')).toEqual([
      'It rains.',
      'Does it?',
      'Yes!',
      '“Of course.”',
      'So...',
      'We stay',
    ]);
  });

  it.each([
    'Mr. Smith and Dr. J. R. Jones met Mrs. Brown.',
    'It costs 3.5 dollars, e.g. at the corner.',
    'He said "Stop!" and left.',
    '3. Wash the carrots.',
    'La Sra. Pérez vive en el n.º 5.',
  ])('keeps together: %s', (sentence) => {
    expect(cut(sentence)).toEqual([sentence]);
  });

  it('parts sentences whose words were taken apart before', () => {
    expect(cut('a man sits . a dog runs ! what is it ? nothing')).toEqual([
      'a man sits .',
      'a dog runs !',
      'what is it ?',
      'nothing',
    ]);
  });

  it('knows the marks of other scripts', () => {
    expect(cut('¿Qué tal? ¡Bien! Adiós.', 'es')).toEqual(['¿Qué tal?', '¡Bien!', 'Adiós.']);
    expect(cut('今日は晴れです。散歩に行きましょう！', 'ja')).toEqual([
      '今日は晴れです。',
      '散歩に行きましょう！',
    ]);
    expect(cut('它很好。“真的吗？”他问。', 'zh')).toEqual(['它很好。', '“真的吗？”', '他问。']);
    expect(cut('كيف حالك؟ أنا بخير.', 'ar')).toEqual(['كيف حالك؟', 'أنا بخير.']);
    expect(cut('वह घर गया। वह सो गया।', 'hi')).toEqual(['वह घर गया।', 'वह सो गया।']);
  });

  it('leaves out what has neither letter nor digit', () => {
    expect(cut('* * *')).toEqual([]);
    expect(cut('  ')).toEqual([]);
    expect(cut('😍😍')).toEqual(['😍😍']);
  });

  it('loses no word of a paragraph of any length', () => {
    const sentence = 'The quick brown fox jumps over the lazy dog, and so on';
    expect(cut(`${sentence}. `.repeat(2000))).toEqual(
      Array.from({ length: 2000 }, () => `${sentence}.`),
    );
    const endless = cut('word '.repeat(3000)).join(' ').split(' ');
    expect(endless).toHaveLength(3000);
    expect(cut('字'.repeat(5000)).join('')).toBe('字'.repeat(5000));
    expect(cut('𠀀'.repeat(5000)).join('')).toBe('𠀀'.repeat(5000));
  });
});
