import { type Dirent, readdirSync } from 'node:fs';
import { resolve, sep } from 'node:path';

/**
 * Lists the files of a folder, however deep, by their paths from it with slashes, in an order that does not depend on the disk; or what
 * else of it is asked for.
 */
export function listFiles(folder: string, isAskedFor = (entry: Dirent) => entry.isFile()): string[] {
  const root = resolve(folder);
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter(isAskedFor)
    .map(({ parentPath, name }) => `${parentPath}${sep}${name}`.slice(root.length + 1).replaceAll(sep, '/'))
    .toSorted();
}
