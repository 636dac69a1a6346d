import { constants, copyFileSync, linkSync } from 'node:fs';

/** Links to a file under a second name, which takes no space and keeps its time; copies it where the disk has no such links. */
export function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to, constants.COPYFILE_EXCL);
  }
}
