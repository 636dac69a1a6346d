import { existsSync, readdirSync, renameSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { inspectFolder } from './folders/inspect-folder.ts';
import { removeMade } from './folders/remove-made.ts';
import { readMarker } from './folders/site-marker.ts';
import { isDead, workFolders } from './swap-folder.ts';

/** How long the output may be missing while another build is putting its own there, in milliseconds; it takes a thousandth of that. */
const SWAP_TIME = 1000;

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

/** Lists the folders whose name is a prefix and the number of a process. */
function leftBy(prefix: string): Left[] {
  const [folder, name] = [dirname(prefix), basename(prefix)];
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name.startsWith(name) && /^[1-9]\d*$/.test(entry.name.slice(name.length)))
    .map((entry) => ({ path: join(folder, entry.name), isOver: isDead(entry.name.slice(name.length)) }));
}

/** Tells whether everything in a folder was made by a build, and everything of it is there if it has to be whole. */
function isMade(folder: string, { whole = false } = {}): boolean {
  const found = inspectFolder(folder);
  return found.is === 'site' && found.foreign.length === 0 && (found.isWhole || !whole);
}
