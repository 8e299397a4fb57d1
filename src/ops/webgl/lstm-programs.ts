/**
 * Programs of the LSTM: the recurrent product and the cell in one.
 *
 * A step must wait for the one before, so what can be done for all tokens at once is done outside
 * the steps, and a step is one program.
 *
 * Forwards, a thread computes two units, (h₀, h₁, c₀, c₁), of four sentences. There are `pairs` such
 * texels to a sentence, twice as many as in a row of hidden states. Sentence 4r + p is row r of
 * part p; steps write two sets of parts by turns, since none can be read and written at once.
 * Gates are not kept (that would be more places than a thread may write): where they are needed
 * backwards they are computed once more, for all tokens at once.
 *
 * Backwards, the gradient at a gate is the gradient at h or c times a factor that is known
 * beforehand (FACTORS). So the steps hand on dh and dc alone, and multiply on the way in. A thread
 * computes four units of two sentences; sentence 2r + p is row r of part p.
 *
 * Gates of a token lie as (i₀, i₁, f₀, f₁), (g₀, g₁, o₀, o₁) for each pair of units. `order`
 * describes tokens: (step, sentence, token of the step before, of the step after), −1 for none.
 */
import { PART, PARTS } from './products';
import { program } from './programs';

/** Weights of a context, which follow those of the input in a row and may begin within a texel. */
const CONTEXT_WEIGHTS = `
  vec4 contextWeights(int row, int k) {
    int end = row * inputWidth + inputWidth - 1;
    int at = row * inputWidth + (embedding >> 2) + k;
    int shift = embedding & 3;
    vec4 low = weightIh(at);
    if (shift == 0) return low;
    vec4 high = weightIh(min(at + 1, end));
    if (shift == 1) return vec4(low.yzw, high.x);
    return shift == 2 ? vec4(low.zw, high.xy) : vec4(low.w, high.xyz);
  }
`;

/** The rows of weights for a texel of a token's gates: (i, i, f, f) or (g, g, o, o). */
const GATE_ROWS = `
  ivec4 gateRows(int at) {
    int unit = at >> 1 << 1;
    int gate = (at & 1) * 2 * hidden;
    int one = min(unit, hidden - 1);
    int two = min(unit + 1, hidden - 1);
    return ivec4(gate + one, gate + two, gate + hidden + one, gate + hidden + two);
  }
`;

/** What the inputs of all tokens give to the gates, biases included, by quarters of the tokens. */
export const PROJECT = program({
  title: 'LSTM: project inputs',
  inputs: ['x', 'weightIh', 'biasIh', 'biasHh'],
  sizes: ['hidden', 'width', 'inputWidth', 'xWidth', 'rows', 'tokens'],
  outputs: ['result0', 'result1', 'result2', 'result3'],
  body: `${GATE_ROWS}
    float bias(int row) {
      return lane(biasIh(row >> 2), row & 3) + lane(biasHh(row >> 2), row & 3);
    }
    void compute(int i) {
      int row = i / width;
      ivec4 gates = gateRows(i - row * width);
      vec4 start = vec4(bias(gates.x), bias(gates.y), bias(gates.z), bias(gates.w));
      vec4 s0 = start, s1 = start, s2 = start, s3 = start;
      ivec4 at = gates * inputWidth;
      ivec4 from = min(row + rows * ivec4(0, 1, 2, 3), tokens - 1) * xWidth;
      for (int k = 0; k < xWidth; k++) {
        vec4 v0 = x(from.x + k), v1 = x(from.y + k), v2 = x(from.z + k), v3 = x(from.w + k);
        vec4 w0 = weightIh(at.x + k), w1 = weightIh(at.y + k);
        vec4 w2 = weightIh(at.z + k), w3 = weightIh(at.w + k);
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

/** What the context of each sentence gives to the gates at every step. */
export const PROJECT_CONTEXT = program({
  title: 'LSTM: project context',
  inputs: ['context', 'weightIh'],
  sizes: ['hidden', 'width', 'inputWidth', 'embedding', 'contextWidth'],
  body: `${GATE_ROWS} ${CONTEXT_WEIGHTS}
    void compute(int i) {
      int row = i / width;
      ivec4 gates = gateRows(i - row * width);
      vec4 sum = vec4(0);
      for (int k = 0; k < contextWidth; k++) {
        vec4 v = context(row * contextWidth + k);
        sum += vec4(
          dot(v, contextWeights(gates.x, k)), dot(v, contextWeights(gates.y, k)),
          dot(v, contextWeights(gates.z, k)), dot(v, contextWeights(gates.w, k)));
      }
      result = sum;
    }`,
});

/** A step: recurrent product and cell. */
export const STEP = program({
  title: 'LSTM: step',
  inputs: [...PARTS, 'fromContext', 'weightHh', 'old0', 'old1', 'old2', 'old3'],
  sizes: ['hidden', 'pairs', 'quarter', 'firstToken', 'active', 'before', 'hasContext', 'depth'],
  outputs: ['state0', 'state1', 'state2', 'state3'],
  body: `${PART} ${GATE_ROWS}
    /* What is given from outside to one texel of a sentence's gates. */
    vec4 given(int row, int at) {
      int token = firstToken + min(row, active - 1);
      int which = token / quarter;
      vec4 sum = part(which, (token - which * quarter) * 2 * pairs + at);
      if (hasContext != 0) sum += fromContext((token - firstToken) * 2 * pairs + at);
      return sum;
    }
    vec4 cell(vec4 ifs, vec4 gos, vec2 old, vec2 real) {
      vec4 a = sigmoid(ifs);
      vec2 c = (a.zw * old + a.xy * boundedTanh(gos).xy) * real;
      return vec4(sigmoid(gos).zw * boundedTanh(c.xyxy).xy * real, c);
    }
    void compute(int i) {
      int row = i / pairs;
      int pair = i - row * pairs;
      int at = 2 * pair;
      row *= 4;
      vec4 if0 = given(row, at), if1 = given(row + 1, at);
      vec4 if2 = given(row + 2, at), if3 = given(row + 3, at);
      vec4 go0 = given(row, at + 1), go1 = given(row + 1, at + 1);
      vec4 go2 = given(row + 2, at + 1), go3 = given(row + 3, at + 1);
      int start = before + i - pair;
      ivec4 a = gateRows(at) * depth;
      ivec4 b = gateRows(at + 1) * depth;
      for (int k = 0; k < depth; k++) {
        int from = start + 2 * k;
        vec4 h0 = vec4(old0(from).xy, old0(from + 1).xy), h1 = vec4(old1(from).xy, old1(from + 1).xy);
        vec4 h2 = vec4(old2(from).xy, old2(from + 1).xy), h3 = vec4(old3(from).xy, old3(from + 1).xy);
        vec4 w0 = weightHh(a.x + k), w1 = weightHh(a.y + k);
        vec4 w2 = weightHh(a.z + k), w3 = weightHh(a.w + k);
        if0 += vec4(dot(h0, w0), dot(h0, w1), dot(h0, w2), dot(h0, w3));
        if1 += vec4(dot(h1, w0), dot(h1, w1), dot(h1, w2), dot(h1, w3));
        if2 += vec4(dot(h2, w0), dot(h2, w1), dot(h2, w2), dot(h2, w3));
        if3 += vec4(dot(h3, w0), dot(h3, w1), dot(h3, w2), dot(h3, w3));
        w0 = weightHh(b.x + k);
        w1 = weightHh(b.y + k);
        w2 = weightHh(b.z + k);
        w3 = weightHh(b.w + k);
        go0 += vec4(dot(h0, w0), dot(h0, w1), dot(h0, w2), dot(h0, w3));
        go1 += vec4(dot(h1, w0), dot(h1, w1), dot(h1, w2), dot(h1, w3));
        go2 += vec4(dot(h2, w0), dot(h2, w1), dot(h2, w2), dot(h2, w3));
        go3 += vec4(dot(h3, w0), dot(h3, w1), dot(h3, w2), dot(h3, w3));
      }
      vec2 c0 = vec2(0), c1 = vec2(0), c2 = vec2(0), c3 = vec2(0);
      if (depth > 0) {
        c0 = old0(start + pair).zw;
        c1 = old1(start + pair).zw;
        c2 = old2(start + pair).zw;
        c3 = old3(start + pair).zw;
      }
      vec2 real = vec2(at < hidden, at + 1 < hidden);
      state0 = cell(if0, go0, c0, real);
      state1 = cell(if1, go1, c1, real);
      state2 = cell(if2, go2, c2, real);
      state3 = cell(if3, go3, c3, real);
    }`,
});

export const EVEN_STATES = ['even0', 'even1', 'even2', 'even3'] as const;
export const ODD_STATES = ['odd0', 'odd1', 'odd2', 'odd3'] as const;

/**
 * The states of all tokens in rows of their own: hidden, cell, and hidden of the step before.
 */
export const COLLECT = program({
  title: 'LSTM: collect states',
  inputs: [...EVEN_STATES, ...ODD_STATES, 'order'],
  sizes: ['width', 'partRows'],
  outputs: ['hidden', 'cell', 'previous'],
  body: `
    vec4 state(int step, int row, int at) {
      int which = (row & 3) + 4 * (step & 1);
      int texel = ((step >> 1) * partRows + (row >> 2)) * 2 * width + at;
      if (which < 4) {
        if (which < 2) return which == 0 ? even0(texel) : even1(texel);
        return which == 2 ? even2(texel) : even3(texel);
      }
      if (which < 6) return which == 4 ? odd0(texel) : odd1(texel);
      return which == 6 ? odd2(texel) : odd3(texel);
    }
    void compute(int i) {
      int token = i / width;
      int at = 2 * (i - token * width);
      ivec2 place = ivec2(order(token).xy);
      vec4 one = state(place.x, place.y, at);
      vec4 two = state(place.x, place.y, at + 1);
      hidden = vec4(one.xy, two.xy);
      cell = vec4(one.zw, two.zw);
      previous = vec4(0);
      if (place.x > 0) {
        previous.xy = state(place.x - 1, place.y, at).xy;
        previous.zw = state(place.x - 1, place.y, at + 1).xy;
      }
    }`,
});

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

/** Gradients at the gates of all tokens: [N, 4 · width texels], gate after gate. */
export const GATE_GRADIENTS = program({
  title: 'LSTM: gradients of gates',
  inputs: [
    'evenDh0',
    'evenDh1',
    'evenDc0',
    'evenDc1',
    'oddDh0',
    'oddDh1',
    'oddDc0',
    'oddDc1',
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

/** Gradients at the inputs of all tokens and then, from the sums over steps, at the contexts. */
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
  ],
  body: `${CONTEXT_WEIGHTS}
    vec4 ofInput(int row, int column) {
      vec4 sum = vec4(0);
      for (int gate = 0; gate < 4; gate++) {
        int from = (row * 4 + gate) * width;
        int weights = gate * hidden * inputWidth + column;
        for (int k = 0; k < width; k++) {
          ivec4 at = weights + min(4 * k + ivec4(0, 1, 2, 3), hidden - 1) * inputWidth;
          vec4 d = gates(from + k);
          sum += d.x * weightIh(at.x) + d.y * weightIh(at.y)
            + d.z * weightIh(at.z) + d.w * weightIh(at.w);
        }
      }
      return keep(sum, embedding - 4 * column);
    }
    vec4 ofContext(int row, int column) {
      vec4 sum = vec4(0);
      for (int gate = 0; gate < 4; gate++) {
        int from = (row * 4 + gate) * width;
        for (int k = 0; k < width; k++) {
          ivec4 at = gate * hidden + min(4 * k + ivec4(0, 1, 2, 3), hidden - 1);
          vec4 d = sums(from + k);
          sum += d.x * contextWeights(at.x, column) + d.y * contextWeights(at.y, column)
            + d.z * contextWeights(at.z, column) + d.w * contextWeights(at.w, column);
        }
      }
      return keep(sum, context - 4 * column);
    }
    void compute(int i) {
      int j = i - tokens * xWidth;
      result = j < 0
        ? ofInput(i / xWidth, i % xWidth)
        : ofContext(j / contextWidth, j % contextWidth);
    }`,
});

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

/** One step for all rows, from the input to the new state. */
export const SINGLE_STEP = program({
  title: 'LSTM: single step',
  inputs: ['x', 'context', 'weightIh', 'weightHh', 'biasIh', 'biasHh', 'oldHidden', 'oldCell'],
  sizes: ['hidden', 'width', 'inputWidth', 'embedding', 'xWidth', 'contextWidth', 'hasState'],
  outputs: ['newHidden', 'newCell'],
  body: `${CONTEXT_WEIGHTS}
    vec4 gate(int which, int row, int column) {
      ivec4 rows = which * hidden + min(4 * column + ivec4(0, 1, 2, 3), hidden - 1);
      vec4 sum = vec4(
        lane(biasIh(rows.x >> 2), rows.x & 3) + lane(biasHh(rows.x >> 2), rows.x & 3),
        lane(biasIh(rows.y >> 2), rows.y & 3) + lane(biasHh(rows.y >> 2), rows.y & 3),
        lane(biasIh(rows.z >> 2), rows.z & 3) + lane(biasHh(rows.z >> 2), rows.z & 3),
        lane(biasIh(rows.w >> 2), rows.w & 3) + lane(biasHh(rows.w >> 2), rows.w & 3));
      ivec4 at = rows * inputWidth;
      for (int k = 0; k < xWidth; k++) {
        vec4 v = x(row * xWidth + k);
        sum += vec4(dot(v, weightIh(at.x + k)), dot(v, weightIh(at.y + k)),
                    dot(v, weightIh(at.z + k)), dot(v, weightIh(at.w + k)));
      }
      for (int k = 0; k < contextWidth; k++) {
        vec4 v = context(row * contextWidth + k);
        sum += vec4(dot(v, contextWeights(rows.x, k)), dot(v, contextWeights(rows.y, k)),
                    dot(v, contextWeights(rows.z, k)), dot(v, contextWeights(rows.w, k)));
      }
      if (hasState != 0) {
        at = rows * width;
        for (int k = 0; k < width; k++) {
          vec4 v = oldHidden(row * width + k);
          sum += vec4(dot(v, weightHh(at.x + k)), dot(v, weightHh(at.y + k)),
                      dot(v, weightHh(at.z + k)), dot(v, weightHh(at.w + k)));
        }
      }
      return sum;
    }
    void compute(int i) {
      int row = i / width;
      int column = i - row * width;
      vec4 c = sigmoid(gate(0, row, column)) * boundedTanh(gate(2, row, column));
      if (hasState != 0) c += sigmoid(gate(1, row, column)) * oldCell(i);
      int left = hidden - 4 * column;
      newCell = keep(c, left);
      newHidden = keep(sigmoid(gate(3, row, column)) * boundedTanh(c), left);
    }`,
});
