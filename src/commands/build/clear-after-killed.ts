import { existsSync, readdirSync, renameSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { inspectFolder } from '../folders/inspect-folder.ts';
import { readMarker, removeMade } from '../folders/site-marker.ts';
import { isDead, workFolders } from './swap-folder.ts';

/** How long the output may be missing while another build is putting its own there, in milliseconds; it takes a thousandth of that. */
const SWAP_TIME = 1000;

/** The name of a build, with the number of its process: somebody’s copy of a site may be named by a number or a day, and never so. */
const BUILD = /^([1-9]\d*)-[0-9a-f]{16}$/;

/**
 * Clears away what builds that were killed have left, and puts the last good build back if one was killed just between. A name alone
 * proves nothing: only what the marker of a build says it has made is touched.
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

/** A folder whose name says that a build was at work in it. */
interface Left {
  path: string;
  /** Whether that build has ended. */
  isOver: boolean;
}

/** Lists the folders whose name is a prefix and that of a build. */
function leftBy(prefix: string): Left[] {
  const [folder, start] = [dirname(prefix), basename(prefix)];
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry): Left[] => {
    const [, id] = (entry.isDirectory() && entry.name.startsWith(start) && BUILD.exec(entry.name.slice(start.length))) || [];
    return id ? [{ path: join(folder, entry.name), isOver: isDead(id) }] : [];
  });
}

/** Tells whether everything in a folder was made by a build, and everything of it is there if it has to be whole. */
function isMade(folder: string, { whole = false } = {}): boolean {
  const found = inspectFolder(folder);
  return found.is === 'site' && found.foreign.length === 0 && (found.isWhole || !whole);
}
