import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/random';
import { detokenize, tokenize } from '../../src/text/tokenizer';

const read = (sentence: string) => tokenize(sentence, { lowercase: true });
const shown = (sentence: string) => detokenize(tokenize(sentence, { lowercase: false }));

describe('tokenize', () => {
  it('sets punctuation apart from words', () => {
    expect(read('Well, she said: "Stop (now)!"')).toEqual([
      'well',
      ',',
      'she',
      'said',
      ':',
      '"',
      'stop',
      '(',
      'now',
      ')',
      '!',
      '"',
    ]);
  });

  it('keeps capitals where lowercase is off', () => {
    expect(tokenize('The İzmir Road', { lowercase: false })).toEqual(['The', 'İzmir', 'Road']);
    expect(read('THE Road')).toEqual(['the', 'road']);
  });

  it('keeps contractions whole and writes their apostrophes one way', () => {
    expect(read("Don't, don’t; l'homme, l’homme")).toEqual([
      "don't",
      ',',
      "don't",
      ';',
      "l'homme",
      ',',
      "l'homme",
    ]);
  });

  it('sets apostrophes apart that do not stand inside a word', () => {
    expect(read("the dogs' bowl, 'so' they say")).toEqual([
      'the',
      'dogs',
      "'",
      'bowl',
      ',',
      "'",
      'so',
      "'",
      'they',
      'say',
    ]);
  });

  it('keeps hyphenated words, numbers, times and initials whole', () => {
    expect(read('A well-known 3.5 or 10,000 at 10:30, e.g. in the U.S.A.')).toEqual([
      'a',
      'well-known',
      '3.5',
      'or',
      '10,000',
      'at',
      '10:30',
      ',',
      'e.g',
      '.',
      'in',
      'the',
      'u.s.a',
      '.',
    ]);
  });

  it('parts sentences that lack a space between them', () => {
    expect(read('The end.Then 3. 5')).toEqual(['the', 'end', '.', 'then', '3', '.', '5']);
  });

  it('takes several dots or dashes for one mark, and others one by one', () => {
    expect(read('so... no -- what?!')).toEqual(['so', '...', 'no', '--', 'what', '?', '!']);
  });

  it('takes an emoji with all its parts for one token', () => {
    const emoji = ['👍🏽', '👩‍👩‍👧', '❤️', '🇩🇪', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '1️⃣', '🏳️‍🌈'];
    expect(read(emoji.join(' '))).toEqual(emoji);
    expect(read('nice👍🏽👩‍👩‍👧!')).toEqual(['nice', '👍🏽', '👩‍👩‍👧', '!']);
  });

  it('cuts scripts without spaces into the words of their dictionary', () => {
    expect(read('我喜欢 iPhone。')).toEqual(['我', '喜欢', 'iphone', '。']);
    expect(read('我们在公园里散步。')).toEqual(['我们', '在', '公园', '里', '散步', '。']);
    expect(read('東京に行きます。')).toEqual(['東京', 'に', '行き', 'ます', '。']);
    expect(read('カードが')).toEqual(['カード', 'が']);
    expect(read('กำลังเดิน')).toEqual(['กำลัง', 'เดิน']);
    // Where Khmer words end is up to the dictionary; that they end is not.
    expect(read('ខ្ញុំចូលចិត្ត').slice(0, 1)).toEqual(['ខ្ញុំ']);
  });

  it('takes an unseen space between such words for the end of a word', () => {
    expect(read('公\u200b园')).toEqual(['公', '园']);
  });

  it('cuts long texts without spaces', () => {
    const long = read('我们在公园里散步'.repeat(5000));
    expect(long.join('')).toBe('我们在公园里散步'.repeat(5000));
    expect(long.length).toBeGreaterThan(20_000);
  });

  it('reads scripts from right to left, and their joiners, as words', () => {
    expect(read('שלום, עולם!')).toEqual(['שלום', ',', 'עולם', '!']);
    expect(read('مرحبا، كيف حالك؟')).toEqual(['مرحبا', '،', 'كيف', 'حالك', '؟']);
    expect(read('می\u200cخواهم')).toEqual(['می\u200cخواهم']);
    expect(read('\u200fשלום\u200e')).toEqual(['שלום']);
  });

  it('reads composed and decomposed letters alike', () => {
    expect(read('cafe\u0301')).toEqual(read('caf\u00e9'));
    expect(read('हिन्दी')).toEqual(['हिन्दी']);
  });

  it('leaves out what cannot be seen', () => {
    expect(read('\ufeffco\u00adoperate\u0000 \u200b\u2060\ud800\ufe0f')).toEqual(['cooperate']);
    expect(read(' \t\u00a0\u3000\u200d')).toEqual([]);
  });

  it('never gives a special word of the vocabulary', () => {
    for (const special of ['<pad>', '<sos>', '<eos>', '<oov>']) {
      expect(read(`x ${special}`)).toEqual(['x', '<', special.slice(1, -1), '>']);
    }
  });
});

describe('detokenize', () => {
  it.each([
    'Well, she said: “Stop (now)!” and left; he didn’t.'.replace('n’t', "n't"),
    'A “quote”, ‘another’, «one more» and [this].',
    'He said "yes", she said "no" – and that’s it...'.replace('’', "'"),
    "The words 'time to eat' over the door.",
    "The dogs' bowl isn't the cat's.",
    "Give 'em rock 'n' roll.",
    'It costs $5.50 (or 3 €) and/or 20% at 10:30, e.g. in the U.S. army.',
    'Er sagt: „Guten Tag“, und geht.',
    '¿Qué? ¡Sí!',
    'Nice 👍🏽 👩‍👩‍👧, very nice!',
    '你好，世界。「好」！',
    '今日は、カードです。',
    'สวัสดี',
    'שלום, עולם!',
    'مرحبا، كيف حالك؟',
    '#tag @name',
    '我们2024年在公园里散步，很开心！',
    '我喜欢 iPhone 手机。',
    'iPhoneを3台買いました。',
    'ฉันชอบเดินเล่นในสวนสาธารณะ',
    'ខ្ញុំចូលចិត្តដើរលេង។',
    "¡Hola! ¿Qué tal, señor O'Brien?",
    'Dijo: «¿Vienes?», y se fue.',
    "L'homme qu'elle a vu, c'est lui.",
    'هل تحب القهوة؟ نعم، أحبها!',
    '👩🏽‍🚀 🧑‍🤝‍🧑 🇯🇵 🏴‍☠️ ok',
    'So good 😍😍😍 🇪🇸🇪🇸!',
  ])('writes %s as people do', (sentence) => {
    expect(shown(sentence)).toBe(sentence.normalize('NFC'));
  });

  it('mends the spaces of texts that were taken apart before', () => {
    expect(shown('a man , in a ( red ) hat , says " hello " .')).toBe(
      'a man, in a (red) hat, says "hello".',
    );
    expect(shown("it 's a bull 's back")).toBe("it 's a bull 's back");
  });

  it('writes an unseen space only where words would be read as others', () => {
    expect(detokenize(['公园', '里'])).toBe('公园里');
    expect(detokenize(['公', '园', '里'])).toBe('公\u200b园里');
  });

  it('gives nothing for no tokens', () => {
    expect(detokenize([])).toBe('');
  });
});

describe('reading what is displayed', () => {
  /** Pieces that meet badly: connectors, marks that combine, halves of flags, scripts, controls. */
  const PIECES = [
    ...'aBsnÉΣİß35٣๓.,:;\'’‘"“”„‚-‐_·/()<>#@%$手机がーไทำกั្မ👍🏽👩❤🇩🇪🏴ℹ™〰。、「」！・क्ि=가שׁצ״،𐐀',
    ...[
      '..',
      '--',
      '<oov>',
      "'s",
      "'em",
      'e\u0301',
      '\u0301',
      '\u0338',
      '\u1100',
      '\u1161',
      '\u11a8',
    ],
    ...[
      '\u200d',
      '\u200c',
      '\ufe0f',
      '\u20e3',
      '\u{e0067}',
      '\u{e007f}',
      '\u00ad',
      '\u200b',
      '\ufeff',
    ],
    ...['\u2028', '\0', '\ud800', '\udc00', '\u115f', '\u3164', '\u212a', '\u037e', '\u00a0'],
    ...Array.from({ length: 20 }, () => ' '),
  ];
  const random = seededRandom(11, 'sentences');

  function randomSentence(): string {
    return Array.from({ length: 1 + random.integer(14) }, () =>
      random.uniform() < 0.85
        ? PIECES[random.integer(PIECES.length)]
        : String.fromCodePoint(random.integer(0x3_0000)),
    ).join('');
  }

  it('gives the same tokens again, for random Unicode strings', () => {
    for (let i = 0; i < 30_000; i++) {
      const sentence = randomSentence();
      const options = { lowercase: i % 2 === 0 };
      const tokens = tokenize(sentence, options);
      expect(tokenize(detokenize(tokens), options), JSON.stringify(sentence)).toEqual(tokens);
    }
  });

  it('gives the same tokens again, in whatever order a decoder puts them', () => {
    const words = [...new Set(Array.from({ length: 2000 }, () => read(randomSentence())).flat())];
    for (let i = 0; i < 20_000; i++) {
      const tokens = Array.from(
        { length: 1 + random.integer(8) },
        () => words[random.integer(words.length)] ?? '',
      );
      expect(read(detokenize(tokens)), JSON.stringify(tokens)).toEqual(tokens);
    }
  });

  it('gives the same tokens again, for every character there is, alone and between others', () => {
    const differing: string[] = [];
    for (let code = 0; code < 0x1_1000; code++) {
      const character = String.fromCodePoint(code);
      for (const sentence of [`${character} ${character}`, `a${character}b 3${character}5`]) {
        const tokens = read(sentence);
        if (read(detokenize(tokens)).join('\n') !== tokens.join('\n')) differing.push(sentence);
      }
    }
    expect(differing).toEqual([]);
  });
});
