import { createHash } from 'node:crypto';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Digests } from './digest-files.ts';
import type { TargetPaths } from './target-paths.ts';

/** What a deployment put into a release, beside the compressed forms: the list that stands beside its folder and proves whose it is. */
export interface ReleaseList {
  /** The files of the site, which give the release its name. */
  site: Digests;
  /** The versioned files of the release before. */
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
  // What stood there may be a link to somebody's file.
  rmSync(paths.nextList, { force: true });
  writeFileSync(paths.nextList, `${JSON.stringify(list, null, 1)}\n`);
  renameSync(paths.nextList, listPath(paths, name));
}

/** Reads the list of a release; returns none if it is lost, cut, or not what a deployment wrote: its files have to give the name. */
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
