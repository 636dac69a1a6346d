import { linkSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stampOf } from './stamp.ts';

/**
 * Puts files of one folder into another by hard links, so that they take no room and no time; tells whether they are there now, with this
 * stamp. The look comes after the links: another build may be replacing the folder meanwhile. On another disk, there are no links.
 */
export function linkFiles(from: string, to: string, paths: string[], stamp: string): boolean {
  const linked: string[] = [];
  try {
    for (const folder of new Set(paths.map(dirname))) mkdirSync(join(to, folder), { recursive: true });
    for (const path of paths) {
      linkSync(join(from, path), join(to, path));
      linked.push(path);
    }
    if (stampOf(to, paths) === stamp) return true;
  } catch {
    // Whatever is in the way, the files can still be made.
  }
  for (const path of linked) rmSync(join(to, path), { force: true });
  return false;
}
