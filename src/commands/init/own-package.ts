import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { COMMAND_NAMES } from '../command-names.ts';
import { readManifest } from '../package-folder.ts';

/** In the commands themselves: the settings of npm in a library run no script before another. */
const INSTALL = 'npm install --no-audit --no-fund --loglevel=error';

/** The commands of a library, by the names that messages and guides call them. */
const { init: _, ...COMMANDS } = COMMAND_NAMES;
const SCRIPTS = {
  ...Object.fromEntries(Object.keys(COMMANDS).map((name) => [name, `readout ${name}`])),
  start: `${INSTALL} && readout start`,
  test: `${INSTALL} && readout check`,
};

/** Returns the text of a library's package.json, with what one that is there already says; without `wanted`, it is built with this version. */
export function ownPackage(folder: string, wanted?: string): string {
  const file = join(folder, 'package.json');
  const there = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { name: packageName(folder), private: true };
  const { name, version } = readManifest();
  const uses = wanted ?? there.dependencies?.[name] ?? version;
  const scripts = { ...there.scripts, ...SCRIPTS };
  return `${JSON.stringify({ ...there, scripts, dependencies: { ...there.dependencies, [name]: uses } }, null, 2)}\n`;
}

/** Returns a name that npm takes, from that of the folder. */
function packageName(folder: string): string {
  return (
    basename(folder)
      .toLowerCase()
      .replaceAll(/[^a-z\d]+/g, '-')
      .replaceAll(/^-|-$/g, '') || 'library'
  );
}
