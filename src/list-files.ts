import { readdirSync } from 'node:fs';
import { resolve, sep } from 'node:path';

/** Lists the files of a folder, however deep, by their paths from it with slashes, in an order that does not depend on the disk. */
export function listFiles(folder: string): string[] {
  const root = resolve(folder);
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath}${sep}${name}`.slice(root.length + 1).replaceAll(sep, '/'))
    .toSorted();
}
