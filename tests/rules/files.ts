import { globSync, readFileSync } from 'node:fs';
import { sep } from 'node:path';

/** A file of the project's own. */
export interface ProjectFile {
  /** Its path from the project's folder, with slashes. */
  path: string;
  text: string;
}

/** Reads the files that match a pattern. */
export function readFiles(pattern: string): ProjectFile[] {
  return globSync(pattern, { exclude: ['**/node_modules/**'] })
    .map((path) => path.replaceAll(sep, '/'))
    .toSorted()
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}
