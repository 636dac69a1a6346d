import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../src/list-files.ts';

/** Returns the digest of every file of a folder by its path within. */
export function digestsOf(folder: string): Record<string, string> {
  const digest = (file: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex');
  return Object.fromEntries(listFiles(folder).map((file) => [file, digest(file)]));
}

/** Lists the files whose digests differ, or that only one of two folders has. */
export function differencesOf(one: Record<string, string>, other: Record<string, string>): string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((file) => one[file] !== other[file]).toSorted();
}

/** Says where the same file of two folders begins to differ, and how. */
export function describeDifference(file: string, one: string, other: string): string {
  const [a, b] = [one, other].map((folder) => (existsSync(join(folder, file)) ? readFileSync(join(folder, file)) : undefined));
  if (!a || !b) return `${file} is in one of the two alone`;
  const at = a.findIndex((byte, index) => byte !== b[index]);
  const place = at < 0 ? a.length : at;
  const [was, is] = [a, b].map((bytes) => JSON.stringify(bytes.subarray(Math.max(0, place - 20), place + 40).toString('utf8')));
  return `${file} differs at byte ${place}: ${was} and ${is}`;
}
