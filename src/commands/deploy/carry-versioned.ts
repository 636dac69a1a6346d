import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isVersioned } from '../../model/search-files.ts';
import { COMPRESSED } from './compress-file.ts';

/** Copies the versioned files, which a page that was opened before may still ask for, that the release before was built with and this one lacks, but not what that one carried itself; gives how many files. */
export function carryVersioned(before: string, folder: string): number {
  const own = readFileSync(`${before}.files`, 'utf8').split('\n');
  const gone = own.filter((file) => isVersioned(file) && !existsSync(join(folder, file)));
  for (const file of gone) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    for (const end of ['', ...COMPRESSED])
      if (existsSync(join(before, file + end))) cpSync(join(before, file + end), join(folder, file + end));
  }
  return gone.length;
}
