import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { settings } from '../../settings.ts';
import { Refusal } from '../refusal.ts';
import { isWithin } from './is-within.ts';

const PROJECT = resolve(import.meta.dirname, '../../..');

/** What of the project is never a place for what it makes. */
const PARTS = ['.git', '.schemas', 'content', 'public', 'src', 'tests'].map((name) => join(PROJECT, name));

/** Throws if the folder for the site is the project or content, holds it, or lies where something of the project does. */
export function refuseOutputOverlap(): void {
  const { outDir, contentDir, cacheDir } = settings;
  refuseOverlap('OUT_DIR', outDir, [PROJECT], [contentDir, cacheDir, ...PARTS, join(PROJECT, 'node_modules'), join(PROJECT, '.astro')]);
}

/** Throws if the cache is no folder, is the project, content or the site, holds it, or lies where something of the project does. */
export function refuseCacheOverlap(): void {
  const { outDir, contentDir, cacheDir } = settings;
  if (existsSync(cacheDir) && !statSync(cacheDir).isDirectory()) {
    throw new Refusal(`CACHE_DIR is "${cacheDir}", which is no folder. Set it to a new folder.`);
  }
  refuseOverlap('CACHE_DIR', cacheDir, [PROJECT, join(PROJECT, 'node_modules')], [contentDir, outDir, ...PARTS]);
}

/** Throws if the folder that a server reads is content or the cache, holds it, or lies where something of the project does. */
export function refuseTargetOverlap(target: string): void {
  const { contentDir, cacheDir } = settings;
  refuseOverlap('The target', target, [PROJECT], [contentDir, cacheDir, ...PARTS, join(PROJECT, 'node_modules'), join(PROJECT, '.astro')]);
}

/** Throws if a folder is or holds one of the first places, or is, holds or lies in one of the others. */
function refuseOverlap(variable: string, folder: string, held: string[], apart: string[]): void {
  for (const place of [...held, ...apart]) {
    const [isHeld, lies] = [isWithin(place, folder), isWithin(folder, place)];
    if (!isHeld && !(lies && apart.includes(place))) continue;
    const relation = isHeld && lies ? 'is' : isHeld ? 'holds' : 'lies in';
    const name = place === PROJECT ? 'the folder of this project' : place;
    throw new Refusal(`${variable} is "${folder}", which ${relation} ${name}. Set it to a folder of its own.`);
  }
}
