/** How much longer than the longer of its ends a sentence on a path may be, and still have room. */
const SLACK = 1.1;
/** Beyond this a row is cut anyway, in characters. */
const MOST = 240;
/** Sentences up to this length fit where one is read in full, in characters. */
const FITS = 90;

/** A text as long as the longest that a row of a path between two sentences keeps room for. */
export function roomFor(a: string, b: string): string {
  const longer = a.length >= b.length ? a : b;
  const more = Math.ceil(longer.length * (SLACK - 1));
  return `${longer} ${longer.slice(0, more)}`.slice(0, MOST);
}

/** Whether a sentence would need more room than there is, if it were set as large as others. */
export function isLong(text: string, room: string): boolean {
  return text.length > Math.max(FITS, room.length);
}
