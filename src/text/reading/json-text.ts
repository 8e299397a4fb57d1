/** JSON → values, in a stream: one a line, or the items of a list. */

export type TakeValue = (value: unknown) => void;
/** Told of a piece that is broken: its line, or its place in the list, from 1. */
export type TakeBroken = (place: number) => void;

/** Reads lines of JSON, blank ones aside. */
export class JsonLinesReader {
  #line = 0;
  readonly #take: TakeValue;
  readonly #broken: TakeBroken;

  constructor(take: TakeValue, broken: TakeBroken) {
    this.#take = take;
    this.#broken = broken;
  }

  line(line: string): void {
    this.#line++;
    if (line.trim() === '') return;
    const value = parsed(line);
    if (value === undefined) this.#broken(this.#line);
    else this.#take(value);
  }
}

/** Anything that may begin, end or part a value or a string. */
const MILESTONE = /[[\]{},"]/g;
const STRING_END = /["\\]/g;

/**
 * Reads the items of the first list of JSON that has any, wherever it stands in objects around it.
 * Only one item at a time is held as text; the text may come in pieces cut anywhere.
 */
export class JsonListReader {
  /** Whether the list was read to its end. */
  isComplete = false;
  #isInString = false;
  /** Objects around the list; then lists and objects inside it, itself the first. */
  #depth = 0;
  #isInList = false;
  #items = 0;
  #item: string[] = [];
  /** A piece ended with a backslash in a string: what follows next is no end of it. */
  #isEscaped = false;
  readonly #take: TakeValue;
  readonly #broken: TakeBroken;

  constructor(take: TakeValue, broken: TakeBroken) {
    this.#take = take;
    this.#broken = broken;
  }

  push(text: string): void {
    let at = 0;
    let kept = 0;
    while (at < text.length && !this.isComplete) {
      if (this.#isInString) {
        at = this.#passString(text, at);
        continue;
      }
      MILESTONE.lastIndex = at;
      const found = MILESTONE.exec(text);
      if (found === null) break;
      at = found.index + 1;
      if (found[0] === '"') this.#isInString = true;
      else if (!this.#isInList) {
        if (found[0] !== '[') continue;
        this.#isInList = true;
        this.#depth = 1;
        kept = at;
      } else if (found[0] === ',') {
        if (this.#depth > 1) continue;
        this.#finish(text.slice(kept, found.index), false);
        kept = at;
      } else if (found[0] === '[' || found[0] === '{') this.#depth++;
      else if (--this.#depth === 0) {
        this.#finish(text.slice(kept, found.index), true);
        kept = at;
      }
    }
    if (this.#isInList && !this.isComplete) this.#item.push(text.slice(kept));
  }

  /** Takes the last item of a list that was never closed, if it is whole. */
  end(): void {
    if (!this.#isInList || this.isComplete) return;
    const value = parsed(this.#item.join(''));
    if (value !== undefined) this.#take(value);
  }

  /** The place behind the end of the string at hand, or the end of the text. */
  #passString(text: string, from: number): number {
    let at = this.#isEscaped ? from + 1 : from;
    this.#isEscaped = false;
    for (;;) {
      STRING_END.lastIndex = at;
      const found = STRING_END.exec(text);
      if (found === null) return text.length;
      if (found[0] === '"') {
        this.#isInString = false;
        return found.index + 1;
      }
      at = found.index + 2;
      if (at > text.length) {
        this.#isEscaped = true;
        return text.length;
      }
    }
  }

  #finish(rest: string, isLast: boolean): void {
    const text = [...this.#item, rest].join('');
    this.#item = [];
    if (text.trim() !== '') {
      this.#items++;
      const value = parsed(text);
      if (value === undefined) this.#broken(this.#items);
      else this.#take(value);
    }
    if (!isLast) return;
    // An empty list is passed over: another may hold the sentences.
    if (this.#items > 0) this.isComplete = true;
    else this.#isInList = false;
  }
}

/** The value of a piece of JSON; undefined where it is broken. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Objects within objects are looked into so deep. */
const DEEPEST = 3;

/** The cells of an object by name ("user.name" for those of an object inside), or of a list. */
export function cellsOf(value: unknown): Map<string, string> {
  const cells = new Map<string, string>();
  collect(value, '', DEEPEST, cells);
  return cells;
}

function collect(value: unknown, name: string, depth: number, cells: Map<string, string>): void {
  if (typeof value === 'object' && value !== null) {
    if (depth === 0) return;
    for (const [key, inner] of Object.entries(value)) {
      collect(inner, name === '' ? key : `${name}.${key}`, depth - 1, cells);
    }
  } else {
    cells.set(name, cellText(value));
  }
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
