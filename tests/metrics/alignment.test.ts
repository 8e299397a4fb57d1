import { describe, expect, it } from 'vitest';
import { alignWords, changedWords } from '../../src/metrics/alignment';
import { seededRandom } from '../../src/random';
import { plainEditDistance } from './plain-edit-distance';

const words = (text: string) => text.split(' ').filter((word) => word !== '');

/** "a -old +new man b>c": kept, deleted, inserted, changed. */
function shown(from: string, to: string): string {
  const a = words(from);
  const b = words(to);
  return alignWords(a, b)
    .map((step) => {
      if (step.mark === 'deleted') return `-${a[step.a]}`;
      if (step.mark === 'inserted') return `+${b[step.b]}`;
      return step.mark === 'kept' ? b[step.b] : `${a[step.a]}>${b[step.b]}`;
    })
    .join(' ');
}

describe('aligning two sentences', () => {
  it('keeps, changes, inserts and deletes words', () => {
    expect(shown('a man runs', 'a man runs')).toBe('a man runs');
    expect(shown('a man runs', 'a woman runs')).toBe('a man>woman runs');
    expect(shown('a man runs', 'a tall man runs')).toBe('a +tall man runs');
    expect(shown('a tall man runs', 'a man runs')).toBe('a -tall man runs');
  });

  it('follows words that moved, where places would mark them all', () => {
    expect(shown('a dog runs in the park', 'a big brown dog runs in the park')).toBe(
      'a +big +brown dog runs in the park',
    );
    expect(shown('two men play chess', 'men play chess outside')).toBe(
      '-two men play chess +outside',
    );
  });

  it('keeps a word rather than change two, at the same number of edits', () => {
    expect(shown('red cat', 'cat sleeps')).toBe('-red cat +sleeps');
  });

  it('keeps runs together', () => {
    expect(shown('the man', 'the old the man')).toBe('+the +old the man');
    expect(shown('a man and a dog', 'a man and a man and a dog')).toMatch(
      /^(a man and a )?\+\w+ \+\w+ \+\w+ [^+]+$/,
    );
    expect(shown('a b x y', 'a x y')).toBe('a -b x y');
    expect(shown('the cat the', 'the')).toBe('-the -cat the');
  });

  it('aligns with an empty sentence', () => {
    expect(shown('', 'a man')).toBe('+a +man');
    expect(shown('a man', '')).toBe('-a -man');
    expect(shown('', '')).toBe('');
  });

  it('has as many edits as the edit distance, and passes every word once', () => {
    const random = seededRandom(3, 'align');
    const draw = () => Int32Array.from({ length: random.integer(8) }, () => 4 + random.integer(4));
    for (let i = 0; i < 300; i++) {
      const a = draw();
      const b = draw();
      const steps = alignWords(a, b);
      expect(steps.filter(({ mark }) => mark !== 'kept')).toHaveLength(plainEditDistance(a, b));
      expect(steps.flatMap((step) => ('a' in step ? [step.a] : []))).toEqual([...a.keys()]);
      expect(steps.flatMap((step) => ('b' in step ? [step.b] : []))).toEqual([...b.keys()]);
      for (const step of steps) {
        if (step.mark === 'kept') expect(a[step.a]).toBe(b[step.b]);
        if (step.mark === 'changed') expect(a[step.a]).not.toBe(b[step.b]);
      }
    }
  });

  it('says of each word of the second whether it is new', () => {
    const a = words('a man runs in the park');
    expect(changedWords(a, words('a young woman runs in the street'))).toEqual([
      false,
      true,
      true,
      false,
      false,
      false,
      true,
    ]);
    expect(changedWords(a, a)).toEqual(a.map(() => false));
  });
});
