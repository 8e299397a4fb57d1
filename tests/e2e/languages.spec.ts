/** Texts in other scripts go all the way: upload, training, interpolation, and back as sentences. */
import { expect, test } from './support/test';
import { lines, SMALL } from './support/texts';

interface Written {
  readonly language: string;
  /** The attribute that the sentences carry, where the script tells. */
  readonly code: string | null;
  readonly sentences: readonly string[];
  readonly direction: 'ltr' | 'rtl';
}

/** Every one of the first with every one of the others. */
function each(
  who: readonly string[],
  what: readonly string[],
  join: (one: string, other: string) => string,
): string[] {
  return who.flatMap((one) => what.map((other) => join(one, other)));
}

const CHINESE = each(
  ['小猫', '老师', '我的朋友', '农民', '医生', '孩子们', '那位老人', '学生'],
  [
    '在公园里散步',
    '喜欢喝热茶',
    '看着窗外的雨',
    '每天早上读书',
    '在河边唱歌',
    '买了新鲜水果',
    '正在准备晚饭',
  ],
  (who, does) => `${who}${does}。`,
);
const JAPANESE = each(
  ['猫', '先生', '私の友達', '農家の人', '医者', '子供たち', 'おじいさん', '学生'],
  [
    'は公園を散歩します',
    'は熱いお茶を飲みます',
    'は窓の外の雨を見ています',
    'は毎朝本を読みます',
    'は川のそばで歌います',
    'は新しい果物を買いました',
    'は夕食を作っています',
  ],
  (who, does) => `${who}${does}。`,
);
const ARABIC = each(
  ['قطة', 'ولد', 'بنت', 'رجل', 'طفل', 'معلم', 'طبيب', 'بحار'],
  ['يقرأ كتابا', 'يشرب الماء', 'يرى القمر', 'يفتح الباب', 'يحب البحر', 'يكتب رسالة', 'ينام هنا'],
  (who, does) => `${who} ${does}.`,
);
const EMOJI = each(
  ['👩‍🚀', '🐈‍⬛', '👨‍👩‍👧', '🧑🏽‍🍳', 'Ana', '🦊', '🐝', '🇧🇷'],
  ['likes 🍕', 'drinks ☕️', 'sees 🌧️', 'reads 📚', 'sings 🎶', 'buys 🍎🍐', 'cooks 🍲'],
  (who, does) => `${who} ${does} !`,
);

const WRITTEN: readonly Written[] = [
  { language: 'Chinese', code: 'zh', sentences: CHINESE, direction: 'ltr' },
  { language: 'Japanese', code: 'ja', sentences: JAPANESE, direction: 'ltr' },
  { language: 'Arabic', code: 'ar', sentences: ARABIC, direction: 'rtl' },
  { language: 'emoji', code: null, sentences: EMOJI, direction: 'ltr' },
];

for (const { language, code, sentences, direction } of WRITTEN) {
  // As the model gives them back when it has learned them.
  const [a = '', b = ''] = [sentences[0], sentences[20]];
  test(`${language}: a text is learned, joined as it was written, and shown the right way round`, async ({
    playground,
  }) => {
    await playground.open({
      ...SMALL,
      hiddenSize: 64,
      embeddingSize: 32,
      engine: 'wasm',
      learningRate: 0.01,
      heldOutShare: 0.01,
      replacedWords: 0,
    });
    await playground.upload(`${language}.txt`, lines(sentences));
    await expect(playground.corpus).toContainText(`${language}.txt · 56 sentences`);
    await playground.interpolate(a, b);
    await playground.train();
    const [first, last] = [playground.pathRows.first(), playground.pathRows.last()];
    await expect(first).toContainText('A, reconstructed word for word', { timeout: 45_000 });
    await expect(last).toContainText('B, reconstructed word for word', { timeout: 45_000 });
    await playground.pause();

    await test.step('both ends read as they were written', async () => {
      const told = await playground.pathSentences();
      const plain = (sentence: string) => sentence.replace(' !', '!').toLowerCase();
      expect([told[0], told.at(-1)].map((sentence) => plain(sentence ?? ''))).toEqual(
        [a, b].map(plain),
      );
    });
    await test.step('and stand the right way round', async () => {
      for (const box of [playground.sentenceA, playground.sentenceB]) {
        await expect(box).toHaveCSS('direction', direction);
      }
      const sentence = first.locator('label');
      await expect(sentence).toHaveCSS('direction', direction);
      if (code !== null) await expect(sentence).toHaveAttribute('lang', code);
    });
    await test.step('the words stand in the order of the sentence, none lost', async () => {
      const words = await first.getByTitle('% sure').allInnerTexts();
      const joined = words.join('').toLowerCase();
      expect(joined).toBe(a.replaceAll(' ', '').toLowerCase());
    });
    const corpus = await playground.openTab('Corpus');
    if (direction === 'rtl') {
      await expect(corpus.getByRole('region', { name: 'How it was read' })).toContainText(
        'Arabic, from right to left',
      );
    }
    await playground.surprise();
    await expect
      .poll(async () => sentences.includes(await playground.sentenceA.inputValue()))
      .toBe(true);
  });
}
