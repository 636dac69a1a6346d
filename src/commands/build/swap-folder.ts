import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmdirSync } from 'node:fs';
import { copyFile, cp } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { makeFolder } from '../../make-folder.ts';
import { inspectFolder } from '../folders/inspect-folder.ts';
import { requireOurs } from '../folders/output-folder.ts';
import { MARKER, removeMade, writeMarker } from '../folders/site-marker.ts';
import { Refusal } from '../run-plainly.ts';

/** The folders that a build works in; those of one that was killed are known by its name, which nobody gives to a copy of a site, and by what is in them. */
export interface WorkFolders {
  /** What holds the next two. */
  work: string;
  /** Where Astro builds: it compiles pages in the output folder only inside the project; elsewhere, builds would share one and mix. */
  buildDir: string;
  /** What Astro keeps between its steps. */
  cache: string;
  /** The whole site, on the disk of the output. */
  staging: string;
  /** The last build, until the new one is in its place. */
  old: string;
}

/** Returns a name for a build: the number of its process, and digits that no other has. */
export function nameBuild(): string {
  return `${process.pid}-${randomBytes(8).toString('hex')}`;
}

/** Names the folders that a build works in. */
export function workFolders(out: string, build: string): WorkFolders {
  const work = resolve(`.astro/building-${build}`);
  return {
    work,
    buildDir: join(work, 'site'),
    cache: join(work, 'cache'),
    staging: `${out}.building-${build}`,
    old: `${out}.old-${build}`,
  };
}

/** Makes the folder that a build works in, and marks it as one; throws if there is something in the place of any of them. */
export function makeWorkFolder({ work, staging, old }: WorkFolders): void {
  for (const folder of [work, staging, old]) {
    if (existsSync(folder)) throw new Refusal(`${folder} is in the way of this build, and no build made it. Move it away.`);
  }
  mkdirSync(work, { recursive: true });
  writeMarker(work, []);
}

/** Puts a built site in the place of the last one; the last one stays, or comes back, if that fails. */
export async function publishFolder({ buildDir, staging, old }: WorkFolders, out: string): Promise<void> {
  makeFolder(dirname(out));
  try {
    await move(buildDir, staging);
    // Two builds may do this at once: the place may be taken or empty by now, whatever it was a moment ago.
    for (let tries = 10; ; tries--) {
      const moved = !removeIfEmpty(out) && tryRename(out, old, 'ENOENT');
      if (moved) refuseForeign(old, out);
      try {
        if (tryRename(staging, out, tries > 0 ? 'ENOTEMPTY' : 'none')) break;
      } catch (error) {
        if (moved && !existsSync(out)) renameSync(old, out);
        throw error;
      }
      removeMade(old);
    }
    removeMade(old);
  } finally {
    removeMade(staging);
  }
}

/** Puts what was taken out of its place back, and says why, if somebody's file has come into it at the last moment. */
function refuseForeign(old: string, out: string): void {
  const found = inspectFolder(old);
  if (found.is === 'site' && found.foreign.length === 0) return;
  renameSync(old, out);
  requireOurs(out);
}

/** Removes a folder that holds nothing; returns whether it did. */
function removeIfEmpty(folder: string): boolean {
  try {
    rmdirSync(folder);
    return true;
  } catch {
    return false;
  }
}

/** Renames a folder; returns false, and does nothing, if that fails in the way that was expected. */
function tryRename(from: string, to: string, expected: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === expected) return false;
    throw error;
  }
}

/** Moves a folder, to another disk as well; what is copied half is known by its marker, which comes first. */
async function move(from: string, to: string): Promise<void> {
  if (tryRename(from, to, 'EXDEV')) return;
  mkdirSync(to);
  await copyFile(join(from, MARKER), join(to, MARKER));
  await cp(from, to, { recursive: true });
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
