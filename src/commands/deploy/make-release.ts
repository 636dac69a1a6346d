import { lstatSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../run-plainly.ts';
import { COMPRESSED, compressFile, isCompressed } from './compress-file.ts';
import { copyProved, readProved, type Sent } from './copy-proved.ts';
import { listPath, type ReleaseList, readList, releaseName, removeRelease, writeList } from './release-list.ts';
import type { TargetPaths } from './target-paths.ts';

/** How many files to compress at once; compression runs in Node's own threads. */
const AT_ONCE = 8;

/** What a release is made of: its site, its list, and the previous release, from which it takes the files that it carries over and some compressed forms. */
export interface Parts {
  site: string;
  list: ReleaseList;
  before: string | undefined;
}

/** Makes a release and verifies every file; returns its name, what of the site is new in it, and how many files have compressed forms. If that fails, it removes what it made. */
export async function makeRelease(
  paths: TargetPaths,
  { site, list, before }: Parts,
): Promise<{ name: string; sent: Sent; compressed: number }> {
  const name = freeName(paths, list, before);
  const folder = join(paths.releases, name);
  const earlier = before && join(paths.releases, before);
  // The list comes first: whenever this is killed, the next deploy knows what it may remove.
  writeList(paths, name, list);
  try {
    mkdirSync(folder);
    const sent = copyProved(list.site, site, folder, earlier);
    if (earlier) copyProved(list.carried, earlier, folder, earlier);
    const compressed = await compressAll(toCompress(list), folder, earlier);
    if (!isWhole(folder, list))
      throw new Refusal(`${folder} does not contain the bytes that were written to it. Check the disk, and deploy again.`);
    return { name, sent, compressed };
  } catch (error) {
    removeRelease(paths, name, list);
    throw error;
  }
}

/** Tells whether a release has every file of its list, byte for byte, and their compressed forms. */
export function isWhole(folder: string, list: ReleaseList): boolean {
  const compressed = new Set(toCompress(list));
  return Object.entries({ ...list.carried, ...list.site }).every(([file, digest]) => {
    const bytes = readProved(join(folder, file), digest);
    return bytes !== undefined && (!compressed.has(file) || isCompressed(join(folder, file), bytes));
  });
}

/** Returns a free name; to free one, it removes a release only if a deployment made it and it is not the current one. */
function freeName(paths: TargetPaths, list: ReleaseList, current: string | undefined): string {
  const id = releaseName(list.site);
  for (let count = 1; ; count++) {
    const name = count === 1 ? id : `${id}.${count}`;
    const old = name === current ? undefined : readList(paths, name);
    if (old) removeRelease(paths, name, old);
    const isTaken = [join(paths.releases, name), listPath(paths, name)].some((path) => lstatSync(path, { throwIfNoEntry: false }));
    if (!isTaken) return name;
  }
}

/** Returns the files to compress: not those that come with a compressed form, which would be overwritten. */
function toCompress({ site, carried }: ReleaseList): string[] {
  const all = { ...site, ...carried };
  return Object.keys(all).filter((file) => !COMPRESSED.some((end) => Object.hasOwn(all, file + end)));
}

async function compressAll(files: string[], folder: string, before: string | undefined): Promise<number> {
  let compressed = 0;
  for (let start = 0; start < files.length; start += AT_ONCE) {
    const some = files.slice(start, start + AT_ONCE);
    const made = await Promise.all(some.map((file) => compressFile(join(folder, file), before && join(before, file))));
    compressed += made.filter(Boolean).length;
  }
  return compressed;
}
