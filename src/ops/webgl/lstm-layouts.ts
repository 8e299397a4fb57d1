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
/** Weights of a context, which follow those of the input in a row and may begin within a texel. */
export const CONTEXT_WEIGHTS = `
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
export const GATE_ROWS = `
  ivec4 gateRows(int at) {
    int unit = at >> 1 << 1;
    int gate = (at & 1) * 2 * hidden;
    int one = min(unit, hidden - 1);
    int two = min(unit + 1, hidden - 1);
    return ivec4(gate + one, gate + two, gate + hidden + one, gate + hidden + two);
  }
`;
