import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { Refusal } from '../run-plainly.ts';
import { isWithin, realPath } from './real-path.ts';

/** What may be overwritten. */
export interface Replacing {
  /** Tells by a file's bytes whether the command made it. */
  isOurs(bytes: Buffer): boolean;
  /** The folder of the built site, which the file may not be in. */
  outDir: string;
  /** Whether to replace any other file too. */
  force?: boolean;
}

/** Returns the path of a file to be written, through all links; throws if the file there is somebody else's, or is not a file. */
export function requireOutputFile(file: string, { isOurs, outDir, force = false }: Replacing): string {
  const path = realPath(file);
  if (isWithin(path, outDir)) {
    throw new Refusal(`${file} is in the built site, where only a build may write. Name a file outside ${outDir}.`);
  }
  if (!existsSync(dirname(path))) throw new Refusal(`There is no folder ${dirname(path)} for ${file}. Create it, or name another file.`);
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isDirectory()) throw new Refusal(`${file} is a folder. Name a file in it.`);
  if (stats && !stats.isFile()) throw new Refusal(`${file} is neither a file nor a folder. Name another file.`);
  if (stats && !force && !isOurs(readFileSync(path))) {
    throw new Refusal(`${file} already exists, and this command did not make it. Move it away, or name another file.`);
  }
  return path;
}
