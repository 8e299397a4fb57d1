import { afterEach, beforeEach, vi } from 'vitest';

/** A clock that runs in each test of a file as clocks do, and can be put forward. */
export interface Clock {
  /** Lets so many milliseconds pass at once. */
  skip(milliseconds: number): void;
}

export function eachClock(): Clock {
  let skipped = 0;
  beforeEach(() => {
    skipped = 0;
    const now = performance.now.bind(performance);
    vi.spyOn(performance, 'now').mockImplementation(() => now() + skipped);
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });
  return {
    skip(milliseconds) {
      skipped += milliseconds;
    },
  };
}
