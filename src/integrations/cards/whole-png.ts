import { crc32 } from 'node:zlib';

const SIGNATURE = '\x89PNG\r\n\x1a\n';

/** Tells whether bytes are a PNG from its signature to its last chunk, each chunk with the checksum that it carries. */
export function isWholePng(bytes: Buffer): boolean {
  if (bytes.toString('latin1', 0, SIGNATURE.length) !== SIGNATURE) return false;
  for (let at = SIGNATURE.length; at + 12 <= bytes.length; ) {
    const end = at + 8 + bytes.readUInt32BE(at);
    if (end + 4 > bytes.length || crc32(bytes.subarray(at + 4, end)) !== bytes.readUInt32BE(end)) return false;
    at = end + 4;
    if (bytes.toString('latin1', end - 4, end) === 'IEND') return at === bytes.length;
  }
  return false;
}
