/** Texts that journeys bring along, and settings that keep a model small enough for seconds. */

/** What the URL hash may carry: corpus, preset, seed, engine, sentences a and b, any setting. */
export type Experiment = Readonly<Record<string, string | number | boolean>>;

/** A model that warms up and learns in seconds on any engine. */
export const SMALL = {
  embeddingSize: 16,
  hiddenSize: 32,
  noiseSize: 8,
  generatorLayers: '32',
  criticLayers: '32',
  batchSize: 16,
  criticSteps: 2,
} as const satisfies Experiment;

const WHO = ['a girl', 'the baker', 'my uncle', 'the old cat', 'a sailor', 'the nurse'];
const DOES = ['paints', 'carries', 'watches', 'repairs', 'buys', 'forgets'];
const WHAT = ['the blue boat', 'a heavy basket', 'the clock', 'a red kite', 'the garden gate'];
const WHEN = ['today', 'at noon', 'in the rain', 'before supper'];

/** How many {@link sentences} there are at most. */
const MOST = WHO.length * DOES.length * WHAT.length * WHEN.length;

/** The first `count` of 720 distinct sentences of 5 to 9 words. */
export function sentences(count: number): string[] {
  if (count > MOST) throw new RangeError(`There are only ${MOST} sentences.`);
  return Array.from({ length: count }, (_, i) => {
    // The steps have no factor in common with the lists' lengths, so that short texts are varied.
    const at = (i * 7) % MOST;
    const who = WHO[at % WHO.length];
    const does = DOES[Math.floor(at / WHO.length) % DOES.length];
    const what = WHAT[Math.floor(at / (WHO.length * DOES.length)) % WHAT.length];
    const when = WHEN[Math.floor(at / (WHO.length * DOES.length * WHAT.length))];
    return `${who} ${does} ${what} ${when} .`;
  });
}

/** The same, as the text of a file: one sentence a line. */
export function text(count: number): string {
  return lines(sentences(count));
}

export function lines(all: readonly string[]): string {
  return `${all.join('\n')}\n`;
}
