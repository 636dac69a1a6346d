import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMPRESSED } from './compress-file.ts';
import type { Digests } from './digest-files.ts';
import type { TargetPaths } from './target-paths.ts';

/** What a deployment put into a release, apart from the compressed forms: a list beside its folder, which proves that a deployment made it. */
export interface ReleaseList {
  /** The files of the site, which give the release its name. */
  site: Digests;
  /** The versioned files of the previous release. */
  carried: Digests;
}

/** Returns the name for a release of a site: a digest of its files. */
export function releaseName(site: Digests): string {
  const all = createHash('sha256');
  for (const [file, digest] of Object.entries(site).toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    all.update(`${file}\n`).update(Buffer.from(digest, 'hex'));
  }
  return all.digest('hex').slice(0, 16);
}

/** Returns the path of the list of a release. */
export function listPath({ releases }: TargetPaths, name: string): string {
  return `${join(releases, name)}.files`;
}

/** Writes the list of a release, whole or not at all. */
export function writeList(paths: TargetPaths, name: string, list: ReleaseList): void {
  // There may be a link there to somebody's file.
  rmSync(paths.nextList, { force: true });
  writeFileSync(paths.nextList, `${JSON.stringify(list, null, 1)}\n`);
  renameSync(paths.nextList, listPath(paths, name));
}

/** Reads the list of a release; returns nothing if it is lost, truncated, or not written by a deployment: its files have to yield the release's name. */
export function readList(paths: TargetPaths, name: string): ReleaseList | undefined {
  try {
    const { site, carried } = JSON.parse(readFileSync(listPath(paths, name), 'utf8')) as ReleaseList;
    const [id] = name.split('.');
    const isList = releaseName(site) === id && Object.values(carried).every((digest) => typeof digest === 'string');
    return isList ? { site, carried } : undefined;
  } catch {
    return undefined;
  }
}

/** Removes every release that a deployment made, as its list proves, except those to keep. */
export function removeOlder(paths: TargetPaths, kept: (string | undefined)[]): void {
  for (const file of readdirSync(paths.releases)) {
    const name = file.replace(/\.files$/, '');
    const list = name === file || kept.includes(name) ? undefined : readList(paths, name);
    if (list) removeRelease(paths, name, list);
  }
}

/** Removes what a deployment put into a release, and the release with it, unless somebody has added something else. */
export function removeRelease(paths: TargetPaths, name: string, { site, carried }: ReleaseList): void {
  const folder = join(paths.releases, name);
  const made = Object.keys({ ...site, ...carried }).flatMap((file) => ['', ...COMPRESSED].map((end) => join(folder, file + end)));
  if (lstatSync(folder, { throwIfNoEntry: false })?.isDirectory()) removeMade(folder, new Set(made));
  rmSync(listPath(paths, name), { force: true });
}

/** Removes the given files from a folder, without following links, and then the folder if it is empty. */
function removeMade(folder: string, made: ReadonlySet<string>): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) removeMade(path, made);
    else if (entry.isFile() && made.has(path)) rmSync(path);
  }
  if (readdirSync(folder).length === 0) rmdirSync(folder);
}
