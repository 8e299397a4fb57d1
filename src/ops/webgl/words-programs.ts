/**
 * Programs of the softmax over the vocabulary. Logits come in four parts by quarters of the
 * tokens (`parts.ts`): part p, row r is token r + p · quarter.
 */
import { PART, PARTS } from './parts';
import { program } from './programs';
import { NUMBER } from './rows';

/** Texels of a row that one thread looks through. */
export const SEGMENT = 64;

/** The greatest logit, the sum of exp(logit − greatest) and the greatest's column, of a segment. */
const PEAK = `
  vec4 peak(int part, int from, int begin) {
    float greatest = -3.0e38;
    float sum = 0.0;
    float best = 0.0;
    int end = min(begin + ${SEGMENT}, width);
    for (int k = begin; k < end; k++) {
      vec4 v = logits(part, from + k);
      v = mix(vec4(-3.0e38), v, lessThan(4 * k + ivec4(0, 1, 2, 3), ivec4(columns)));
      float here = max(max(v.x, v.y), max(v.z, v.w));
      if (here > greatest) {
        sum *= exp(greatest - here);
        greatest = here;
        best = float(4 * k + (v.x == here ? 0 : v.y == here ? 1 : v.z == here ? 2 : 3));
      }
      sum += total(exp(v - greatest));
    }
    return vec4(greatest, sum, best, 0);
  }
`;

/** The same of a whole row, from its segments. */
const ROW_PEAK = `
  vec4 rowPeak(int row) {
    vec4 all = peaks(row * segments);
    for (int s = 1; s < segments; s++) {
      vec4 one = peaks(row * segments + s);
      if (one.x > all.x) {
        all = vec4(one.x, one.y + all.y * exp(all.x - one.x), one.z, 0);
      } else {
        all.y += one.y * exp(one.x - all.x);
      }
    }
    return all;
  }
`;

export const PART_PEAKS = program({
  title: 'peaks of logits in parts',
  inputs: PARTS,
  sizes: ['columns', 'width', 'segments', 'quarter'],
  body: `${PART}
    vec4 logits(int which, int texel) { return part(which, texel); }
    ${PEAK}
    void compute(int i) {
      int token = i / segments;
      int which = token / quarter;
      result = peak(which, (token - which * quarter) * width, (i - token * segments) * ${SEGMENT});
    }`,
});

export const PEAKS = program({
  title: 'peaks of logits',
  inputs: ['x'],
  sizes: ['columns', 'width', 'segments'],
  body: `
    vec4 logits(int which, int texel) { return x(texel); }
    ${PEAK}
    void compute(int i) {
      int row = i / segments;
      result = peak(0, row * width, (i - row * segments) * ${SEGMENT});
    }`,
});

/** For each row, the best word and its probability. */
export const BEST = program({
  title: 'best word',
  inputs: ['peaks'],
  sizes: ['segments'],
  body: `${ROW_PEAK}
    void compute(int row) {
      vec4 all = rowPeak(row);
      result = vec4(all.z, 1.0 / all.y, 0, 0);
    }`,
});

/** For each token: greatest logit, sum of exponents, −log p, and 1 where the target is best. */
export const ROW_FIGURES = program({
  title: 'figures of tokens',
  inputs: [...PARTS, 'peaks', 'numbers'],
  sizes: ['width', 'segments', 'quarter', 'offset', 'single'],
  body: `${PART} ${NUMBER} ${ROW_PEAK}
    void compute(int token) {
      vec4 all = rowPeak(token);
      int target = number(offset + token);
      int which = token / quarter;
      int from = (token - which * quarter) * width;
      float logit = lane(part(which, from + (target >> 2)), target & 3);
      float surprise = log(all.y) + (all.x - logit);
      result = vec4(all.x, all.y, surprise, int(all.z) == target ? 1.0 : 0.0);
    }`,
});

/** Sums of −log p and of hits, in strides. */
export const FIGURES = program({
  title: 'sums of figures',
  inputs: ['x'],
  sizes: ['rows', 'threads'],
  body: `
    void compute(int i) {
      vec2 sum = vec2(0);
      for (int row = i; row < rows; row += threads) sum += x(row).zw;
      result = vec4(sum, 0, 0);
    }`,
});

/** factor · (softmax − 1 at the target), in the same four parts; rows beyond the last are zero. */
export const LOGIT_GRADIENTS = program({
  title: 'gradients of logits',
  inputs: [...PARTS, 'figures', 'numbers'],
  sizes: ['columns', 'width', 'quarter', 'tokens', 'offset', 'single'],
  factors: ['factor'],
  outputs: ['result0', 'result1', 'result2', 'result3'],
  body: `${NUMBER}
    vec4 gradient(vec4 logits, int token, int column) {
      if (token >= tokens) return vec4(0);
      vec4 row = figures(token);
      vec4 softmax = exp(logits - row.x) / row.y;
      ivec4 at = ivec4(column, column + 1, column + 2, column + 3);
      vec4 target = vec4(equal(at, ivec4(number(offset + token))));
      return keep(factor * (softmax - target), columns - column);
    }
    void compute(int i) {
      int row = i / width;
      int column = 4 * (i - row * width);
      result0 = gradient(part0(i), row, column);
      result1 = gradient(part1(i), row + quarter, column);
      result2 = gradient(part2(i), row + 2 * quarter, column);
      result3 = gradient(part3(i), row + 3 * quarter, column);
    }`,
});

/** gradients · weight, in four parts by quarters of the tokens. */
export const HIDDEN_GRADIENTS = program({
  title: 'gradients of hidden states',
  inputs: [...PARTS, 'weight'],
  sizes: ['columns', 'vocabularyWidth', 'width'],
  outputs: ['result0', 'result1', 'result2', 'result3'],
  body: `
    void compute(int i) {
      int row = i / width;
      int column = i - row * width;
      int from = row * vocabularyWidth;
      vec4 s0 = vec4(0), s1 = vec4(0), s2 = vec4(0), s3 = vec4(0);
      for (int k = 0; k < vocabularyWidth; k++) {
        vec4 v0 = part0(from + k), v1 = part1(from + k), v2 = part2(from + k), v3 = part3(from + k);
        ivec4 at = min(4 * k + ivec4(0, 1, 2, 3), columns - 1) * width + column;
        vec4 b0 = weight(at.x), b1 = weight(at.y), b2 = weight(at.z), b3 = weight(at.w);
        s0 += v0.x * b0 + v0.y * b1 + v0.z * b2 + v0.w * b3;
        s1 += v1.x * b0 + v1.y * b1 + v1.z * b2 + v1.w * b3;
        s2 += v2.x * b0 + v2.y * b1 + v2.z * b2 + v2.w * b3;
        s3 += v3.x * b0 + v3.y * b1 + v3.z * b2 + v3.w * b3;
      }
      result0 = s0;
      result1 = s1;
      result2 = s2;
      result3 = s3;
    }`,
});

/**
 * gradientsᵀ · hidden, and then the sums of the gradients, for the bias. A texel of gradients holds
 * four words, so a thread has four rows of the result; the sums stay together in the first part.
 */
export const WEIGHT_GRADIENTS = program({
  title: 'gradients of output weights',
  inputs: [...PARTS, 'hidden'],
  sizes: ['vocabularyWidth', 'width', 'quarter', 'tokens'],
  outputs: ['result0', 'result1', 'result2', 'result3'],
  body: `
    void compute(int i) {
      int ofBias = i - vocabularyWidth * width;
      vec4 s0 = vec4(0), s1 = vec4(0), s2 = vec4(0), s3 = vec4(0);
      if (ofBias < 0) {
        int words = i / width;
        ivec4 from = ivec4(0, 1, 2, 3) * (quarter * width) + i - words * width;
        int end = (tokens - 1) * width + i - words * width; /* beyond, gradients are zero */
        int at = words;
        for (int row = 0; row < quarter; row++) {
          vec4 d0 = part0(at), d1 = part1(at), d2 = part2(at), d3 = part3(at);
          ivec4 token = min(from, end);
          vec4 h0 = hidden(token.x), h1 = hidden(token.y), h2 = hidden(token.z), h3 = hidden(token.w);
          s0 += d0.x * h0 + d1.x * h1 + d2.x * h2 + d3.x * h3;
          s1 += d0.y * h0 + d1.y * h1 + d2.y * h2 + d3.y * h3;
          s2 += d0.z * h0 + d1.z * h1 + d2.z * h2 + d3.z * h3;
          s3 += d0.w * h0 + d1.w * h1 + d2.w * h2 + d3.w * h3;
          at += vocabularyWidth;
          from += width;
        }
      } else {
        for (int row = 0; row < quarter; row++) {
          int at = row * vocabularyWidth + ofBias;
          s0 += part0(at) + part1(at) + part2(at) + part3(at);
        }
      }
      result0 = s0;
      result1 = s1;
      result2 = s2;
      result3 = s3;
    }`,
});

/**
 * Lays the four parts of WEIGHT_GRADIENTS together, the weight row by row and then the bias, and
 * adds what the chunks of tokens before have given.
 */
export const LAY_WEIGHTS = program({
  title: 'lay gradients of output weights together',
  inputs: [...PARTS, 'before'],
  sizes: ['columns', 'width', 'hasBefore'],
  body: `${PART}
    void compute(int i) {
      int word = i / width;
      int words = i - columns * width;
      if (words < 0) {
        result = part(word & 3, (word >> 2) * width + i - word * width);
      } else {
        result = part0((columns + 3) / 4 * width + words);
      }
      if (hasBefore != 0) result += before(i);
    }`,
});
