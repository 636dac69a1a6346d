import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes a page, each byte of which is a letter, into a site; throws if the publisher has put a file at its address. */
export function writePage(folder: string, file: string, page: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  try {
    writeFileSync(join(folder, file), page, { encoding: 'latin1', flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new Error(`public/${file} is where a page of the site belongs. Give it another name, or remove it.`, { cause: error });
  }
}
