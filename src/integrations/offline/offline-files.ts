import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../list-files.ts';
import { SHARD_RECORDS, shardFileAt } from '../../model/addresses/search-files.ts';

/** The most that the search index may weigh to be cached whole before a reader searches, in bytes; of a larger one what was used is cached. */
const MAX_INDEX = 1_000_000;
const CODE = /^(?:_astro\/|offline-register\.js$)/;
const NAMES = 'names/first.txt';

/** What the worker has to know of a site. */
export interface OfflineFiles {
  /** A digest of every file of the site. */
  release: string;
  /** The files that are cached before anything is read, each with the digest that a browser holds its bytes against. */
  files: Record<string, string>;
}

/** Reads a built site for what its worker has to know. */
export function readOfflineFiles(folder: string): OfflineFiles {
  const all = createHash('sha256');
  const cached: [path: string, integrity: string, size: number][] = [];
  for (const path of listFiles(folder)) {
    const bytes = readFileSync(join(folder, path));
    const digest = createHash('sha256').update(bytes).digest('base64');
    all.update(`${path} ${digest}\n`);
    if (CODE.test(path) || path === NAMES || isOfNewest(path)) cached.push([path, `sha256-${digest}`, bytes.length]);
  }
  const weight = cached.filter(([path]) => holdsRecords(path)).reduce((sum, [, , size]) => sum + size, 0);
  const files = cached.filter(([path]) => weight <= MAX_INDEX || !holdsRecords(path)).map(([path, integrity]) => [path, integrity]);
  return { release: all.digest('hex').slice(0, 16), files: Object.fromEntries(files) };
}

function isOfNewest(path: string): boolean {
  return shardFileAt(path)?.isOlder === false;
}

function holdsRecords(path: string): boolean {
  return SHARD_RECORDS.test(shardFileAt(path)?.file ?? '');
}
