import { lstatSync, readlinkSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { TargetPaths } from './target-paths.ts';

/** Returns the release that the link `current` leads to, or none if there is none; throws if something else stands there. */
export function currentRelease({ current, releases }: TargetPaths): string | undefined {
  const there = lstatSync(current, { throwIfNoEntry: false });
  if (!there) return undefined;
  const leads = there.isSymbolicLink() ? resolve(dirname(current), readlinkSync(current)) : undefined;
  if (!leads || dirname(leads) !== releases) {
    throw new Error(`${current} is no link of this command's, which leads into ${releases}. Name another folder, or move it away.`);
  }
  return lstatSync(leads, { throwIfNoEntry: false })?.isDirectory() ? basename(leads) : undefined;
}

/** Turns the link to a release; a rename is one step, so that there is no moment without a site. */
export function leadTo(release: string, { current, releases, nextLink }: TargetPaths): void {
  rmSync(nextLink, { force: true });
  symlinkSync(join(basename(releases), release), nextLink);
  renameSync(nextLink, current);
}
