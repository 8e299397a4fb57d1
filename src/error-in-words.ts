/** An error that a person is told of: what happened and what to do next, in words for them. */
export class ErrorInWords extends Error {
  constructor(
    readonly what: string,
    readonly next: string,
  ) {
    super(`${what} ${next}`);
  }
}
