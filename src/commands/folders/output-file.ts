import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { Refusal } from '../run-plainly.ts';
import { isWithin, realPath } from './real-path.ts';

/** What may be written over. */
export interface Replacing {
  /** Tells by its bytes whether the command has made a file. */
  isOurs(bytes: Buffer): boolean;
  /** The folder of the built site, in which it may not lie. */
  outDir: string;
  /** Whether to replace any other file too. */
  force?: boolean;
}

/** Returns the path of a file to be written, through all links; throws if somebody else's file, or no file at all, is in its place. */
export function requireOutputFile(file: string, { isOurs, outDir, force = false }: Replacing): string {
  const path = realPath(file);
  if (isWithin(path, outDir)) {
    throw new Refusal(`${file} lies in the built site, which holds nothing but what a build writes. Name a file outside of ${outDir}.`);
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
