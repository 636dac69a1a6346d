import { createHash, randomUUID } from 'node:crypto';
import { existsSync, lstatSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeFolder } from '../make-folder.ts';

const DAY = 24 * 60 * 60 * 1000;

/** How long to keep what no build has used. */
const KEPT = 30 * DAY;

const DIGEST_BYTES = 32;

/** The name of a cached file, complete or unfinished; version 0.1 had two other endings. */
const OWN_NAME = /^[0-9a-f]{64}\.(?:kept|png|cbor)(?:\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})?$/;

const { dependencies } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

/** Returns everything that can change the result for the same input: the code of files, and the versions of the packages that they use. */
export function codeAndVersions(files: string[], packages: string[]): string {
  return JSON.stringify([files.map((file) => readFileSync(file, 'utf8')), packages.map((name) => dependencies[name])]);
}

/**
 * Returns the bytes for a key from a folder of the cache; makes them, and caches them, only if they are
 * missing, incomplete, or those of another key.
 */
export async function cachedBytes(folder: string, key: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const known = readBytes(folder, key);
  if (known) return known;
  const made = await make();
  try {
    keepBytes(folder, key, made);
  } catch {
    // A cache that is full or read-only costs the next build time, and this one nothing.
  }
  return made;
}

/** Returns the cached bytes for a key; nothing if they are missing, incomplete or those of another key. */
export function readBytes(folder: string, key: string): Uint8Array | undefined {
  const { name, file } = placeOf(folder, key);
  const known = contentOf(file);
  const bytes = known.subarray(DIGEST_BYTES);
  if (!sealOf(name, bytes).equals(known.subarray(0, DIGEST_BYTES))) return undefined;
  markUsed(file);
  return bytes;
}

/** Caches the bytes for a key, replacing any that it had. */
export function keepBytes(folder: string, key: string, bytes: Uint8Array): void {
  const { name, file } = placeOf(folder, key);
  keep(file, Buffer.concat([sealOf(name, bytes), bytes]));
}

function placeOf(folder: string, key: string): { name: string; file: string } {
  const name = createHash('sha256').update(key).digest('hex');
  return { name, file: join(folder, `${name}.kept`) };
}

function contentOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    return Buffer.alloc(0);
  }
}

/** Returns the head of a cached file, which proves that the rest is complete and was made from the key in the file's name. */
function sealOf(name: string, bytes: Uint8Array): Buffer {
  return createHash('sha256').update(name).update(bytes).digest();
}

/** Writes a file whole or not at all, so that neither an interrupted build nor a concurrent one leaves half a file. */
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

/** Marks a cached file as in use; its time is updated at most once a day, if it can be. */
function markUsed(file: string): void {
  const now = new Date();
  try {
    if (now.getTime() - statSync(file).mtimeMs > DAY) utimesSync(file, now, now);
  } catch {}
}

/**
 * Removes from a folder of the cache what no build has used for a month: several sites may share it without knowing what the others need.
 * A file that is not named as cached files are is somebody's, and stays.
 */
export function prune(folder: string): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder).filter((each) => OWN_NAME.test(each))) {
    const path = join(folder, name);
    const found = lstatSync(path, { throwIfNoEntry: false });
    if (found?.isFile() && Date.now() - found.mtimeMs > KEPT) rmSync(path, { force: true });
  }
}
