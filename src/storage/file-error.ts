import { ErrorInWords } from '../error-in-words';

/** A file that cannot be read or written, in words for the person who brought it. */
export class FileError extends ErrorInWords {
  override readonly name = 'FileError';
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
