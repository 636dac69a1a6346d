import { existsSync, readdirSync, renameSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { inspectFolder } from '../folders/inspect-folder.ts';
import { readMarker, removeMade } from '../folders/site-marker.ts';
import { isDead, workFolders } from './swap-folder.ts';

/** How long the output may be missing while another build replaces it, in milliseconds; that takes a thousandth of this time. */
const SWAP_TIME = 1000;

/** The name of a build, with the number of its process: nobody would name a copy of a site like this. */
const BUILD = /^([1-9]\d*)-[0-9a-f]{16}$/;

/**
 * Removes what killed builds have left, and restores the last good build if one was killed in the middle of replacing it. A name alone
 * proves nothing: only what a build's marker lists is touched.
 */
export async function clearAfterKilled(out: string): Promise<void> {
  const { work, staging, old } = workFolders(out, '');
  const lasts = () => leftBy(old).filter(({ path }) => isMade(path, { whole: true }));
  if (!existsSync(out) && lasts().length > 0) await setTimeout(SWAP_TIME);
  const [last] = existsSync(out) ? [] : lasts();
  if (last) renameSync(last.path, out);
  for (const { path, isOver } of leftBy(work)) if (isOver && readMarker(path)) removeMade(path);
  for (const { path, isOver } of [staging, old].flatMap(leftBy)) if (isOver && isMade(path)) removeMade(path);
}

/** A folder whose name says that a build worked in it. */
interface Left {
  path: string;
  /** Whether that build has ended. */
  isOver: boolean;
}

/** Lists the folders whose name is a prefix followed by the name of a build. */
function leftBy(prefix: string): Left[] {
  const [folder, start] = [dirname(prefix), basename(prefix)];
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry): Left[] => {
    const [, id] = (entry.isDirectory() && entry.name.startsWith(start) && BUILD.exec(entry.name.slice(start.length))) || [];
    return id ? [{ path: join(folder, entry.name), isOver: isDead(id) }] : [];
  });
}

/** Tells whether everything in a folder was made by a build and, if it has to be whole, nothing is missing. */
function isMade(folder: string, { whole = false } = {}): boolean {
  const found = inspectFolder(folder);
  return found.is === 'site' && found.foreign.length === 0 && (found.isWhole || !whole);
}
