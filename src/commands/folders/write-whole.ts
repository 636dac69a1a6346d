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

/** The name of a file while it is being written, with the number of the process that does. */
const UNFINISHED = /^\.readout-unfinished-(\d+)-[0-9a-f]{16}$/;

/**
 * Writes a file whole or not at all: beside its place, onto the disk, and then into its place in one step. Whenever that ends, by a full
 * disk, a signal or the mains, the file holds what it held before or what it was to hold. One that is `fresh` takes the place of no other,
 * and one of which it is known what it `was`, of nothing else.
 */
export function writeWhole(path: string, data: string | Uint8Array, { fresh = false, was }: { fresh?: boolean; was?: string } = {}): void {
  try {
    const target = followLinks(path);
    const old = statSync(target, { throwIfNoEntry: false });
    if (old && !old.isFile()) throw new Error('it is not a file');
    // To put another file in its place takes no right to write to this one.
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
    throw new Refusal(`${path} was not written: ${reason}. What stood there is unchanged.`, { cause: error });
  }
}

/** Returns the file that a path leads to, whether or not it is there yet; a link stays a link to it. */
function followLinks(path: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink();
    return isLink ? followLinks(resolve(realpathSync(dirname(path)), readlinkSync(path))) : resolve(path);
  }
}

/** Removes what commands that were killed while they wrote into a folder have left there. */
export function clearUnfinished(folder: string): void {
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const [, id] = UNFINISHED.exec(name) ?? [];
    if (id && isDead(id)) rmSync(join(folder, name), { force: true });
  }
}

/** Writes a new file onto the disk, with the rights of the one that it is to replace. */
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
    // Only an administrator can give a file to another: it is then of the one who has written it, as with most editors.
  }
  fchmodSync(file, mode);
}

/** Puts a file in a place where there must be none; a disk without hard links cannot do both in one step. */
function takeFreePlace(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    const isTaken = (error as NodeJS.ErrnoException).code === 'EEXIST' || lstatSync(to, { throwIfNoEntry: false });
    if (isTaken) throw new Error('there is one already', { cause: error });
    renameSync(from, to);
  }
}

/** Writes onto the disk which file has the name; not every system can. */
function syncFolder(folder: string): void {
  try {
    const opened = openSync(folder, 'r');
    fsyncSync(opened);
    closeSync(opened);
  } catch {}
}
