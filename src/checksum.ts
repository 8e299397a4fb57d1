/** The checksum of zip and gzip files. */

const CHECKSUMS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** CRC-32 of bytes, or of all until now, given that of those `before`. */
export function crc32(bytes: Uint8Array, before = 0): number {
  let value = ~before;
  for (let i = 0; i < bytes.length; i++) {
    value = (value >>> 8) ^ CHECKSUMS[(value ^ bytes[i]!) & 0xff]!;
  }
  return ~value >>> 0;
}
