import { describe, expect, it } from 'vitest';
import { EOS, SOS, pack } from '../../src/model/layout';
import { randomSentences } from './sentences';

const ids = (...words: number[]) => Int32Array.from(words);

describe('pack', () => {
  it('stores step after step, longest sentences first, without padding', () => {
    const packed = pack([ids(4), ids(5, 6, 7), ids(8, 9)]);
    expect(packed.layout).toEqual({ rows: 3, steps: 4, tokens: 9, active: ids(3, 3, 2, 1) });
    expect([...packed.inputs]).toEqual([SOS, SOS, SOS, 5, 8, 4, 6, 9, 7]);
    expect([...packed.targets]).toEqual([5, 8, 4, 6, 9, EOS, 7, EOS, EOS]);
  });

  it('says where each sentence ends, by row and in the order given', () => {
    const packed = pack([ids(4), ids(5, 6, 7), ids(8, 9)]);
    expect([...packed.lastByRow]).toEqual([8, 7, 5]);
    expect([...packed.lastBySentence]).toEqual([5, 8, 7]);
    for (const last of packed.lastByRow) expect(packed.targets[last]).toBe(EOS);
  });

  it('keeps sentences of one length in their order', () => {
    const packed = pack([ids(4, 5), ids(6, 7), ids(8, 9)]);
    expect([...packed.lastBySentence]).toEqual([...packed.lastByRow]);
  });

  it('reads a sentence without words as its end alone', () => {
    const packed = pack([ids()]);
    expect(packed.layout).toEqual({ rows: 1, steps: 1, tokens: 1, active: ids(1) });
    expect([...packed.inputs, ...packed.targets]).toEqual([SOS, EOS]);
  });

  it('lets every sentence be read back from its row', () => {
    const sentences = randomSentences(40, 9, 30, 5);
    const { layout, targets, lastByRow, lastBySentence } = pack(sentences);
    sentences.forEach((words, i) => {
      const row = lastByRow.indexOf(lastBySentence[i]!);
      let start = 0;
      const read: number[] = [];
      for (const rows of layout.active) {
        if (row < rows) read.push(targets[start + row]!);
        start += rows;
      }
      expect(read).toEqual([...words, EOS]);
    });
    expect(layout.tokens).toBe(sentences.reduce((count, words) => count + words.length + 1, 0));
  });
});
