import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, brotliDecompressSync, gunzipSync, gzip, constants as zlib } from 'node:zlib';
import { linkOrCopy } from './link-or-copy.ts';

/** What servers send compressed: text and formats based on it. */
const COMPRESSIBLE = /\.(?:html|css|js|json|csv|svg|xml|txt|md|atom|bib|ris|webmanifest|pagefind)$/;

/** Below this size, in bytes, a file fits in one packet with its headers, compressed or not. */
const SMALL = 860;

interface Method {
  compress(bytes: Buffer): Promise<Buffer>;
  decompress(bytes: Buffer): Buffer;
}

const METHODS: Record<string, Method> = {
  '.br': {
    compress: (bytes) => promisify(brotliCompress)(bytes, { params: { [zlib.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
    decompress: (bytes) => brotliDecompressSync(bytes),
  },
  '.gz': { compress: (bytes) => promisify(gzip)(bytes, { level: 9 }), decompress: (bytes) => gunzipSync(bytes) },
};

/** The suffixes of compressed files. */
export const COMPRESSED = Object.keys(METHODS);

/**
 * Writes a file's Brotli and gzip forms beside it, if that saves anything, or links to those of an earlier release with the same bytes.
 * Returns whether there are any.
 */
export async function compressFile(file: string, earlier: string | undefined): Promise<boolean> {
  const bytes = await readFile(file);
  if (!gains(file, bytes)) return false;
  for (const [end, method] of Object.entries(METHODS)) {
    if (earlier !== undefined && holds(`${earlier}${end}`, bytes, method)) linkOrCopy(`${earlier}${end}`, `${file}${end}`);
    else await writeFile(`${file}${end}`, await method.compress(bytes));
  }
  return true;
}

/** Tells whether a file has the compressed forms that it should have, with the same bytes. */
export function isCompressed(file: string, bytes: Buffer): boolean {
  return !gains(file, bytes) || Object.entries(METHODS).every(([end, method]) => holds(`${file}${end}`, bytes, method));
}

function gains(file: string, bytes: Buffer): boolean {
  return COMPRESSIBLE.test(file) && bytes.length >= SMALL;
}

function holds(compressed: string, bytes: Buffer, { decompress }: Method): boolean {
  try {
    return decompress(readFileSync(compressed)).equals(bytes);
  } catch {
    return false;
  }
}
