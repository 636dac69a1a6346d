import { constants, copyFileSync, linkSync } from 'node:fs';

/** Gives a file a second name, which takes no space and keeps its time; copies it where the disk has no such names. */
export function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to, constants.COPYFILE_EXCL);
  }
}
