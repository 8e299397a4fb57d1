/**
 * Programs of the LSTM: the recurrent product and the cell in one.
 *
 * A step cannot be split over more threads than it has values, and the next must wait for it, so
 * what can be done for all tokens at once is done outside the steps.
 *
 * Forwards, a thread computes two units of one sentence: (h₀, h₁, c₀, c₁), beside (i₀, i₁, f₀, f₁)
 * and (g₀, g₁, o₀, o₁), each a texel. There are `pairs` such texels to a token, twice as many as
 * texels in a row of hidden states.
 *
 * Backwards, the gradient at the gates is the gradient at h or c times factors that are known
 * beforehand (FACTORS). So the steps hand on dh and dc alone, and multiply on the way in.
 *
 * `tokens` is described by `order`: a texel (step, sentence, token of the step before, of the step
 * after) each, −1 where there is none.
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

/** The rows of weights for texel \`at\` of a token's gates: (i, i, f, f) or (g, g, o, o). */
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

/** A step: recurrent product and cell. \`first\` and \`before\` are tokens of this step and the last. */
export const STEP = program({
  title: 'LSTM: step',
  inputs: [...PARTS, 'fromContext', 'weightHh', 'states'],
  sizes: ['hidden', 'pairs', 'quarter', 'firstToken', 'before', 'hasContext', 'depth'],
  outputs: ['state', 'inputForget', 'cellOutput'],
  body: `${PART} ${GATE_ROWS}
    void compute(int i) {
      int row = i / pairs;
      int pair = i - row * pairs;
      int token = firstToken + row;
      int which = token / quarter;
      int from = ((token - which * quarter) * pairs + pair) * 2;
      vec4 ifs = part(which, from);
      vec4 gos = part(which, from + 1);
      if (hasContext != 0) {
        ifs += fromContext((row * pairs + pair) * 2);
        gos += fromContext((row * pairs + pair) * 2 + 1);
      }
      vec4 previous = vec4(0);
      if (depth > 0) {
        int start = (before + row) * pairs;
        previous = states(start + pair);
        ivec4 a = gateRows(2 * pair) * depth;
        ivec4 b = gateRows(2 * pair + 1) * depth;
        for (int k = 0; k < depth; k++) {
          vec4 h = vec4(states(start + 2 * k).xy, states(start + 2 * k + 1).xy);
          ifs += vec4(dot(h, weightHh(a.x + k)), dot(h, weightHh(a.y + k)),
                      dot(h, weightHh(a.z + k)), dot(h, weightHh(a.w + k)));
          gos += vec4(dot(h, weightHh(b.x + k)), dot(h, weightHh(b.y + k)),
                      dot(h, weightHh(b.z + k)), dot(h, weightHh(b.w + k)));
        }
      }
      int left = hidden - 2 * pair;
      vec2 real = vec2(left > 0, left > 1);
      inputForget = sigmoid(ifs);
      cellOutput = vec4(boundedTanh(gos).xy, sigmoid(gos).zw);
      vec2 c = (inputForget.zw * previous.zw + inputForget.xy * cellOutput.xy) * real;
      state = vec4(cellOutput.zw * boundedTanh(c.xyxy).xy * real, c);
    }`,
});

/** Steps write two textures by turns; hidden states and cells of all tokens, in their own rows. */
export const COLLECT = program({
  title: 'LSTM: collect states',
  inputs: ['even', 'odd', 'order'],
  sizes: ['width'],
  outputs: ['hidden', 'cell'],
  body: `
    void compute(int i) {
      int token = i / width;
      vec4 one, two;
      if ((int(order(token).x) & 1) == 0) {
        one = even(2 * i);
        two = even(2 * i + 1);
      } else {
        one = odd(2 * i);
        two = odd(2 * i + 1);
      }
      hidden = vec4(one.xy, two.xy);
      cell = vec4(one.zw, two.zw);
    }`,
});

/** Gradient at the gates i, f, g per gradient at c, and at o per gradient at h. */
export const FACTORS = program({
  title: 'LSTM: factors of gradients',
  inputs: ['inputForget', 'cellOutput', 'cell', 'order'],
  sizes: ['width'],
  outputs: ['ofInput', 'ofForget', 'ofCell', 'ofOutput'],
  body: `
    void compute(int i) {
      int token = i / width;
      vec4 a0 = inputForget(2 * i), a1 = inputForget(2 * i + 1);
      vec4 b0 = cellOutput(2 * i), b1 = cellOutput(2 * i + 1);
      vec4 in_ = vec4(a0.xy, a1.xy), forget = vec4(a0.zw, a1.zw);
      vec4 g = vec4(b0.xy, b1.xy), out_ = vec4(b0.zw, b1.zw);
      int before = int(order(token).z);
      vec4 c = before < 0 ? vec4(0) : cell(before * width + i - token * width);
      ofInput = g * in_ * (1.0 - in_);
      ofForget = c * forget * (1.0 - forget);
      ofCell = in_ * (1.0 - g * g);
      ofOutput = boundedTanh(cell(i)) * out_ * (1.0 - out_);
    }`,
});

/**
 * A step backwards: dh from the outputs and, through the gates of the step after, from there; then
 * dc. \`after\` is the first token of the step after, which has \`afterRows\` sentences.
 */
export const STEP_BACKWARD = program({
  title: 'LSTM: step backwards',
  inputs: [
    'dHidden',
    'dh',
    'dc',
    'ofInput',
    'ofForget',
    'ofCell',
    'ofOutput',
    'inputForget',
    'cellOutput',
    'cell',
    'weightHh',
  ],
  sizes: ['hidden', 'width', 'firstToken', 'after', 'afterRows'],
  outputs: ['newDh', 'newDc'],
  body: `
    vec4 through(vec4 gate, int row, int column) {
      ivec4 at = (row + ivec4(0, 1, 2, 3)) * width + column;
      return gate.x * weightHh(at.x) + gate.y * weightHh(at.y)
        + gate.z * weightHh(at.z) + gate.w * weightHh(at.w);
    }
    /* The last texel of a gate's row may be part filled: rows beyond it belong to the next gate. */
    vec4 throughLast(vec4 gate, int row, int column, int left) {
      ivec4 at = (row + min(ivec4(0, 1, 2, 3), left - 1)) * width + column;
      return gate.x * weightHh(at.x) + gate.y * weightHh(at.y)
        + gate.z * weightHh(at.z) + gate.w * weightHh(at.w);
    }
    void compute(int i) {
      int row = i / width;
      int column = i - row * width;
      int here = (firstToken + row) * width + column;
      newDh = dHidden(here);
      newDc = vec4(0);
      if (row < afterRows) {
        int from = (after + row) * width;
        for (int k = 0; k < width; k++) {
          vec4 h = dh(from + k), c = dc(from + k);
          vec4 i_ = c * ofInput(from + k), f_ = c * ofForget(from + k);
          vec4 g_ = c * ofCell(from + k), o_ = h * ofOutput(from + k);
          int left = hidden - 4 * k;
          if (left >= 4) {
            newDh += through(i_, 4 * k, column) + through(f_, hidden + 4 * k, column)
              + through(g_, 2 * hidden + 4 * k, column) + through(o_, 3 * hidden + 4 * k, column);
          } else {
            newDh += throughLast(i_, 4 * k, column, left)
              + throughLast(f_, hidden + 4 * k, column, left)
              + throughLast(g_, 2 * hidden + 4 * k, column, left)
              + throughLast(o_, 3 * hidden + 4 * k, column, left);
          }
        }
        int next = from + column;
        newDc = dc(next) * vec4(inputForget(2 * next).zw, inputForget(2 * next + 1).zw);
      }
      vec4 out_ = vec4(cellOutput(2 * here).zw, cellOutput(2 * here + 1).zw);
      vec4 t = boundedTanh(cell(here));
      newDc += newDh * out_ * (1.0 - t * t);
    }`,
});

/** Gradients at the gates of all tokens: [N, 4 · width texels], gate after gate. */
export const GATE_GRADIENTS = program({
  title: 'LSTM: gradients of gates',
  inputs: [
    'evenDh',
    'oddDh',
    'evenDc',
    'oddDc',
    'ofInput',
    'ofForget',
    'ofCell',
    'ofOutput',
    'order',
  ],
  sizes: ['width'],
  body: `
    void compute(int i) {
      int token = i / (4 * width);
      int gate = i / width - 4 * token;
      int at = token * width + i - (4 * token + gate) * width;
      bool even = (int(order(token).x) & 1) == 0;
      if (gate == 3) {
        result = (even ? evenDh(at) : oddDh(at)) * ofOutput(at);
      } else {
        vec4 c = even ? evenDc(at) : oddDc(at);
        result = c * (gate == 0 ? ofInput(at) : gate == 1 ? ofForget(at) : ofCell(at));
      }
    }`,
});

/** Gradients at the gates added up over the steps of each sentence. \`starts\`: first tokens. */
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
    void compute(int i) {
      bool ofContext = i >= tokens * xWidth;
      int at = ofContext ? i - tokens * xWidth : i;
      int wide = ofContext ? contextWidth : xWidth;
      int row = at / wide;
      int column = at - row * wide;
      vec4 sum = vec4(0);
      for (int gate = 0; gate < 4; gate++) {
        int from = (row * 4 + gate) * width;
        for (int k = 0; k < width; k++) {
          ivec4 rows = gate * hidden + min(4 * k + ivec4(0, 1, 2, 3), hidden - 1);
          if (ofContext) {
            vec4 d = sums(from + k);
            sum += d.x * contextWeights(rows.x, column) + d.y * contextWeights(rows.y, column)
              + d.z * contextWeights(rows.z, column) + d.w * contextWeights(rows.w, column);
          } else {
            vec4 d = gates(from + k);
            rows = rows * inputWidth + column;
            sum += d.x * weightIh(rows.x) + d.y * weightIh(rows.y)
              + d.z * weightIh(rows.z) + d.w * weightIh(rows.w);
          }
        }
      }
      result = keep(sum, (ofContext ? context : embedding) - 4 * column);
    }`,
});

/**
 * gatesᵀ · [x | context | h of the step before | 1]: all gradients of weights in one. A texel of
 * gates holds four units, so a thread has four rows of the result.
 */
export const WEIGHT_GRADIENTS = program({
  title: 'LSTM: gradients of weights',
  inputs: ['gates', 'sums', 'x', 'context', 'hidden', 'order'],
  sizes: ['width', 'xWidth', 'contextWidth', 'tokens', 'sentences'],
  outputs: ['result0', 'result1', 'result2', 'result3'],
  body: `
    void compute(int i) {
      int all = xWidth + contextWidth + width + 1;
      int units = i / all;
      int column = i - units * all;
      int wide = 4 * width;
      vec4 s0 = vec4(0), s1 = vec4(0), s2 = vec4(0), s3 = vec4(0);
      if (column < xWidth) {
        for (int n = 0; n < tokens; n++) {
          vec4 d = gates(n * wide + units), v = x(n * xWidth + column);
          s0 += d.x * v; s1 += d.y * v; s2 += d.z * v; s3 += d.w * v;
        }
      } else if (column < xWidth + contextWidth) {
        column -= xWidth;
        for (int n = 0; n < sentences; n++) {
          vec4 d = sums(n * wide + units), v = context(n * contextWidth + column);
          s0 += d.x * v; s1 += d.y * v; s2 += d.z * v; s3 += d.w * v;
        }
      } else if (column < all - 1) {
        column -= xWidth + contextWidth;
        for (int n = sentences; n < tokens; n++) {
          vec4 d = gates(n * wide + units);
          vec4 v = hidden(int(order(n).z) * width + column);
          s0 += d.x * v; s1 += d.y * v; s2 += d.z * v; s3 += d.w * v;
        }
      } else {
        vec4 d = vec4(0);
        for (int n = 0; n < tokens; n++) d += gates(n * wide + units);
        s0.x = d.x; s1.x = d.y; s2.x = d.z; s3.x = d.w;
      }
      result0 = s0;
      result1 = s1;
      result2 = s2;
      result3 = s3;
    }`,
});

/** Lays them together as weightIh [4H, I], weightHh [4H, H] and bias [4H], one after the other. */
export const LAY_WEIGHTS = program({
  title: 'LSTM: lay gradients of weights together',
  inputs: PARTS,
  sizes: ['hidden', 'width', 'inputWidth', 'embedding', 'xWidth', 'contextWidth', 'inputColumns'],
  body: `${PART}
    vec4 read(int row, int column) {
      int gate = row / hidden;
      int unit = row - gate * hidden;
      int units = gate * width + (unit >> 2);
      return part(unit & 3, units * (xWidth + contextWidth + width + 1) + column);
    }
    float readInput(int row, int column) {
      if (column >= inputColumns) return 0.0;
      int at = column < embedding ? column : 4 * xWidth + column - embedding;
      return lane(read(row, at >> 2), at & 3);
    }
    float readBias(int row) {
      return row < 4 * hidden ? read(row, xWidth + contextWidth + width).x : 0.0;
    }
    void compute(int i) {
      int ihTexels = 4 * hidden * inputWidth;
      int hhTexels = 4 * hidden * width;
      if (i < ihTexels) {
        int row = i / inputWidth;
        int column = 4 * (i - row * inputWidth);
        if (column + 3 < embedding) {
          result = read(row, column >> 2);
        } else {
          result = vec4(readInput(row, column), readInput(row, column + 1),
                        readInput(row, column + 2), readInput(row, column + 3));
        }
      } else if (i < ihTexels + hhTexels) {
        int row = (i - ihTexels) / width;
        result = read(row, xWidth + contextWidth + i - ihTexels - row * width);
      } else {
        int row = 4 * (i - ihTexels - hhTexels);
        result = vec4(readBias(row), readBias(row + 1), readBias(row + 2), readBias(row + 3));
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
