import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Tells whether the publisher has put a file with an address into the folder `public`, which every build copies into the site. */
export function isPublicFile(path: string): boolean {
  return existsSync(join('public', path));
}
