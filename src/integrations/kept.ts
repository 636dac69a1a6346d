import { createHash, randomUUID } from 'node:crypto';
import { existsSync, lstatSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makeFolder } from '../make-folder.ts';

const DAY = 24 * 60 * 60 * 1000;

/** How long something is kept that no build has used. */
const KEPT = 30 * DAY;

const DIGEST_BYTES = 32;

/** The name of a file of the cache, whole or unfinished; version 0.1 had two other endings. */
const OWN_NAME = /^[0-9a-f]{64}\.(?:kept|png|cbor)(?:\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})?$/;

const { dependencies } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

/** Gives what makes two results of one input differ: the code of files, and the versions of the packages that they use. */
export function codeAndVersions(files: string[], packages: string[]): string {
  return JSON.stringify([files.map((file) => readFileSync(file, 'utf8')), packages.map((name) => dependencies[name])]);
}

/**
 * Returns the bytes that were made of a key, from the folder of what was made before; makes them, and keeps them there, only if they are
 * not there, not whole, or those of another key.
 */
export async function keptBytes(folder: string, key: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const name = createHash('sha256').update(key).digest('hex');
  const file = join(folder, `${name}.kept`);
  const known = await readFile(file).catch(() => Buffer.alloc(0));
  const bytes = known.subarray(DIGEST_BYTES);
  if (sealOf(name, bytes).equals(known.subarray(0, DIGEST_BYTES))) {
    markUsed(file);
    return bytes;
  }
  const made = await make();
  keep(file, Buffer.concat([sealOf(name, made), made]));
  return made;
}

/** Returns what a file of the cache begins with: it proves that the rest is whole, and was made of the key that the file is named by. */
function sealOf(name: string, bytes: Uint8Array): Buffer {
  return createHash('sha256').update(name).update(bytes).digest();
}

/** Writes a file whole or not at all, so that a build that stops, or one beside it, leaves no half of it. */
function keep(file: string, bytes: Buffer): void {
  const unfinished = `${file}.${randomUUID()}`;
  makeFolder(dirname(file));
  try {
    writeFileSync(unfinished, bytes);
    renameSync(unfinished, file);
  } finally {
    rmSync(unfinished, { force: true });
  }
}

/** Notes that a file of the cache is in use; its time is written once a day at most. */
function markUsed(file: string): void {
  const now = new Date();
  const found = statSync(file, { throwIfNoEntry: false });
  if (found && now.getTime() - found.mtimeMs > DAY) utimesSync(file, now, now);
}

/**
 * Removes from a folder of the cache what no build has used for a month: several sites may share it, and none knows what another needs.
 * Whatever has no name of the cache's own is somebody's, and stays.
 */
export function prune(folder: string): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder).filter((each) => OWN_NAME.test(each))) {
    const path = join(folder, name);
    const found = lstatSync(path, { throwIfNoEntry: false });
    if (found?.isFile() && Date.now() - found.mtimeMs > KEPT) rmSync(path, { force: true });
  }
}
