import { lstatSync, readlinkSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Refusal } from '../run-plainly.ts';
import type { TargetPaths } from './target-paths.ts';

/** What SQLite says if another connection holds the lock, and if the file is something else. */
const [BUSY, NOT_A_DATABASE] = [5, 26];

/** Who holds a lock, how long to wait for it, in milliseconds, and what to advise if that is not long enough. */
interface Holding {
  holder?: string;
  wait?: number;
  again?: string;
}

/**
 * Holds a target for this deployment; returns how to let go, and throws if another deployment holds it. The lock is a system lock on an
 * empty SQLite file and is released when its process ends, however that happens, so it cannot be stale. The file stays.
 */
export function holdTarget(file: string, { holder = 'deploy', wait = 0, again = 'deploy again' }: Holding = {}): () => void {
  try {
    const lock = new DatabaseSync(file, { timeout: wait });
    // Nothing is ever written, so the lock works even on a full disk.
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

/** Returns the release that the link `current` leads to, or none if there is none; throws if it is anything else. */
export function currentRelease({ current, releases }: TargetPaths): string | undefined {
  const there = lstatSync(current, { throwIfNoEntry: false });
  if (!there) return undefined;
  const leads = there.isSymbolicLink() ? resolve(dirname(current), readlinkSync(current)) : undefined;
  if (!leads || dirname(leads) !== releases) {
    throw new Refusal(`${current} is not a link into ${releases}, such as this command makes. Name another folder, or move it away.`);
  }
  return lstatSync(leads, { throwIfNoEntry: false })?.isDirectory() ? basename(leads) : undefined;
}

/** Points the link at a release; a rename is one step, so the site is never missing. */
export function leadTo(release: string, { current, releases, nextLink }: TargetPaths): void {
  rmSync(nextLink, { force: true });
  symlinkSync(join(basename(releases), release), nextLink);
  renameSync(nextLink, current);
}
