/** Runs what pauses in between through to its result. */
export function complete<R>(running: Generator<unknown, R>): R {
  for (;;) {
    const step = running.next();
    if (step.done === true) return step.value;
  }
}
