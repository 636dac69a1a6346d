import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this package: the project, or where npm has installed it beside a library. Paths that people set begin where a command is run. */
export const PACKAGE_FOLDER = fileURLToPath(new URL('../..', import.meta.url));

/** The files that a new library begins with; "dot-" stands for the dot of a name that npm would leave out of the package. */
export const LIBRARY_TEMPLATE = join(import.meta.dirname, 'init', 'library');

/** Returns the manifest of this package: its name, its version, and the packages that it is developed with. */
export function readManifest(): { name: string; version: string; devDependencies: Record<string, string> } {
  return JSON.parse(readFileSync(join(PACKAGE_FOLDER, 'package.json'), 'utf8'));
}
