import { FileError } from '../../src/storage/file-error';

/** What a refusal of the work says; 'done' where there is none. */
export function refusal(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof FileError) return error.what;
    throw error;
  }
  return 'done';
}
