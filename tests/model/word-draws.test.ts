import { describe, expect, it } from 'vitest';
import { EOS } from '../../src/model/layout';
import { WordDraws, type WordSampling } from '../../src/model/word-draws';
import { seededRandom } from '../../src/random';

const NONE: ReadonlySet<number> = new Set();
const LOGITS = Float32Array.of(1.2, -0.4, 0.3, 2, 0.3, -3, 1.9, 0.3);

function softmax(logits: Float32Array, temperature: number): number[] {
  const powers = Array.from(logits, (logit) => Math.exp(logit / temperature));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

/** What `rows` draws by one stream of the same logits give. */
function drawn(logits: Float32Array, sampling: WordSampling, rows: number): number[] {
  const random = seededRandom(5, 'draws');
  const draws = new WordDraws(sampling, [random]);
  return Array.from({ length: rows }, () => draws.draw(logits, 1, NONE)[0]!);
}

/** Σ (found − wanted)² / wanted over words that can be drawn; fails where another was. */
function chiSquare(ids: readonly number[], wanted: readonly number[]): number {
  const counts = wanted.map(() => 0);
  for (const id of ids) counts[id]! += 1;
  let sum = 0;
  wanted.forEach((share, id) => {
    if (share === 0) expect(counts[id]).toBe(0);
    else sum += (counts[id]! - ids.length * share) ** 2 / (ids.length * share);
  });
  return sum;
}

/** The k most probable words alone; of equally probable ones the lowest ids. */
function restricted(logits: Float32Array, k: number): Float32Array {
  const order = [...logits.keys()].sort((a, b) => logits[b]! - logits[a]! || a - b);
  const kept = new Set(order.slice(0, k));
  return logits.map((logit, id) => (kept.has(id) ? logit : -Infinity));
}

describe('words drawn', () => {
  // 99.9 % of chi-square values with 7 degrees of freedom are below 24.3, with fewer even more.
  it.each([
    [1, 8],
    [0.5, 8],
    [2, 8],
    [1, 5],
    [0.7, 4],
    [2, 3],
    [1, 2],
  ])(
    'are as frequent at temperature %f among the %i best as softmax says',
    (temperature, words) => {
      const ids = drawn(LOGITS, { temperature, words }, 20_000);
      const wanted = softmax(restricted(LOGITS, words), temperature);
      expect(chiSquare(ids, wanted)).toBeLessThan(24.3);
    },
  );

  it('are the most probable one where only that is considered, the lowest id among equals', () => {
    const logits = Float32Array.of(0, 3, 1, 3, 3, -1);
    expect(new Set(drawn(logits, { temperature: 2, words: 1 }, 200))).toEqual(new Set([1]));
  });

  it('are the most probable one as the temperature falls', () => {
    expect(new Set(drawn(LOGITS, { temperature: 1e-4 }, 500))).toEqual(new Set([3]));
  });

  it('are among the k best of any logits, as sorting finds them', () => {
    const random = seededRandom(9, 'logits');
    for (let trial = 0; trial < 200; trial++) {
      const size = 1 + random.integer(60);
      const logits = random.normal(new Float32Array(size)).map((x) => Math.round(4 * x) / 4);
      const words = 1 + random.integer(size);
      const among = restricted(logits, words);
      // So hot that all that may be drawn are drawn at random.
      for (const id of drawn(logits, { temperature: 100, words }, 20)) {
        expect(among[id]).toBeGreaterThan(-Infinity);
      }
    }
  });

  it('come with the probability that the decoder gave them, whatever the temperature', () => {
    const wanted = softmax(LOGITS, 1);
    const draws = new WordDraws({ temperature: 2, words: 6 }, [seededRandom(1, 'x')]);
    for (let i = 0; i < 50; i++) {
      const [id = -1, probability] = draws.draw(LOGITS, 1, NONE);
      expect(probability).toBeCloseTo(wanted[id]!, 6);
    }
  });

  it('are the same in rows that share their chance, and differ in rows with their own', () => {
    const rows = 40;
    const logits = Float32Array.from({ length: rows * 8 }, (_, i) => LOGITS[i % 8]!);
    const ids = (draws: WordDraws) => draws.draw(logits, rows, NONE).filter((_, i) => i % 2 === 0);
    const shared = new WordDraws({ temperature: 1 }, [seededRandom(1, 'shared')]);
    expect(new Set(ids(shared)).size).toBe(1);
    const streams = Array.from({ length: rows }, (_, row) => seededRandom(1, `row ${row}`));
    const own = new WordDraws({ temperature: 1 }, streams);
    expect(new Set(ids(own)).size).toBeGreaterThan(3);
  });

  it('rarely change where the logits change a little, under the same chance', () => {
    const moved = LOGITS.map((logit, id) => logit + (id % 2 === 0 ? 0.02 : -0.02));
    const before = drawn(LOGITS, { temperature: 1 }, 2000);
    const after = drawn(moved, { temperature: 1 }, 2000);
    const changed = before.filter((id, i) => id !== after[i]).length;
    expect(changed).toBeGreaterThan(0);
    expect(changed / 2000).toBeLessThan(0.03);
  });

  it('of a sentence that has ended are its end, and the others meet the same chance as ever', () => {
    const both = Float32Array.of(...LOGITS, ...LOGITS);
    const streams = () => [seededRandom(1, 'a'), seededRandom(1, 'b')];
    const whole = new WordDraws({ temperature: 1 }, streams());
    const half = new WordDraws({ temperature: 1 }, streams());
    for (let step = 0; step < 20; step++) {
      const all = whole.draw(both, 2, NONE);
      const rest = half.draw(both, 2, new Set([0]));
      expect([...rest]).toEqual([EOS, 0, all[2], all[3]]);
    }
  });
});
