/**
 * The truncation trick (Brock et al. 2019, arXiv 1809.11096): noise from the middle of the normal
 * distribution alone, which gives more typical samples, and fewer kinds of them.
 */

/**
 * Presses draws from N(0, 1), in place, into the middle of the distribution that holds the share ψ
 * of it: ½ − ψ/2 to ½ + ψ/2 of its quantiles. They come out as draws from the normal distribution
 * cut off there, each in the same rank as before, so that turning ψ moves every sample and never
 * swaps it for another. At ψ = 1 nothing changes.
 */
export function truncate(noise: Float32Array, psi: number): Float32Array {
  if (psi >= 1) return noise;
  const bound = boundOf(psi);
  for (let i = 0; i < noise.length; i++) {
    const z = normalQuantile(0.5 + psi * (normalShare(noise[i]!) - 0.5));
    noise[i] = Math.min(bound, Math.max(-bound, z));
  }
  return noise;
}

/** The greatest absolute value that {@link truncate} leaves. */
export function boundOf(psi: number): number {
  return psi >= 1 ? Infinity : normalQuantile(0.5 + psi / 2);
}

/** Φ: the share of N(0, 1) below x, to 1e-7 (Abramowitz & Stegun 1964, 26.2.17). */
function normalShare(x: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(x));
  const polynomial =
    t *
    (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  const above = (polynomial * Math.exp((-x * x) / 2)) / Math.sqrt(2 * Math.PI);
  return x < 0 ? above : 1 - above;
}

/** Φ⁻¹, to 1e-7 (Wichura 1988, algorithm AS 241, PPND7). */
function normalQuantile(share: number): number {
  const q = share - 0.5;
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q;
    return (
      (q * (3.3871327179 + r * (50.434271938 + r * (159.29113202 + r * 59.10937472)))) /
      (1 + r * (17.895169469 + r * (78.757757664 + r * 67.1875636)))
    );
  }
  const tail = Math.sqrt(-Math.log(q < 0 ? share : 1 - share));
  let z: number;
  if (tail <= 5) {
    const r = tail - 1.6;
    z =
      (1.4234372777 + r * (2.75681539 + r * (1.3067284816 + r * 0.17023821103))) /
      (1 + r * (0.7370016425 + r * 0.12021132975));
  } else {
    const r = tail - 5;
    z =
      (6.657905115 + r * (3.081226386 + r * (0.42868294337 + r * 0.017337203997))) /
      (1 + r * (0.24197894225 + r * 0.012258202635));
  }
  return q < 0 ? -z : z;
}
