import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Lists the files of a folder and its subfolders by their relative paths, with slashes, in an order that does not depend on the disk; or
 * other entries, if asked. Links are not followed.
 */
export function listFiles(folder: string, isAskedFor = (entry: Dirent) => entry.isFile()): string[] {
  return list(folder, '', isAskedFor).toSorted();
}

function list(folder: string, before: string, isAskedFor: (entry: Dirent) => boolean): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = before + entry.name;
    const within = entry.isDirectory() ? list(join(folder, entry.name), `${path}/`, isAskedFor) : [];
    return isAskedFor(entry) ? [path, ...within] : within;
  });
}
