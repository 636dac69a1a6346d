import { lstatSync, readlinkSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { TargetPaths } from './target-paths.ts';

/** What SQLite says if another connection holds the lock, and if the file is something else. */
const [BUSY, NOT_A_DATABASE] = [5, 26];

/**
 * Holds a target for this deployment; returns how to let go, and throws if another deployment holds it. The lock is one of the system's on an
 * empty SQLite file, and goes with the process that holds it, however that ends: there is none that could be stale. The file stays.
 */
export function holdTarget(file: string): () => void {
  try {
    const lock = new DatabaseSync(file, { timeout: 0 });
    lock.exec('BEGIN EXCLUSIVE');
    return () => lock.close();
  } catch (error) {
    throw new Error(explain(file, (error as { errcode?: number }).errcode), { cause: error });
  }
}

function explain(file: string, code: number | undefined): string {
  if (code === BUSY) return `Another deploy holds ${file}. Wait until it has ended, and deploy again.`;
  if (code === NOT_A_DATABASE) return `${file} is not the lock of this command. Move it away, and deploy again.`;
  return `The lock ${file} cannot be opened. See to it that it is a file that you may write to, and deploy again.`;
}

/** Returns the release that the link `current` leads to, or none if there is none; throws if something else stands there. */
export function currentRelease({ current, releases }: TargetPaths): string | undefined {
  const there = lstatSync(current, { throwIfNoEntry: false });
  if (!there) return undefined;
  const leads = there.isSymbolicLink() ? resolve(dirname(current), readlinkSync(current)) : undefined;
  if (!leads || dirname(leads) !== releases) {
    throw new Error(`${current} is no link of this command's, which leads into ${releases}. Name another folder, or move it away.`);
  }
  return lstatSync(leads, { throwIfNoEntry: false })?.isDirectory() ? basename(leads) : undefined;
}

/** Turns the link to a release; a rename is one step, so that there is no moment without a site. */
export function leadTo(release: string, { current, releases, nextLink }: TargetPaths): void {
  rmSync(nextLink, { force: true });
  symlinkSync(join(basename(releases), release), nextLink);
  renameSync(nextLink, current);
}
