/**
 * How scenes are written down, and the parser of that notation. One doing a line:
 *
 *     CHILD|dog: run through the [wet|] grass ~ quickly @ in the park|by the pond % morning # fun
 *
 * - before the colon: who may do it, nouns and groups of nouns from the lexicon, or a phrase that
 *   starts with a small article or noun of its own ("the kettle"); `+` marks a plural phrase
 * - the verb phrase, in the notation of `verbPhrase`; `[a|b]` are alternatives, `[a|]` may be absent,
 *   `{fruit}` stands for those of a class of `lexicon/classes.ts`
 * - `~` adverbs; `@` places (`*` stands for the scene's own, `!` first: never left out);
 *   `%` times, where the scene's own do not fit; `#` flags
 *
 * A thing is `a bowl of [cherries|plums] ~ stand @ on the table # left`, a state
 * `the soup: too hot|ready % day`; a state has times only where its line names some.
 */
import { alternatives, linesOf } from './grammar';

export type Flag =
  /** Over in a moment: no "is …ing", no habit. */
  | 'event'
  /** Nobody makes a habit of it. */
  | 'once'
  /** Done sitting, or standing, at its places. */
  | 'sit'
  | 'stand'
  /** Something one likes to do; something one would rather not. */
  | 'fun'
  | 'chore'
  /** Can be heard from elsewhere. */
  | 'heard'
  /** Done in such clothes, or none, that no coat or hat is to be spoken of. */
  | 'bare';

const FLAGS: readonly string[] = ['event', 'once', 'sit', 'stand', 'fun', 'chore', 'heard', 'bare'];

export interface Doing {
  readonly who: readonly string[];
  readonly phrase: string;
  readonly adverbs: readonly string[];
  readonly places: readonly string[];
  readonly placed: boolean;
  readonly times: readonly string[];
  readonly flags: ReadonlySet<Flag>;
}

export interface Thing {
  readonly phrase: string;
  readonly plural: boolean;
  readonly places: readonly string[];
  /** How it is there: "stand", "lie", "hang"; undefined where only "is" will do. */
  readonly verb: string | undefined;
  /** Something a person may have left there. */
  readonly portable: boolean;
}

export interface State {
  readonly subject: string;
  readonly plural: boolean;
  readonly predicates: readonly string[];
  /** Empty where no time is to be named. */
  readonly times: readonly string[];
}

/** A scene as the lexicon writes it: lists with `|`, and one doing, thing or state a line. */
export interface SceneSource {
  readonly name: string;
  /** Times of day and year, keys of the lexicon's `TIMES`. */
  readonly times: string;
  readonly places: string;
  /** What people here wear, and what else marks them: "with a pipe (he)". */
  readonly wear: string;
  readonly marked: string;
  /** Where one can look on from, and what breaks in: "when it began to rain". */
  readonly from: string;
  readonly when: string;
  readonly exclaim: string;
  readonly doings: string;
  readonly things: string;
  readonly states: string;
  /** Weather scenes only: whole clauses, "rain falls/fell on the roofs". */
  readonly sky?: string;
  /** Its doings have no place in common: two of them belong together only at one of their places. */
  readonly scattered?: boolean;
  /** How often it is drawn; 1 where it does not say. */
  readonly weight?: number;
}

/** What a person wears or is marked by, and whom it fits where not everybody. */
export interface Look {
  readonly text: string;
  readonly fits: 'he' | 'she' | 'adult' | 'child' | undefined;
}

export interface Scene {
  readonly name: string;
  readonly times: readonly string[];
  readonly wear: readonly Look[];
  readonly marked: readonly Look[];
  readonly from: readonly string[];
  readonly when: readonly string[];
  readonly exclaim: readonly string[];
  readonly doings: readonly Doing[];
  readonly things: readonly Thing[];
  readonly states: readonly State[];
  readonly sky: readonly string[];
  readonly scattered: boolean;
  readonly weight: number;
}

/**
 * Reads a scene. Names in braces, "{fruit}", are put into words by `inWords`. Throws SyntaxError
 * where a line does not follow the notation.
 */
export function parseScene(
  scene: SceneSource,
  inWords: (text: string) => string = (text) => text,
): Scene {
  const source = {
    ...scene,
    places: inWords(scene.places),
    exclaim: inWords(scene.exclaim),
    doings: inWords(scene.doings),
    things: inWords(scene.things),
    states: inWords(scene.states),
  };
  const places = list(source.places);
  const times = list(source.times);
  return {
    name: source.name,
    times,
    wear: list(source.wear).map(parseLook),
    marked: list(source.marked).map(parseLook),
    from: list(source.from),
    when: list(source.when),
    exclaim: linesOf(source.exclaim),
    doings: linesOf(source.doings).map((line) => parseDoing(line, places, times)),
    things: linesOf(source.things).map((line) => parseThing(line, places)),
    states: linesOf(source.states).map((line) => parseState(line, times)),
    sky: linesOf(source.sky ?? ''),
    scattered: source.scattered ?? false,
    weight: source.weight ?? 1,
  };
}

function parseDoing(
  line: string,
  scenePlaces: readonly string[],
  sceneTimes: readonly string[],
): Doing {
  const colon = line.indexOf(':');
  if (colon < 0) throw new SyntaxError(`a doing without a colon: ${line}`);
  const parts = fields(line.slice(colon + 1));
  const { places, placed } = parsePlaces(parts.get('@') ?? '', scenePlaces);
  const flags = (parts.get('#') ?? '').split(' ').filter((word) => word !== '');
  for (const flag of flags) {
    if (!FLAGS.includes(flag)) throw new SyntaxError(`unknown flag ${flag}: ${line}`);
  }
  return {
    who: alternatives(line.slice(0, colon)),
    phrase: parts.get('') ?? '',
    adverbs: list(parts.get('~') ?? ''),
    places,
    placed,
    times: parts.has('%') ? list(parts.get('%') ?? '') : sceneTimes,
    flags: new Set(flags as Flag[]),
  };
}

function parseThing(line: string, scenePlaces: readonly string[]): Thing {
  const parts = fields(line);
  const phrase = parts.get('') ?? '';
  const plural = phrase.startsWith('+');
  return {
    phrase: plural ? phrase.slice(1) : phrase,
    plural,
    places: parsePlaces(parts.get('@') ?? '', scenePlaces).places,
    verb: parts.get('~'),
    portable: parts.get('#') === 'left',
  };
}

function parseState(line: string, sceneTimes: readonly string[]): State {
  const colon = line.indexOf(':');
  if (colon < 0) throw new SyntaxError(`a state without a colon: ${line}`);
  const parts = fields(line.slice(colon + 1));
  const subject = line.slice(0, colon);
  const plural = subject.startsWith('+');
  const times = list(parts.get('%') ?? '');
  return {
    subject: plural ? subject.slice(1) : subject,
    plural,
    predicates: alternatives(parts.get('') ?? ''),
    times: times.includes('*') ? sceneTimes : times,
  };
}

function parseLook(text: string): Look {
  const found = /^(.*) \((he|she|adult|child)\)$/.exec(text);
  return { text: found?.[1] ?? text, fits: found?.[2] as Look['fits'] };
}

function parsePlaces(
  text: string,
  scenePlaces: readonly string[],
): { places: readonly string[]; placed: boolean } {
  const placed = text.startsWith('!');
  const places = list(placed ? text.slice(1) : text).flatMap((place) =>
    place === '*' ? scenePlaces : [place],
  );
  return { places, placed };
}

/** The parts of a line by the mark before each; the first under ''. */
function fields(line: string): ReadonlyMap<string, string> {
  const parts = line.trim().split(/ ([~@%#])(?= |!|$)/);
  const found = new Map([['', (parts[0] ?? '').trim()]]);
  for (let i = 1; i + 1 < parts.length; i += 2)
    found.set(parts[i] ?? '', (parts[i + 1] ?? '').trim());
  return found;
}

function list(text: string): string[] {
  return text.trim() === '' ? [] : alternatives(text);
}
