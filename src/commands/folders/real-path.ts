import { existsSync, readlinkSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Settings } from '../../settings.ts';
import { Refusal } from '../run-plainly.ts';

/** The most links that lead to one another, as Linux has it. */
const MAX_LINKS = 40;

/** Returns the path that a path leads to through all links, also where there is nothing there yet; throws if they lead in a circle. */
export function realPath(path: string, links = MAX_LINKS): string {
  if (links === 0) throw new Refusal(`The links at ${path} go round in a circle. Remove one of them, or name another path.`);
  const absolute = resolve(path);
  if (existsSync(absolute)) return realpathSync.native(absolute);
  const folder = realPath(dirname(absolute), links);
  const target = linkAt(absolute);
  return target === undefined ? join(folder, basename(absolute)) : realPath(resolve(folder, target), links - 1);
}

/** Returns where a link leads that leads to nothing; nothing if it is no link. */
function linkAt(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    return undefined;
  }
}

/** Tells whether a path is a folder or lies in it, whatever links and spellings lead there. */
export function isWithin(path: string, folder: string): boolean {
  const terms = identityOf(realPath(folder));
  for (let at = realPath(path); ; at = dirname(at)) {
    if (identityOf(at) === terms) return true;
    if (dirname(at) === at) return false;
  }
}

/** Returns what two paths of one folder share, even on a disk that takes "Dist" for "dist"; the path itself where there is nothing. */
function identityOf(path: string): string {
  if (!existsSync(path)) return path;
  const { dev, ino } = statSync(path, { bigint: true });
  return `${dev}:${ino}`;
}

const PROJECT = resolve(import.meta.dirname, '../../..');

/** What of the project is never a place for what it makes. */
const PARTS = ['.git', '.schemas', 'content', 'public', 'src', 'tests'].map((name) => join(PROJECT, name));

/** Throws if the folder for the site is the project or content, holds it, or lies where something of the project does. */
export function refuseOutputOverlap({ outDir, contentDir, cacheDir }: Settings): void {
  refuseOverlap('OUT_DIR', outDir, [PROJECT], [contentDir, cacheDir, ...PARTS, join(PROJECT, 'node_modules'), join(PROJECT, '.astro')]);
}

/** Throws if the cache is no folder, is the project, content or the site, holds it, or lies where something of the project does. */
export function refuseCacheOverlap({ outDir, contentDir, cacheDir }: Settings): void {
  if (existsSync(cacheDir) && !statSync(cacheDir).isDirectory()) {
    throw new Refusal(`CACHE_DIR is "${cacheDir}", which is not a folder. Set it to a new folder.`);
  }
  refuseOverlap('CACHE_DIR', cacheDir, [PROJECT, join(PROJECT, 'node_modules')], [contentDir, outDir, ...PARTS]);
}

/** Throws if the folder that a server reads is one of some others, holds it or lies in it, or lies where something of the project does. */
export function refuseTargetOverlap(target: string, others: string[]): void {
  refuseOverlap('The target', target, [PROJECT], [...others, ...PARTS, join(PROJECT, 'node_modules'), join(PROJECT, '.astro')]);
}

/** Throws if a folder is or holds one of the first places, or is, holds or lies in one of the others. */
function refuseOverlap(variable: string, folder: string, held: string[], apart: string[]): void {
  for (const place of [...held, ...apart]) {
    const [isHeld, lies] = [isWithin(place, folder), isWithin(folder, place)];
    if (!isHeld && !(lies && apart.includes(place))) continue;
    const relation = isHeld && lies ? 'is' : isHeld ? 'contains' : 'is inside';
    const name = place === PROJECT ? 'the folder of this project' : place;
    throw new Refusal(`${variable} is "${folder}", which ${relation} ${name}. Set it to a separate folder.`);
  }
}
