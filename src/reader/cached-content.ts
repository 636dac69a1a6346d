import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Content, type Earlier, readContent } from './read-content.ts';

interface Cached {
  /** The state of the files when they were read; none, if the content stays cached whatever happens to them. */
  fingerprint?: string;
  content: Content;
}

// Astro evaluates pages, content.config.ts and astro.config.mjs as separate copies of this module in one process;
// the cache is on globalThis so that a build reads the folder once.
const KEY = Symbol.for('readout.content');
const shared = globalThis as { [KEY]?: Map<string, Cached> };

/** Returns the content of a folder, read again only if a file's name, size or time has changed, and never if it stays cached. */
export function readCachedContent(folder: string, base: string, origin?: string): Content {
  const cache = sharedCache();
  const known = cache.get(keyOf(folder, base));
  if (known && known.fingerprint === undefined) return known.content;
  const fingerprint = fingerprintOf(folder);
  if (known?.fingerprint === fingerprint) return known.content;
  const content = readContent(folder, base, origin, undefined, known?.content);
  cache.set(keyOf(folder, base), { fingerprint, content });
  return content;
}

/**
 * Reads the content of a folder once for the life of this process: a build captures one moment, and it needs the content on every page,
 * which must not check every file each time.
 */
export function keepContent(folder: string, base: string, origin?: string, earlier?: Earlier): Content {
  const content = readContent(folder, base, origin, undefined, earlier, 'at once');
  sharedCache().set(keyOf(folder, base), { content });
  return content;
}

function sharedCache(): Map<string, Cached> {
  shared[KEY] ??= new Map();
  return shared[KEY];
}

function keyOf(folder: string, base: string): string {
  return `${folder} ${base}`;
}

function fingerprintOf(folder: string): string {
  const hash = createHash('sha256');
  const names = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
  for (const name of names.toSorted()) {
    // A file may vanish between the two calls, as the copies that editors make do.
    const found = lstatSync(join(folder, name), { throwIfNoEntry: false });
    hash.update(`${name} ${found?.size} ${found?.mtimeMs}\n`);
  }
  return hash.digest('hex');
}
