import { join } from 'node:path';
import { makeFolder } from '../../make-folder.ts';

/** The folder for what is made from a built site; Git ignores it. */
const EXPORTS = 'exports';

/** Returns the path of a file in the folder for exports, which is made if need be. */
export function exportPath(name: string): string {
  makeFolder(EXPORTS);
  return join(EXPORTS, name);
}
