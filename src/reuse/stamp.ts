import { createHash } from 'node:crypto';
import { lstatSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Returns a digest of the names, sizes, times and places on the disk of some files of a folder, which stays the same as long as nobody
 * changes, replaces or moves one; nothing if one is missing, or is no file. What is known of a file is not looked up again.
 */
export function stampOf(folder: string, paths: Iterable<string>, known = new Map<string, string>()): string | undefined {
  const hash = createHash('sha256');
  for (const path of paths) {
    const line = known.get(path) ?? lineOf(folder, path);
    if (line === undefined) return undefined;
    known.set(path, line);
    hash.update(line);
  }
  return hash.digest('hex');
}

function lineOf(folder: string, path: string): string | undefined {
  const found = lstatSync(join(folder, path), { throwIfNoEntry: false });
  return found?.isFile() ? `${path}\0${found.size} ${found.mtimeMs} ${found.ino}\n` : undefined;
}
