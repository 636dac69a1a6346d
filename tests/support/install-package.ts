import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { packProject } from './pack-project.ts';

const ROOT = join(import.meta.dirname, '../..');

/** The package that `npm pack` makes of the project, installed. */
export interface InstalledPackage {
  /** The file that npm packed. */
  file: string;
  /** The folder that npm would install packages into. */
  packages: string;
  /** Runs the command of the package in a folder. */
  readout(args: string[], cwd: string, environment?: NodeJS.ProcessEnv): { status: number | null; stdout: string; stderr: string };
}

/** Puts the package where npm would, beside the packages of the project, which are what it would fetch. */
export function installPackage(place: string): InstalledPackage {
  const file = packProject(place);
  const packages = join(place, 'node_modules');
  mkdirSync(packages);
  for (const name of readdirSync(join(ROOT, 'node_modules')).filter((each) => each !== '.cache'))
    symlinkSync(join(ROOT, 'node_modules', name), join(packages, name));
  run('tar', ['xzf', file, '-C', packages], place);
  cpSync(join(packages, 'package'), join(packages, 'readout'), { recursive: true });
  const readout: InstalledPackage['readout'] = (args, cwd, environment) =>
    run(process.execPath, [join(packages, 'readout/src/commands/readout.mjs'), ...args], cwd, environment);
  return { file, packages, readout };
}

function run(command: string, args: string[], cwd: string, environment: NodeJS.ProcessEnv = {}) {
  const env = { ...process.env, NODE_TEST_CONTEXT: undefined, NO_COLOR: '1', FORCE_COLOR: undefined, ...environment };
  return spawnSync(command, args, { cwd, env, encoding: 'utf8', shell: process.platform === 'win32' });
}
