/**
 * How the engine's programs are written. A program computes one texel (four values) of its output
 * at a time, and knows its inputs as functions from a texel's number to its four values.
 */

/**
 * A program: `compute(i)` in `body` assigns texel i of every output. `inputs` become functions
 * `vec4 name(int texel)`, `sizes` become whole numbers and `factors` floats, under their names.
 */
export interface Program<
  Input extends string = string,
  Size extends string = string,
  Factor extends string = string,
> {
  readonly title: string;
  readonly inputs: readonly Input[];
  readonly sizes: readonly Size[];
  readonly factors: readonly Factor[];
  readonly outputs: readonly string[];
  readonly body: string;
}

const written: Program[] = [];

/** Every program written so far. */
export function allPrograms(): readonly Program[] {
  return written;
}

/** Fills in what a program leaves out: one output named `result`, no factors. */
export function program<
  const Input extends string,
  const Size extends string,
  const Factor extends string = never,
>(parts: {
  readonly title: string;
  readonly inputs: readonly Input[];
  readonly sizes: readonly Size[];
  readonly factors?: readonly Factor[];
  readonly outputs?: readonly string[];
  readonly body: string;
}): Program<Input, Size, Factor> {
  const whole = { factors: [], outputs: ['result'], ...parts };
  written.push(whole);
  return whole;
}

/**
 * Numbers as a program is given them, in fours: where its output lies (first texel, texels, -, line
 * bits), where each of its inputs lies (first texel, -, line mask, line bits), its sizes and, bit
 * by bit in the same whole numbers, its factors. One call sends them all.
 */
export function numbersLength({ inputs, sizes, factors }: Program): number {
  return 4 * (1 + inputs.length + Math.ceil((sizes.length + factors.length) / 4));
}

/** Where the sizes begin among the numbers; the factors follow them. */
export function firstSize({ inputs }: Program): number {
  return 4 * (1 + inputs.length);
}

/** Functions at hand in every program. */
const COMMON = `
  float lane(vec4 texel, int which) {
    return which < 2 ? (which == 0 ? texel.x : texel.y) : (which == 2 ? texel.z : texel.w);
  }
  /* The first \`left\` lanes; zero in those beyond, which pad the end of a row. */
  vec4 keep(vec4 texel, int left) {
    return mix(vec4(0), texel, greaterThan(ivec4(left), ivec4(0, 1, 2, 3)));
  }
  float total(vec4 texel) { return dot(texel, vec4(1)); }
  vec4 leaky(vec4 x, float slope) { return max(x, slope * x); }
  vec4 leakyBackward(vec4 y, vec4 dy, float slope) {
    return mix(slope * dy, dy, greaterThan(y, vec4(0)));
  }
  vec4 sigmoid(vec4 x) { return 1.0 / (1.0 + exp(-x)); }
  vec4 boundedTanh(vec4 x) { return tanh(clamp(x, -15.0, 15.0)); } /* exp may overflow inside */
`;

/** The fragment shader of a program. */
export function fragmentShader(source: Program): string {
  const { inputs, sizes, factors, outputs, body } = source;
  const lines = [
    '#version 300 es',
    `/* ${source.title} */`,
    'precision highp float;',
    'precision highp int;',
    'precision highp sampler2D;',
    `uniform ivec4 uNumbers[${numbersLength(source) / 4}];`,
  ];
  inputs.forEach((name, k) => {
    lines.push(
      `uniform sampler2D ${name}Texture;`,
      `vec4 ${name}(int texel) {`,
      `  ivec4 place = uNumbers[${1 + k}];`,
      '  int at = texel + place.x;',
      `  return texelFetch(${name}Texture, ivec2(at & place.z, at >> place.w), 0);`,
      '}',
    );
  });
  lines.push(COMMON);
  // The names come last: one that a function above takes for its own must not be replaced there.
  const number = (k: number) => `uNumbers[${(firstSize(source) + k) >> 2}].${'xyzw'.charAt(k & 3)}`;
  sizes.forEach((name, k) => lines.push(`#define ${name} ${number(k)}`));
  factors.forEach((name, k) => {
    lines.push(`#define ${name} intBitsToFloat(${number(sizes.length + k)})`);
  });
  outputs.forEach((name, k) => lines.push(`layout(location = ${k}) out vec4 ${name};`));
  lines.push(
    body,
    'void main() {',
    '  ivec4 place = uNumbers[0];',
    '  int i = (int(gl_FragCoord.y) << place.w) + int(gl_FragCoord.x) - place.x;',
    '  if (i < 0 || i >= place.y) discard;',
    '  compute(i);',
    '}',
  );
  return lines.join('\n');
}
