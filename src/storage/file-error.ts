/**
 * A file that cannot be read or written: what is wrong with it and what to do next, in words for
 * the person who brought the file.
 */
export class FileError extends Error {
  override readonly name = 'FileError';
  readonly what: string;
  readonly next: string;

  constructor(what: string, next: string) {
    super(`${what} ${next}`);
    this.what = what;
    this.next = next;
  }
}

/**
 * What the work gives.
 *
 * @throws FileError instead of a RangeError: a file may be sound and yet too large for the device.
 */
export function withinMemory<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new FileError(
      'The file is too large for the memory that the browser gives this page.',
      'Close other tabs and try again, or open it on another device.',
    );
  }
}
