/**
 * The rules by which reviews are built, one a line under the name of their group:
 *
 *     food:
 *       the {dish} {was} {good}
 *       + the {dish} alone {was} worth the [trip|money] # 2
 *
 * `+` marks a rule for praise and `-` one for complaint; others serve both. `# 2` gives a weight.
 * What stands in braces is filled in by `render.ts`: with the name of a group, of a slot of the
 * lexicon, or with one of the words that agree with the noun before.
 */
import type { Label } from './topic';

export interface Rule {
  readonly group: string;
  readonly text: string;
  /** Undefined where it serves both. */
  readonly label: Label | undefined;
  readonly weight: number;
}

/** Reads groups of rules. Throws SyntaxError for a rule outside any group. */
export function parseRules(source: string): Rule[] {
  const rules: Rule[] = [];
  let group: string | undefined;
  for (const line of source.split('\n').map((text) => text.trim())) {
    if (line === '') continue;
    if (/^[a-z ]+:$/.test(line)) {
      group = line.slice(0, -1);
      continue;
    }
    if (group === undefined) throw new SyntaxError(`a rule outside any group: ${line}`);
    const found = /^(?:([+-]) )?(.*?)(?: # ([\d.]+))?$/.exec(line);
    const label = found?.[1] === '+' ? 'positive' : found?.[1] === '-' ? 'negative' : undefined;
    rules.push({ group, text: found?.[2] ?? '', label, weight: Number(found?.[3] ?? 1) });
  }
  return rules;
}
