import { existsSync, readlinkSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Settings } from '../../settings.ts';
import { PACKAGE_FOLDER } from '../package-folder.ts';
import { Refusal } from '../run-plainly.ts';

/** The longest chain of links to follow; the limit is that of Linux. */
const MAX_LINKS = 40;

/** Returns a path with all links resolved, even if nothing is there yet; throws if they go round in a circle. */
export function realPath(path: string, links = MAX_LINKS): string {
  if (links === 0) throw new Refusal(`The links at ${path} go round in a circle. Remove one of them, or name another path.`);
  const absolute = resolve(path);
  if (existsSync(absolute)) return realpathSync.native(absolute);
  const folder = realPath(dirname(absolute), links);
  const target = linkAt(absolute);
  return target === undefined ? join(folder, basename(absolute)) : realPath(resolve(folder, target), links - 1);
}

/** Returns the target of a broken link; nothing if the path is not a link. */
function linkAt(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    return undefined;
  }
}

/** Tells whether a path is a folder or is in it, whatever links and spellings lead there. */
export function isWithin(path: string, folder: string): boolean {
  const terms = identityOf(realPath(folder));
  for (let at = realPath(path); ; at = dirname(at)) {
    if (identityOf(at) === terms) return true;
    if (dirname(at) === at) return false;
  }
}

/** Returns what all paths of one folder have in common, even on a disk where "Dist" is "dist"; the path itself if nothing is there. */
function identityOf(path: string): string {
  if (!existsSync(path)) return path;
  const { dev, ino } = statSync(path, { bigint: true });
  return `${dev}:${ino}`;
}

const PROJECT = resolve(PACKAGE_FOLDER);

/** The folders of the project that nothing may be written to. */
const PARTS = ['.git', '.schemas', 'content', 'public', 'src', 'tests'].map((name) => join(PROJECT, name));

/** Throws if the output folder is or contains the project or its content, or is inside one of the project's folders. */
export function refuseOutputOverlap({ outDir, contentDir, cacheDir }: Settings): void {
  refuseOverlap('OUT_DIR', outDir, [PROJECT], [contentDir, cacheDir, ...PARTS, join(PROJECT, 'node_modules'), join(PROJECT, '.astro')]);
}

/** Throws if the cache is not a folder, is or contains the project, its content or the site, or is inside one of the project's folders. */
export function refuseCacheOverlap({ outDir, contentDir, cacheDir }: Settings): void {
  if (existsSync(cacheDir) && !statSync(cacheDir).isDirectory()) {
    throw new Refusal(`CACHE_DIR is "${cacheDir}", which is not a folder. Set it to a new folder.`);
  }
  refuseOverlap('CACHE_DIR', cacheDir, [PROJECT, join(PROJECT, 'node_modules')], [contentDir, outDir, ...PARTS]);
}

/** Throws if the folder that a server reads is, contains or is inside one of the others, or is inside one of the project's folders. */
export function refuseTargetOverlap(target: string, others: string[]): void {
  refuseOverlap('The target', target, [PROJECT], [...others, ...PARTS, join(PROJECT, 'node_modules'), join(PROJECT, '.astro')]);
}

/** Throws if a folder is or contains one of the first places, or is, contains or is inside one of the others. */
function refuseOverlap(variable: string, folder: string, held: string[], apart: string[]): void {
  for (const place of [...held, ...apart]) {
    const [isHeld, lies] = [isWithin(place, folder), isWithin(folder, place)];
    if (!isHeld && !(lies && apart.includes(place))) continue;
    const relation = isHeld && lies ? 'is' : isHeld ? 'contains' : 'is inside';
    const name = place === PROJECT ? 'the folder of this project' : place;
    throw new Refusal(`${variable} is "${folder}", which ${relation} ${name}. Set it to a separate folder.`);
  }
}
