import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const DAY = 24 * 60 * 60 * 1000;

/** How long something is kept that no build has used. */
const KEPT = 30 * DAY;

const { dependencies } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

/** Gives what makes two results of one input differ: the code of files, and the versions of the packages that they use. */
export function codeAndVersions(files: string[], packages: string[]): string {
  return JSON.stringify([files.map((file) => readFileSync(file, 'utf8')), packages.map((name) => dependencies[name])]);
}

/** Gives the bytes of a file of the cache; makes them, and keeps them there, only if the file is not there or not whole. */
export async function keptBytes(
  file: string,
  { isWhole, make }: { isWhole: (bytes: Buffer) => boolean; make: () => Promise<Buffer> },
): Promise<Buffer> {
  const known = await readFile(file).catch(() => undefined);
  if (known && isWhole(known)) {
    markUsed(file);
    return known;
  }
  const made = await make();
  keep(file, made);
  return made;
}

/** Writes a file whole or not at all, so that a build that stops, or one beside it, leaves no half of it. */
function keep(file: string, bytes: Buffer): void {
  const unfinished = `${file}.${randomUUID()}`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(unfinished, bytes);
  renameSync(unfinished, file);
}

/** Notes that a file of the cache is in use; its time is written once a day at most. */
function markUsed(file: string): void {
  const now = new Date();
  const found = statSync(file, { throwIfNoEntry: false });
  if (found && now.getTime() - found.mtimeMs > DAY) utimesSync(file, now, now);
}

/** Removes from a folder of the cache what no build has used for a month: several sites may share it, and none knows what another needs. */
export function prune(folder: string): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    const found = statSync(path, { throwIfNoEntry: false });
    if (found && Date.now() - found.mtimeMs > KEPT) rmSync(path, { recursive: true, force: true });
  }
}
