import { lstatSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { COMPRESSED } from './compress-file.ts';
import { listPath, type ReleaseList, readList } from './release-list.ts';
import type { TargetPaths } from './target-paths.ts';

/** Removes every release that a deployment made, as its list proves, but those that are kept. */
export function removeOlder(paths: TargetPaths, kept: (string | undefined)[]): void {
  for (const file of readdirSync(paths.releases)) {
    const name = file.replace(/\.files$/, '');
    const list = name === file || kept.includes(name) ? undefined : readList(paths, name);
    if (list) removeRelease(paths, name, list);
  }
}

/** Removes what a deployment put into a release, and the release with it, unless somebody has put something else there. */
export function removeRelease(paths: TargetPaths, name: string, { site, carried }: ReleaseList): void {
  const folder = join(paths.releases, name);
  const made = Object.keys({ ...site, ...carried }).flatMap((file) => ['', ...COMPRESSED].map((end) => join(folder, file + end)));
  if (lstatSync(folder, { throwIfNoEntry: false })?.isDirectory()) removeMade(folder, new Set(made));
  rmSync(listPath(paths, name), { force: true });
}

/** Removes those of some files that are in a folder, never through a link, and the folder if nothing is left in it. */
function removeMade(folder: string, made: ReadonlySet<string>): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) removeMade(path, made);
    else if (entry.isFile() && made.has(path)) rmSync(path);
  }
  if (readdirSync(folder).length === 0) rmdirSync(folder);
}
