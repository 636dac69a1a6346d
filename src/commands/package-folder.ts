import { fileURLToPath } from 'node:url';

/** The folder of this package: the project, or where npm has installed it beside a library. Paths that people set begin where a command is run. */
export const PACKAGE_FOLDER = fileURLToPath(new URL('../..', import.meta.url));
