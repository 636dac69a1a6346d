import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Reads the file that a path of an address leads to from a folder, the index for a slash at the end; returns nothing if there is none. */
export function readFileAt(folder: string, path: string): Buffer | undefined {
  try {
    const names = path.split('/').map(decodeURIComponent);
    const name = names.pop() || 'index.html';
    // Nothing leads out of the folder, and no file has two addresses.
    if ([...names, name].some((each) => /^\.{0,2}$|[/\\\0]/.test(each))) return undefined;
    return readFileSync(join(folder, ...names, name));
  } catch {
    return undefined;
  }
}
