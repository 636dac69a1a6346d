import { lstatSync, readlinkSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Refusal } from '../run-plainly.ts';
import type { TargetPaths } from './target-paths.ts';

/** What SQLite says if another connection holds the lock, and if the file is something else. */
const [BUSY, NOT_A_DATABASE] = [5, 26];

/** Who holds a lock, how long to wait for it, in milliseconds, and what to do if that was not long enough. */
interface Holding {
  holder?: string;
  wait?: number;
  again?: string;
}

/**
 * Holds a target for this deployment; returns how to let go, and throws if another deployment holds it. The lock is one of the system's on an
 * empty SQLite file, and goes with the process that holds it, however that ends: there is none that could be stale. The file stays.
 */
export function holdTarget(file: string, { holder = 'deploy', wait = 0, again = 'deploy again' }: Holding = {}): () => void {
  try {
    const lock = new DatabaseSync(file, { timeout: wait });
    // Nothing is ever written, so that a full disk keeps nobody from the lock.
    lock.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
    return () => lock.close();
  } catch (error) {
    const { errcode } = error as { errcode?: number };
    throw new Refusal(`${explain(file, holder, errcode)}, and ${again}.`, { cause: error });
  }
}

function explain(file: string, holder: string, code: number | undefined): string {
  if (code === BUSY) return `Another ${holder} holds ${file}. Wait until it has finished`;
  if (code === NOT_A_DATABASE) return `${file} is not the lock of this command. Move it away`;
  return `The lock ${file} cannot be opened. Make sure that it is a file that you may write to`;
}

/** Returns the release that the link `current` leads to, or none if there is none; throws if something else stands there. */
export function currentRelease({ current, releases }: TargetPaths): string | undefined {
  const there = lstatSync(current, { throwIfNoEntry: false });
  if (!there) return undefined;
  const leads = there.isSymbolicLink() ? resolve(dirname(current), readlinkSync(current)) : undefined;
  if (!leads || dirname(leads) !== releases) {
    throw new Refusal(`${current} is no link of this command's, which leads into ${releases}. Name another folder, or move it away.`);
  }
  return lstatSync(leads, { throwIfNoEntry: false })?.isDirectory() ? basename(leads) : undefined;
}

/** Turns the link to a release; a rename is one step, so that there is no moment without a site. */
export function leadTo(release: string, { current, releases, nextLink }: TargetPaths): void {
  rmSync(nextLink, { force: true });
  symlinkSync(join(basename(releases), release), nextLink);
  renameSync(nextLink, current);
}
