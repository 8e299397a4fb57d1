/** Programs of the LSTM forwards; the layouts they speak of are told in `lstm-layouts.ts`. */
import { CONTEXT_WEIGHTS, GATE_ROWS } from './lstm-layouts';
import { PART, PARTS } from './parts';
import { program } from './programs';

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
