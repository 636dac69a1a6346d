import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fchmodSync,
  fchownSync,
  fsyncSync,
  linkSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { isDead } from '../build/swap-folder.ts';
import { Refusal, refusalOf } from '../run-plainly.ts';

/** The name of a file while it is being written, with the number of the process that is writing it. */
const UNFINISHED = /^\.readout-unfinished-(\d+)-[0-9a-f]{16}$/;

/**
 * Writes a file whole or not at all: to a file beside it, flushed to the disk and then renamed over it in one step. Whatever interrupts this, a full
 * disk, a signal or a power cut, the file has either its old or its new content. A `fresh` file replaces no other,
 * and one that `was` given text replaces only that.
 */
export function writeWhole(path: string, data: string | Uint8Array, { fresh = false, was }: { fresh?: boolean; was?: string } = {}): void {
  try {
    const target = followLinks(path);
    const old = statSync(target, { throwIfNoEntry: false });
    if (old && !old.isFile()) throw new Error('it is not a file');
    // Replacing a file needs no permission to write to it.
    if (old) closeSync(openSync(target, 'r+'));
    clearUnfinished(dirname(target));
    const beside = join(dirname(target), `.readout-unfinished-${process.pid}-${randomBytes(8).toString('hex')}`);
    try {
      fill(beside, data, old);
      if (was !== undefined && readFileSync(target, 'utf8') !== was) throw new Error('it has changed in the meantime');
      if (fresh) takeFreePlace(beside, target);
      else renameSync(beside, target);
    } finally {
      rmSync(beside, { force: true });
    }
    syncFolder(dirname(target));
  } catch (error) {
    const reason = refusalOf(error)?.reason ?? (error as Error).message;
    throw new Refusal(`${path} was not written: ${reason}. What was there is unchanged.`, { cause: error });
  }
}

/** Returns the file that a path leads to, whether or not it exists yet; a link stays a link. */
function followLinks(path: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink();
    return isLink ? followLinks(resolve(realpathSync(dirname(path)), readlinkSync(path))) : resolve(path);
  }
}

/** Removes what commands left in a folder when they were killed while writing. */
export function clearUnfinished(folder: string): void {
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const [, id] = UNFINISHED.exec(name) ?? [];
    if (id && isDead(id)) rmSync(join(folder, name), { force: true });
  }
}

/** Writes a new file to the disk, with the permissions of the one that it is to replace. */
function fill(path: string, data: string | Uint8Array, old: Stats | undefined): void {
  const file = openSync(path, 'wx');
  try {
    writeFileSync(file, data);
    if (old) keepRights(file, old);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function keepRights(file: number, { uid, gid, mode }: Stats): void {
  try {
    fchownSync(file, uid, gid);
  } catch {
    // Only an administrator can give a file away: otherwise it belongs to the person who wrote it, as with most editors.
  }
  fchmodSync(file, mode);
}

/** Moves a file to a path where there must be none; a disk without hard links cannot check and move in one step. */
function takeFreePlace(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    const isTaken = (error as NodeJS.ErrnoException).code === 'EEXIST' || lstatSync(to, { throwIfNoEntry: false });
    if (isTaken) throw new Error('it already exists', { cause: error });
    renameSync(from, to);
  }
}

/** Flushes a folder to the disk; not every system can. */
function syncFolder(folder: string): void {
  try {
    const opened = openSync(folder, 'r');
    fsyncSync(opened);
    closeSync(opened);
  } catch {}
}
