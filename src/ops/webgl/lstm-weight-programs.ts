/** Programs for the gradients of an LSTM's weights, given those of its gates. */
import { PART, PARTS } from './parts';
import { program } from './programs';

/**
 * gatesᵀ · [x | context | h of the step before | 1]: all gradients of weights in one. A texel of
 * gates holds four units, so a thread has four rows of the result; sums of the gates themselves,
 * for the bias, stay together in the first part. The four products follow one another, so that
 * threads side by side do the same.
 */
export const WEIGHT_GRADIENTS = program({
  title: 'LSTM: gradients of weights',
  inputs: ['gates', 'sums', 'x', 'context', 'previous'],
  sizes: ['width', 'xWidth', 'contextWidth', 'tokens', 'sentences'],
  outputs: ['result0', 'result1', 'result2', 'result3'],
  body: `
    vec4 s0 = vec4(0), s1 = vec4(0), s2 = vec4(0), s3 = vec4(0);
    void add(vec4 d, vec4 v) {
      s0 += d.x * v;
      s1 += d.y * v;
      s2 += d.z * v;
      s3 += d.w * v;
    }
    void compute(int i) {
      int wide = 4 * width;
      int ofContext = i - wide * xWidth;
      int ofHidden = ofContext - wide * contextWidth;
      int ofBias = ofHidden - wide * width;
      int n = 0;
      if (ofContext < 0) {
        int units = i / xWidth;
        int column = i - units * xWidth;
        for (; n + 3 < tokens; n += 4) {
          int at = n * wide + units;
          int from = n * xWidth + column;
          vec4 d0 = gates(at), d1 = gates(at + wide), d2 = gates(at + 2 * wide), d3 = gates(at + 3 * wide);
          vec4 v0 = x(from), v1 = x(from + xWidth), v2 = x(from + 2 * xWidth), v3 = x(from + 3 * xWidth);
          add(d0, v0);
          add(d1, v1);
          add(d2, v2);
          add(d3, v3);
        }
        for (; n < tokens; n++) add(gates(n * wide + units), x(n * xWidth + column));
      } else if (ofHidden < 0) {
        int units = ofContext / contextWidth;
        int column = ofContext - units * contextWidth;
        for (; n < sentences; n++) {
          add(sums(n * wide + units), context(n * contextWidth + column));
        }
      } else if (ofBias < 0) {
        int units = ofHidden / width;
        int column = ofHidden - units * width;
        for (n = sentences; n + 3 < tokens; n += 4) {
          int at = n * wide + units;
          int from = n * width + column;
          vec4 d0 = gates(at), d1 = gates(at + wide), d2 = gates(at + 2 * wide), d3 = gates(at + 3 * wide);
          vec4 v0 = previous(from), v1 = previous(from + width);
          vec4 v2 = previous(from + 2 * width), v3 = previous(from + 3 * width);
          add(d0, v0);
          add(d1, v1);
          add(d2, v2);
          add(d3, v3);
        }
        for (; n < tokens; n++) add(gates(n * wide + units), previous(n * width + column));
      } else {
        for (; n < tokens; n++) s0 += gates(n * wide + ofBias);
      }
      result0 = s0;
      result1 = s1;
      result2 = s2;
      result3 = s3;
    }`,
});

/** Finds the texel of a row of gates, in the order i, f, g, o, in the parts of WEIGHT_GRADIENTS. */
const LAY = `${PART}
  int unitsOf(int row, out int which) {
    int gate = row / hidden;
    int unit = row - gate * hidden;
    which = unit & 3;
    return gate * width + (unit >> 2);
  }
  vec4 readInput(int row, int column) {
    int which;
    int units = unitsOf(row, which);
    int after = column - xWidth;
    return part(which, after < 0
      ? units * xWidth + column
      : 4 * width * xWidth + units * contextWidth + after);
  }
  vec4 readHidden(int row, int column) {
    int which;
    int units = unitsOf(row, which);
    return part(which, (4 * (xWidth + contextWidth) + units) * width + column);
  }
  vec4 readBias(int units) {
    return part0(4 * width * (xWidth + contextWidth + width) + units);
  }`;

/** Lays them together as weightIh [4H, I], weightHh [4H, H] and bias [4H], one after the other. */
export const LAY_WEIGHTS = program({
  title: 'LSTM: lay gradients of weights together',
  inputs: PARTS,
  sizes: ['hidden', 'width', 'inputWidth', 'embedding', 'xWidth', 'contextWidth', 'inputColumns'],
  body: `${LAY}
    void compute(int i) {
      int j = i - 4 * hidden * inputWidth;
      int units = j - 4 * hidden * width;
      if (units >= 0) {
        result = readBias(units);
      } else if (j >= 0) {
        result = readHidden(j / width, j % width);
      } else {
        result = readInput(i / inputWidth, i % inputWidth);
      }
    }`,
});

/** The same where the embedding or the hidden size fills no whole texels. */
export const LAY_UNEVEN_WEIGHTS = program({
  title: 'LSTM: lay uneven gradients of weights together',
  inputs: PARTS,
  sizes: ['hidden', 'width', 'inputWidth', 'embedding', 'xWidth', 'contextWidth', 'inputColumns'],
  body: `${LAY}
    float oneInput(int row, int column) {
      if (column >= inputColumns) return 0.0;
      int at = column < embedding ? column : 4 * xWidth + column - embedding;
      return lane(readInput(row, at >> 2), at & 3);
    }
    float oneBias(int row) {
      if (row >= 4 * hidden) return 0.0;
      int which;
      int units = unitsOf(row, which);
      return lane(readBias(units), which);
    }
    void compute(int i) {
      int j = i - 4 * hidden * inputWidth;
      int row = 4 * (j - 4 * hidden * width);
      if (row >= 0) {
        result = vec4(oneBias(row), oneBias(row + 1), oneBias(row + 2), oneBias(row + 3));
      } else if (j >= 0) {
        result = readHidden(j / width, j % width);
      } else {
        row = i / inputWidth;
        int column = 4 * (i - row * inputWidth);
        result = vec4(oneInput(row, column), oneInput(row, column + 1),
                      oneInput(row, column + 2), oneInput(row, column + 3));
      }
    }`,
});
