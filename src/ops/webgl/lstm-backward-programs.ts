/** Programs of the LSTM backwards; the layouts they speak of are told in `lstm-layouts.ts`. */
import { CONTEXT_WEIGHTS, GATE_ROWS } from './lstm-layouts';
import { PART, PARTS } from './parts';
import { program } from './programs';

/** The gates of all tokens before their activation, by quarters of the tokens. */
export const GATES = program({
  title: 'LSTM: gates once more',
  inputs: [...PARTS, 'fromContext', 'weightHh', 'previous', 'order'],
  sizes: ['hidden', 'width', 'depth', 'rows', 'tokens', 'hasContext'],
  outputs: ['result0', 'result1', 'result2', 'result3'],
  body: `${GATE_ROWS}
    vec4 context(int token, int at) {
      return hasContext == 0 ? vec4(0) : fromContext(int(order(token).y) * width + at);
    }
    void compute(int i) {
      int row = i / width;
      int at = i - row * width;
      ivec4 token = min(row + rows * ivec4(0, 1, 2, 3), tokens - 1);
      vec4 s0 = part0(i) + context(token.x, at), s1 = part1(i) + context(token.y, at);
      vec4 s2 = part2(i) + context(token.z, at), s3 = part3(i) + context(token.w, at);
      ivec4 gates = gateRows(at) * depth;
      ivec4 from = token * depth;
      for (int k = 0; k < depth; k++) {
        vec4 v0 = previous(from.x + k), v1 = previous(from.y + k);
        vec4 v2 = previous(from.z + k), v3 = previous(from.w + k);
        vec4 w0 = weightHh(gates.x + k), w1 = weightHh(gates.y + k);
        vec4 w2 = weightHh(gates.z + k), w3 = weightHh(gates.w + k);
        s0 += vec4(dot(v0, w0), dot(v0, w1), dot(v0, w2), dot(v0, w3));
        s1 += vec4(dot(v1, w0), dot(v1, w1), dot(v1, w2), dot(v1, w3));
        s2 += vec4(dot(v2, w0), dot(v2, w1), dot(v2, w2), dot(v2, w3));
        s3 += vec4(dot(v3, w0), dot(v3, w1), dot(v3, w2), dot(v3, w3));
      }
      result0 = s0;
      result1 = s1;
      result2 = s2;
      result3 = s3;
    }`,
});

/** Reads the gates that GATES leaves: units 4 · column … + 3 of a token. */
const READ_GATES = `${PART}
  void readGates(int token, int column, out vec4 one, out vec4 two, out vec4 three, out vec4 four) {
    int which = token / quarter;
    int at = ((token - which * quarter) * width + column) * 4;
    one = part(which, at);
    two = part(which, at + 1);
    three = part(which, at + 2);
    four = part(which, at + 3);
  }
`;

/** Gradient at the gates i, f, g per gradient at c, and at o per gradient at h. */
export const FACTORS = program({
  title: 'LSTM: factors of gradients',
  inputs: [...PARTS, 'cell', 'order'],
  sizes: ['width', 'quarter'],
  outputs: ['ofInput', 'ofForget', 'ofCell', 'ofOutput'],
  body: `${READ_GATES}
    void compute(int i) {
      int token = i / width;
      int column = i - token * width;
      vec4 if0, go0, if1, go1;
      readGates(token, column, if0, go0, if1, go1);
      vec4 in_ = sigmoid(vec4(if0.xy, if1.xy)), forget = sigmoid(vec4(if0.zw, if1.zw));
      vec4 g = boundedTanh(vec4(go0.xy, go1.xy)), out_ = sigmoid(vec4(go0.zw, go1.zw));
      int before = int(order(token).z);
      vec4 c = before < 0 ? vec4(0) : cell(before * width + column);
      ofInput = g * in_ * (1.0 - in_);
      ofForget = c * forget * (1.0 - forget);
      ofCell = in_ * (1.0 - g * g);
      ofOutput = boundedTanh(cell(i)) * out_ * (1.0 - out_);
    }`,
});

/**
 * A step backwards: dh from the outputs and, through the gates of the step after, from there; then
 * dc. The step has `active` sentences from `firstToken` on, the one after `afterActive` from
 * `after` on, whose dh and dc are at `afterPart`.
 */
export const STEP_BACKWARD = program({
  title: 'LSTM: step backwards',
  inputs: [
    'dHidden',
    'dh0',
    'dh1',
    'dc0',
    'dc1',
    'ofInput',
    'ofForget',
    'ofCell',
    'ofOutput',
    'cell',
    'weightHh',
    ...PARTS,
  ],
  sizes: [
    'hidden',
    'width',
    'quarter',
    'firstToken',
    'active',
    'after',
    'afterActive',
    'afterPart',
  ],
  outputs: ['newDh0', 'newDh1', 'newDc0', 'newDc1'],
  body: `${READ_GATES}
    /* dh of two sentences, from texel k of their gates' gradients. */
    void through(vec4 one, vec4 two, int row, int last, int column, inout vec4 sum0, inout vec4 sum1) {
      ivec4 at = (row + min(ivec4(0, 1, 2, 3), last)) * width + column;
      vec4 w0 = weightHh(at.x), w1 = weightHh(at.y), w2 = weightHh(at.z), w3 = weightHh(at.w);
      sum0 += one.x * w0 + one.y * w1 + one.z * w2 + one.w * w3;
      sum1 += two.x * w0 + two.y * w1 + two.z * w2 + two.w * w3;
    }
    vec4 forgetOf(int token, int column) {
      vec4 if0, go0, if1, go1;
      readGates(token, column, if0, go0, if1, go1);
      return sigmoid(vec4(if0.zw, if1.zw));
    }
    vec4 cellGradient(vec4 dh, int token, int column) {
      vec4 if0, go0, if1, go1;
      readGates(token, column, if0, go0, if1, go1);
      vec4 t = boundedTanh(cell(token * width + column));
      return dh * sigmoid(vec4(go0.zw, go1.zw)) * (1.0 - t * t);
    }
    void compute(int i) {
      int row = i / width;
      int column = i - row * width;
      int one = firstToken + 2 * row;
      int two = firstToken + min(2 * row + 1, active - 1);
      newDh0 = dHidden(one * width + column);
      newDh1 = dHidden(two * width + column);
      newDc0 = vec4(0);
      newDc1 = vec4(0);
      vec2 real = vec2(2 * row < afterActive, 2 * row + 1 < afterActive);
      if (real.x > 0.0) {
        int after0 = after + 2 * row;
        int after1 = after + min(2 * row + 1, afterActive - 1);
        int from = afterPart + row * width;
        vec4 sum0 = vec4(0), sum1 = vec4(0);
        for (int k = 0; k < width; k++) {
          int at0 = after0 * width + k;
          int at1 = after1 * width + k;
          vec4 c0 = dc0(from + k), c1 = dc1(from + k);
          int last = min(3, hidden - 4 * k - 1); /* rows beyond belong to the next gate */
          int w = 4 * k;
          through(c0 * ofInput(at0), c1 * ofInput(at1), w, last, column, sum0, sum1);
          through(c0 * ofForget(at0), c1 * ofForget(at1), hidden + w, last, column, sum0, sum1);
          through(c0 * ofCell(at0), c1 * ofCell(at1), 2 * hidden + w, last, column, sum0, sum1);
          through(dh0(from + k) * ofOutput(at0), dh1(from + k) * ofOutput(at1),
            3 * hidden + w, last, column, sum0, sum1);
        }
        newDh0 += sum0;
        newDc0 = dc0(from + column) * forgetOf(after0, column);
        if (real.y > 0.0) {
          newDh1 += sum1;
          newDc1 = dc1(from + column) * forgetOf(after1, column);
        }
      }
      newDc0 += cellGradient(newDh0, one, column);
      newDc1 += cellGradient(newDh1, two, column);
    }`,
});

export const EVEN_GRADIENTS = ['evenDh0', 'evenDh1', 'evenDc0', 'evenDc1'] as const;
export const ODD_GRADIENTS = ['oddDh0', 'oddDh1', 'oddDc0', 'oddDc1'] as const;

/** Gradients at the gates of all tokens: [N, 4 · width texels], gate after gate. */
export const GATE_GRADIENTS = program({
  title: 'LSTM: gradients of gates',
  inputs: [
    ...EVEN_GRADIENTS,
    ...ODD_GRADIENTS,
    'ofInput',
    'ofForget',
    'ofCell',
    'ofOutput',
    'order',
  ],
  sizes: ['width', 'partRows'],
  body: `
    void compute(int i) {
      int token = i / (4 * width);
      int gate = i / width - 4 * token;
      int column = i - (4 * token + gate) * width;
      int at = token * width + column;
      ivec2 place = ivec2(order(token).xy);
      int from = ((place.x >> 1) * partRows + (place.y >> 1)) * width + column;
      bool even = (place.x & 1) == 0;
      bool first = (place.y & 1) == 0;
      if (gate == 3) {
        vec4 h = even ? (first ? evenDh0(from) : evenDh1(from)) : (first ? oddDh0(from) : oddDh1(from));
        result = h * ofOutput(at);
      } else {
        vec4 c = even ? (first ? evenDc0(from) : evenDc1(from)) : (first ? oddDc0(from) : oddDc1(from));
        result = c * (gate == 0 ? ofInput(at) : gate == 1 ? ofForget(at) : ofCell(at));
      }
    }`,
});

/** Gradients at the gates added up over the steps of each sentence. */
export const SUM_STEPS = program({
  title: 'LSTM: gradients of gates over steps',
  inputs: ['gates', 'order'],
  sizes: ['width'],
  body: `
    void compute(int i) {
      int row = i / (4 * width);
      int column = i - row * 4 * width;
      vec4 sum = vec4(0);
      for (int token = row; token >= 0; token = int(order(token).w)) {
        sum += gates(token * 4 * width + column);
      }
      result = sum;
    }`,
});

/**
 * Gradients at the inputs, by quarters of the tokens, and then, from the sums over steps, at the
 * contexts, by quarters of the sentences.
 */
export const INPUT_GRADIENTS = program({
  title: 'LSTM: gradients of inputs',
  inputs: ['gates', 'sums', 'weightIh'],
  sizes: [
    'hidden',
    'width',
    'inputWidth',
    'embedding',
    'xWidth',
    'contextWidth',
    'context',
    'tokens',
    'quarter',
    'sentences',
    'rows',
  ],
  outputs: ['result0', 'result1', 'result2', 'result3'],
  body: `${CONTEXT_WEIGHTS}
    vec4 times(vec4 d, vec4 w0, vec4 w1, vec4 w2, vec4 w3) {
      return d.x * w0 + d.y * w1 + d.z * w2 + d.w * w3;
    }
    void compute(int i) {
      int ofContext = i - quarter * xWidth;
      vec4 s0 = vec4(0), s1 = vec4(0), s2 = vec4(0), s3 = vec4(0);
      if (ofContext < 0) {
        int row = i / xWidth;
        int column = i - row * xWidth;
        ivec4 from = min(row + quarter * ivec4(0, 1, 2, 3), tokens - 1) * 4 * width;
        for (int gate = 0; gate < 4; gate++) {
          int weights = gate * hidden * inputWidth + column;
          for (int k = 0; k < width; k++) {
            ivec4 at = weights + min(4 * k + ivec4(0, 1, 2, 3), hidden - 1) * inputWidth;
            vec4 w0 = weightIh(at.x), w1 = weightIh(at.y), w2 = weightIh(at.z), w3 = weightIh(at.w);
            s0 += times(gates(from.x + k), w0, w1, w2, w3);
            s1 += times(gates(from.y + k), w0, w1, w2, w3);
            s2 += times(gates(from.z + k), w0, w1, w2, w3);
            s3 += times(gates(from.w + k), w0, w1, w2, w3);
          }
          from += width;
        }
      } else {
        int row = ofContext / contextWidth;
        int column = ofContext - row * contextWidth;
        ivec4 from = min(row + rows * ivec4(0, 1, 2, 3), sentences - 1) * 4 * width;
        for (int gate = 0; gate < 4; gate++) {
          for (int k = 0; k < width; k++) {
            ivec4 at = gate * hidden + min(4 * k + ivec4(0, 1, 2, 3), hidden - 1);
            vec4 w0 = contextWeights(at.x, column), w1 = contextWeights(at.y, column);
            vec4 w2 = contextWeights(at.z, column), w3 = contextWeights(at.w, column);
            s0 += times(sums(from.x + k), w0, w1, w2, w3);
            s1 += times(sums(from.y + k), w0, w1, w2, w3);
            s2 += times(sums(from.z + k), w0, w1, w2, w3);
            s3 += times(sums(from.w + k), w0, w1, w2, w3);
          }
          from += width;
        }
      }
      int left = ofContext < 0
        ? embedding - 4 * (i % xWidth)
        : context - 4 * (ofContext % contextWidth);
      result0 = keep(s0, left);
      result1 = keep(s1, left);
      result2 = keep(s2, left);
      result3 = keep(s3, left);
    }`,
});

/** Lays them together: inputs [N, E], then contexts [B, C]. */
export const LAY_INPUTS = program({
  title: 'LSTM: lay gradients of inputs together',
  inputs: PARTS,
  sizes: ['xTexels', 'xPart', 'contextPart'],
  body: `${PART}
    void compute(int i) {
      int ofContext = i - xTexels;
      int at = ofContext < 0 ? i : ofContext;
      int size = ofContext < 0 ? xPart : contextPart;
      int which = at / size;
      result = part(which, at - which * size + (ofContext < 0 ? 0 : xPart));
    }`,
});
