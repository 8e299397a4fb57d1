/** One file or pasted text. `stream` may be called more than once, and begins anew each time. */
export interface TextInput {
  readonly name: string;
  /** Bytes, where known; where not, the stream is read once more to count them. */
  readonly size?: number;
  readonly stream: () => ReadableStream<Uint8Array>;
}

/** The most that is read, in bytes, all files together; packed ones may unpack to no more. */
export const MAX_BYTES = 200_000_000;

/** What to do about a text that is larger. */
export const CUT_IT = 'Cut it to a part: 10,000 to 50,000 sentences are plenty for a first model.';
