/** Programs of matrix products, in the forms that `products.ts` chooses from. */
import { program, type Program } from './programs';

/** How an operand is read: as it is, or as a gradient behind a leaky ReLU. */
function operand(
  name: string,
  masked: boolean,
): { inputs: string[]; factor: string[]; body: string } {
  if (!masked) return { inputs: [name], factor: [], body: '' };
  return {
    inputs: [`${name}Output`, `${name}Gradient`],
    factor: [`${name}Slope`],
    body: `vec4 ${name}(int texel) {
      return leakyBackward(${name}Output(texel), ${name}Gradient(texel), ${name}Slope);
    }`,
  };
}

/** The sizes are of the result, [rows, columns]; `depth` is what is summed over. */
const SIZES = ['rows', 'columns', 'depth', 'aWidth', 'bWidth', 'width'] as const;

/** a · bᵀ: both are read along their rows. */
const ALONG = `
  void compute(int i) {
    int row = i / width;
    int column = (i - row * width) * 4;
    ivec4 at = min(ivec4(column, column + 1, column + 2, column + 3), columns - 1) * bWidth;
    int from = row * aWidth;
    vec4 sum = vec4(0);
    for (int k = 0; k < aWidth; k++) {
      vec4 v = a(from + k);
      sum += vec4(dot(v, b(at.x + k)), dot(v, b(at.y + k)), dot(v, b(at.z + k)), dot(v, b(at.w + k)));
    }
    result = finish(sum, column);
  }`;

/** a · b: b is read across its rows. */
const ACROSS = `
  void compute(int i) {
    int row = i / width;
    int column = i - row * width;
    int from = row * aWidth;
    vec4 sum = vec4(0);
    for (int k = 0; k < aWidth; k++) {
      vec4 v = a(from + k);
      ivec4 at = min(4 * k + ivec4(0, 1, 2, 3), depth - 1) * bWidth + column;
      sum += v.x * b(at.x) + v.y * b(at.y) + v.z * b(at.z) + v.w * b(at.w);
    }
    result = finish(sum, column * 4);
  }`;

/** aᵀ · b: both are read across their rows. Four steps at a time, so that reads overlap. */
const DOWN = `
  void compute(int i) {
    int row = i / width;
    int column = i - row * width;
    int from = row >> 2;
    vec4 pick = vec4(equal(ivec4(row & 3), ivec4(0, 1, 2, 3)));
    vec4 sum = vec4(0);
    int k = 0;
    for (; k + 3 < depth; k += 4) {
      int atA = k * aWidth + from;
      int atB = k * bWidth + column;
      vec4 a0 = a(atA), a1 = a(atA + aWidth), a2 = a(atA + 2 * aWidth), a3 = a(atA + 3 * aWidth);
      vec4 b0 = b(atB), b1 = b(atB + bWidth), b2 = b(atB + 2 * bWidth), b3 = b(atB + 3 * bWidth);
      sum += dot(a0, pick) * b0 + dot(a1, pick) * b1 + dot(a2, pick) * b2 + dot(a3, pick) * b3;
    }
    for (; k < depth; k++) sum += dot(a(k * aWidth + from), pick) * b(k * bWidth + column);
    result = finish(sum, column * 4);
  }`;

/** The wide forms: rows r, r + rows, r + 2·rows, r + 3·rows, where \`rows\` are those of a part. */
const WIDE_ALONG = `
  void compute(int i) {
    int row = i / width;
    int column = (i - row * width) * 4;
    ivec4 at = min(ivec4(column, column + 1, column + 2, column + 3), columns - 1) * bWidth;
    ivec4 from = min(row + rows * ivec4(0, 1, 2, 3), allRows - 1) * aWidth;
    vec4 s0 = vec4(0), s1 = vec4(0), s2 = vec4(0), s3 = vec4(0);
    for (int k = 0; k < aWidth; k++) {
      vec4 v0 = a(from.x + k), v1 = a(from.y + k), v2 = a(from.z + k), v3 = a(from.w + k);
      vec4 b0 = b(at.x + k), b1 = b(at.y + k), b2 = b(at.z + k), b3 = b(at.w + k);
      s0 += vec4(dot(v0, b0), dot(v0, b1), dot(v0, b2), dot(v0, b3));
      s1 += vec4(dot(v1, b0), dot(v1, b1), dot(v1, b2), dot(v1, b3));
      s2 += vec4(dot(v2, b0), dot(v2, b1), dot(v2, b2), dot(v2, b3));
      s3 += vec4(dot(v3, b0), dot(v3, b1), dot(v3, b2), dot(v3, b3));
    }
    result0 = finish(s0, column);
    result1 = finish(s1, column);
    result2 = finish(s2, column);
    result3 = finish(s3, column);
  }`;

const WIDE_ACROSS = `
  void compute(int i) {
    int row = i / width;
    int column = i - row * width;
    ivec4 from = min(row + rows * ivec4(0, 1, 2, 3), allRows - 1) * aWidth;
    vec4 s0 = vec4(0), s1 = vec4(0), s2 = vec4(0), s3 = vec4(0);
    for (int k = 0; k < aWidth; k++) {
      vec4 v0 = a(from.x + k), v1 = a(from.y + k), v2 = a(from.z + k), v3 = a(from.w + k);
      ivec4 at = min(4 * k + ivec4(0, 1, 2, 3), depth - 1) * bWidth + column;
      vec4 b0 = b(at.x), b1 = b(at.y), b2 = b(at.z), b3 = b(at.w);
      s0 += v0.x * b0 + v0.y * b1 + v0.z * b2 + v0.w * b3;
      s1 += v1.x * b0 + v1.y * b1 + v1.z * b2 + v1.w * b3;
      s2 += v2.x * b0 + v2.y * b1 + v2.z * b2 + v2.w * b3;
      s3 += v3.x * b0 + v3.y * b1 + v3.z * b2 + v3.w * b3;
    }
    result0 = finish(s0, column * 4);
    result1 = finish(s1, column * 4);
    result2 = finish(s2, column * 4);
    result3 = finish(s3, column * 4);
  }`;

const FORMS = { along: ALONG, across: ACROSS, down: DOWN } as const;
const WIDE_FORMS = { along: WIDE_ALONG, across: WIDE_ACROSS } as const;

export type Form = keyof typeof FORMS;

const PLAIN_END = 'vec4 finish(vec4 sum, int column) { return keep(sum, columns - column); }';
const BIAS_END = `vec4 finish(vec4 sum, int column) {
  return keep(leaky(sum + bias(column >> 2), slope), columns - column);
}`;

const made = new Map<string, Program>();

export function productProgram(
  form: Form,
  wide: boolean,
  maskedA: boolean,
  maskedB: boolean,
  biased: boolean,
): Program {
  const key = [form, wide, maskedA, maskedB, biased].join();
  const found = made.get(key);
  if (found !== undefined) return found;
  const [a, b] = [operand('a', maskedA), operand('b', maskedB)];
  const body = wide && form !== 'down' ? WIDE_FORMS[form] : FORMS[form];
  const source = program<string, string, string>({
    title: `product ${key}`,
    inputs: [...a.inputs, ...b.inputs, ...(biased ? ['bias'] : [])],
    sizes: [...SIZES, ...(wide ? ['allRows'] : [])],
    factors: [...a.factor, ...b.factor, ...(biased ? ['slope'] : [])],
    outputs: wide ? ['result0', 'result1', 'result2', 'result3'] : ['result'],
    body: [a.body, b.body, biased ? BIAS_END : PLAIN_END, body].join('\n'),
  });
  made.set(key, source);
  return source;
}

/** What training asks for, made beforehand so that it can be compiled with everything else. */
for (const masked of [false, true]) {
  productProgram('across', false, masked, false, false);
  productProgram('along', false, masked, false, false);
  productProgram('down', false, masked, false, false);
  productProgram('down', false, masked, true, false);
}
productProgram('along', false, false, false, true);
productProgram('along', true, false, false, true);

export const TRANSPOSE = program({
  title: 'transpose',
  inputs: ['x'],
  sizes: ['rows', 'xWidth', 'width'],
  body: `
    void compute(int i) {
      int row = i / width;
      ivec4 at = ivec4(0, 1, 2, 3) + 4 * (i - row * width);
      ivec4 from = min(at, rows - 1) * xWidth + (row >> 2);
      int l = row & 3;
      vec4 all = vec4(lane(x(from.x), l), lane(x(from.y), l), lane(x(from.z), l), lane(x(from.w), l));
      result = keep(all, rows - at.x);
    }`,
});
