import type { Settings } from '../config';

/** Codes of the generator as the decoder reads them for samples, [B, H]; see `sampleLength`. */
export function readAsSamples(
  codes: Float32Array,
  { sampleLength }: Pick<Settings, 'sampleLength'>,
): Float32Array {
  return sampleLength === 1 ? codes : codes.map((value) => sampleLength * value);
}
