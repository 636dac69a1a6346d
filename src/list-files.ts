import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Lists the files of a folder, however deep, by their paths from it with slashes, in an order that does not depend on the disk. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll(sep, '/'))
    .toSorted();
}
