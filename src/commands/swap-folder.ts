import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** How long the output may be missing while another build is putting its own there, in milliseconds; it takes a thousandth of that. */
const SWAP_TIME = 1000;

/** The folders that a build works in; those of one that was killed are known by the number of its process. */
export interface WorkFolders {
  /** Where Astro builds: it compiles pages in the output folder only inside the project; elsewhere, builds would share one and mix. */
  workshop: string;
  /** What Astro keeps between its steps. */
  cache: string;
  /** The whole site, on the disk of the output. */
  staging: string;
  /** The last build, until the new one is in its place. */
  old: string;
}

/** Names the folders that the build of a process works in. */
export function workFolders(out: string, process: number | string): WorkFolders {
  return {
    workshop: resolve(`.astro/building-${process}`),
    cache: resolve(`.astro/cache-${process}`),
    staging: `${out}.building-${process}`,
    old: `${out}.old-${process}`,
  };
}

/** Puts a built site in the place of the last one; the last one stays, or comes back, if that fails. */
export async function publishFolder({ workshop, staging, old }: WorkFolders, out: string): Promise<void> {
  await move(workshop, staging);
  // Two builds may do this at once: the place may be taken or empty by now, whatever it was a moment ago.
  for (let tries = 10; ; tries--) {
    const moved = tryRename(out, old, 'ENOENT');
    try {
      if (tryRename(staging, out, tries > 0 ? 'ENOTEMPTY' : 'none')) break;
    } catch (error) {
      if (moved && !existsSync(out)) renameSync(old, out);
      throw error;
    }
    rmSync(old, { recursive: true, force: true });
  }
  rmSync(old, { recursive: true, force: true });
}

/** Renames a folder; gives false, and does nothing, if that fails in the way that was expected. */
function tryRename(from: string, to: string, expected: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === expected) return false;
    throw error;
  }
}

/** Moves a folder, to another disk as well. */
async function move(from: string, to: string): Promise<void> {
  if (!tryRename(from, to, 'EXDEV')) await cp(from, to, { recursive: true });
}

/** Clears away what builds that were killed have left, and puts the last good build back if one was killed just between. */
export async function clearAfterKilled(out: string): Promise<void> {
  const { workshop, cache, staging, old } = workFolders(out, '');
  if (!existsSync(out) && leftBy(old).length > 0) await setTimeout(SWAP_TIME);
  const [last] = existsSync(out) ? [] : leftBy(old);
  if (last) renameSync(last, out);
  for (const prefix of [workshop, cache, staging, old]) {
    for (const folder of leftBy(prefix)) if (isDead(folder.slice(prefix.length))) rmSync(folder, { recursive: true, force: true });
  }
}

/** Lists the folders whose name is a prefix and the number of a process. */
function leftBy(prefix: string): string[] {
  const [folder, name] = [dirname(prefix), basename(prefix)];
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((each) => each.startsWith(name) && /^\d+$/.test(each.slice(name.length)))
    .map((each) => join(folder, each));
}

/** Tells whether a process has ended, by its number; one with the number of this one, which has just begun, has. */
export function isDead(id: string): boolean {
  if (Number(id) === process.pid) return true;
  try {
    process.kill(Number(id), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
