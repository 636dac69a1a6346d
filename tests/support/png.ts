import assert from 'node:assert/strict';

/** Reads the size of a PNG from its header; fails where it is none. */
export function dimensionsOf(png: Buffer): { width: number; height: number } {
  assert.equal(png.toString('hex', 0, 8), '89504e470d0a1a0a');
  assert.equal(png.toString('latin1', 12, 16), 'IHDR');
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}
