import { existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { realPath } from './real-path.ts';

/** Tells whether a path is a folder or lies in it, whatever links and spellings lead there. */
export function isWithin(path: string, folder: string): boolean {
  const sought = identityOf(realPath(folder));
  for (let at = realPath(path); ; at = dirname(at)) {
    if (identityOf(at) === sought) return true;
    if (dirname(at) === at) return false;
  }
}

/** Returns what two paths of one folder share, even on a disk that takes "Dist" for "dist"; the path itself where there is nothing. */
function identityOf(path: string): string {
  if (!existsSync(path)) return path;
  const { dev, ino } = statSync(path, { bigint: true });
  return `${dev}:${ino}`;
}
