/** How a corpus is drawn from its grammar: distinct sentences, and none of words that hardly occur. */

/** A grammar that gives nothing new so many times on end has no more to say. */
const FRUITLESS = 10_000;

/**
 * Adds to `drawn`, by their text, until it holds `upTo`. `attempt` makes one more; undefined where
 * it came to nothing. Throws RangeError where the grammar has no more to say.
 */
export function drawDistinct<T>(
  drawn: Map<string, T>,
  upTo: number,
  attempt: () => readonly [text: string, made: T] | undefined,
): void {
  let fruitless = 0;
  while (drawn.size < upTo) {
    if (fruitless > FRUITLESS)
      throw new RangeError(`the grammar ran out at ${drawn.size} sentences`);
    const made = attempt();
    if (made === undefined || drawn.has(made[0])) {
      fruitless++;
      continue;
    }
    fruitless = 0;
    drawn.set(...made);
  }
}

/** The words that occur fewer than `fewest` times in the sentences. */
export function rareWords(
  sentences: readonly (readonly string[])[],
  fewest: number,
): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const words of sentences) {
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, times]) => times < fewest).map(([word]) => word));
}
