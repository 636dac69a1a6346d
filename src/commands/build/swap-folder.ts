import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmdirSync, statSync } from 'node:fs';
import { copyFile, cp } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { makeFolder } from '../../make-folder.ts';
import { inspectFolder } from '../folders/inspect-folder.ts';
import { requireOurs } from '../folders/output-folder.ts';
import { MARKER, removeMade, writeMarker } from '../folders/site-marker.ts';
import { Refusal } from '../run-plainly.ts';

/** The folders that a build works in; those left by a build that was killed are recognised by a name that nobody would give to a copy of a site, and by their contents. */
export interface WorkFolders {
  /** Contains the next two. */
  work: string;
  /** Where Astro builds: it compiles pages in the output folder only inside the project; elsewhere, several builds would share one folder. */
  buildDir: string;
  /** Where Astro puts its intermediate files. */
  cache: string;
  /** The complete site, on the same disk as the output. */
  staging: string;
  /** The last build, until the new one has replaced it. */
  old: string;
}

/** Returns a name for a build: the number of its process and random digits. */
export function nameBuild(): string {
  return `${process.pid}-${randomBytes(8).toString('hex')}`;
}

/** Returns the folders that a build works in. */
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

/** Creates the folder that a build works in, and marks it as such; throws if anything already exists at one of the paths. */
export function makeWorkFolder({ work, staging, old }: WorkFolders): void {
  for (const folder of [work, staging, old]) {
    if (existsSync(folder)) throw new Refusal(`${folder} is in the way of this build, and no build made it. Move it away.`);
  }
  mkdirSync(work, { recursive: true });
  writeMarker(work, []);
}

/**
 * Replaces the last site with a new build; if that fails, the last site stays or is restored. Returns the number of the new folder on the
 * disk, by which to tell it from what a later build puts there.
 */
export async function publishFolder({ buildDir, staging, old }: WorkFolders, out: string): Promise<number> {
  makeFolder(dirname(out));
  try {
    await move(buildDir, staging);
    const { ino } = statSync(staging);
    // Two builds may do this at once, so the output may have appeared or gone since the last look.
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
    return ino;
  } finally {
    removeMade(staging);
  }
}

/** Restores the folder that was moved away, and throws the reason, if somebody put a file into it at the last moment. */
function refuseForeign(old: string, out: string): void {
  const found = inspectFolder(old);
  if (found.is === 'site' && found.foreign.length === 0) return;
  renameSync(old, out);
  requireOurs(out);
}

/** Removes a folder if it is empty; returns whether it did. */
function removeIfEmpty(folder: string): boolean {
  try {
    rmdirSync(folder);
    return true;
  } catch {
    return false;
  }
}

/** Renames a folder; returns false, having done nothing, if that fails with the expected error. */
function tryRename(from: string, to: string, expected: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === expected) return false;
    throw error;
  }
}

/** Moves a folder, even to another disk; the marker is copied first, so that a partial copy can be recognised. */
async function move(from: string, to: string): Promise<void> {
  if (tryRename(from, to, 'EXDEV')) return;
  mkdirSync(to);
  await copyFile(join(from, MARKER), join(to, MARKER));
  await cp(from, to, { recursive: true });
}

/** Tells whether a process has ended, by its number; an earlier process that had the number of this one certainly has. */
export function isDead(id: string): boolean {
  if (Number(id) === process.pid) return true;
  try {
    process.kill(Number(id), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
