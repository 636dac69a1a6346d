import { createHash } from 'node:crypto';
import { lstatSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Returns a digest of the names, sizes, times and places on the disk of some files of a folder, which stays the same as long as nobody
 * changes, replaces or moves one; nothing if one is missing, or is no file.
 */
export function stampOf(folder: string, paths: readonly string[]): string | undefined {
  const hash = createHash('sha256');
  for (const path of paths) {
    const found = lstatSync(join(folder, path), { throwIfNoEntry: false });
    if (!found?.isFile()) return undefined;
    hash.update(`${path}\0${found.size} ${found.mtimeMs} ${found.ino}\n`);
  }
  return hash.digest('hex');
}
