import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Content, readContent } from './read-content.ts';

interface Cached {
  fingerprint: string;
  content: Content;
}

// Astro evaluates pages, content.config.ts and astro.config.mjs as separate copies of this module in one process;
// the cache stands on globalThis so that a build reads the folder once.
const KEY = Symbol.for('readout.content');
const shared = globalThis as { [KEY]?: Map<string, Cached> };

/** Gives the content of a folder, read again only if a file's name, size or time has changed since. */
export function readCachedContent(folder: string, base: string): Content {
  shared[KEY] ??= new Map();
  const cache = shared[KEY];
  const key = `${folder} ${base}`;
  const fingerprint = fingerprintOf(folder);
  const known = cache.get(key);
  if (known?.fingerprint === fingerprint) return known.content;
  const content = readContent(folder, base);
  cache.set(key, { fingerprint, content });
  return content;
}

function fingerprintOf(folder: string): string {
  const hash = createHash('sha256');
  const names = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
  for (const name of names.toSorted()) {
    // A file may go between the two calls, as the copies that editors make do.
    const found = lstatSync(join(folder, name), { throwIfNoEntry: false });
    hash.update(`${name} ${found?.size} ${found?.mtimeMs}\n`);
  }
  return hash.digest('hex');
}
