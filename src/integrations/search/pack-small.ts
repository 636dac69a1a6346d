import { gzipSync } from 'node:zlib';

/** The memory to begin with for what comes out of packing or unpacking a text, in bytes; most have less than twice as many. */
export const SMALL = 1024;

/** How far compression may look back: by powers of two, within these. */
const [NEAREST, FURTHEST] = [9, 15];
/** What zlib keeps of the window for itself, in bytes. */
const AHEAD = 262;

/**
 * Returns a small text compressed as well as gzip can. It is given the memory that the text needs rather than the quarter of a megabyte of
 * its default, which thirty thousand texts would take from the rest of a build, and have cleared by it.
 */
export function packSmall(text: string): Uint8Array {
  const bytes = Buffer.from(text);
  const windowBits = Math.min(FURTHEST, Math.max(NEAREST, Math.ceil(Math.log2(bytes.length + AHEAD))));
  return gzipSync(bytes, { level: 9, windowBits, memLevel: Math.min(8, windowBits - 6), chunkSize: SMALL });
}
