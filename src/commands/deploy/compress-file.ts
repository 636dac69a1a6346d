import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { copyFile, readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, gzip, constants as zlib } from 'node:zlib';

/** What servers send compressed: text, and what is like text inside. */
const COMPRESSIBLE = /\.(?:html|css|js|json|csv|svg|xml|txt|md|atom|bib|ris|pagefind)$/;

/** Below this a file fits in one packet with its head either way, in bytes. */
const SMALL = 860;

const METHODS: Record<string, (bytes: Buffer) => Promise<Buffer>> = {
  '.br': (bytes) => promisify(brotliCompress)(bytes, { params: { [zlib.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
  '.gz': (bytes) => promisify(gzip)(bytes, { level: 9 }),
};

/** The ends of the names of compressed files. */
export const COMPRESSED = Object.keys(METHODS);

/**
 * Writes a file's Brotli and gzip form beside it, if it has something to gain; takes those of an earlier copy with the same bytes.
 * Gives whether it wrote any.
 */
export async function compressFile(file: string, earlier: string | undefined): Promise<boolean> {
  if (!COMPRESSIBLE.test(file)) return false;
  const bytes = await readFile(file);
  if (bytes.length < SMALL) return false;
  const same = earlier !== undefined && existsSync(earlier) && readFileSync(earlier).equals(bytes);
  for (const [end, compress] of Object.entries(METHODS)) {
    if (same && existsSync(`${earlier}${end}`)) await copyFile(`${earlier}${end}`, `${file}${end}`);
    else writeFileSync(`${file}${end}`, await compress(bytes));
  }
  return true;
}
