import type { Briefing } from '../library/records.ts';

// Where Pagefind's files stand, in a built site and within a shard of its index. The build's own check of a site knows it for itself.

/** The folder of the search index; older shards stand in numbered folders within. */
export const SEARCH_FOLDER = 'pagefind';
/** The program of the search, which stands in the newest shard. */
export const SEARCH_PROGRAM = 'pagefind.js';
/** What is read first of a shard. */
export const SHARD_ENTRY = 'pagefind-entry.json';

/** Fits the files of a shard that hold its records, whose names change with their content. */
export const SHARD_RECORDS = /^(?:fragment|filter|index)\//;
/** Fits the list of the parts of a shard. */
const SHARD_META = /^[^/]*\.pf_meta$/;
/** Fits the part of the program that is WebAssembly; the one for unknown languages has no record to search. */
const SHARD_ENGINE = /^wasm\.(?!unknown\.)[^/]*\.pagefind$/;

/** Returns the name of the list of the parts of a shard, whose content has a hash. */
export function shardMeta(hash: string): string {
  return `pagefind.${hash}.pf_meta`;
}

/** Returns the name of the part of the program that is WebAssembly, whose content has a hash. */
export function shardEngine(hash: string): string {
  return `wasm.${hash}.pagefind`;
}

/** Returns the path of a part of a shard that holds its records. */
export function shardPart(kind: 'fragment' | 'filter' | 'index', name: string): string {
  return `${kind}/${name}.pf_${kind}`;
}

/** Returns whether the pages of a site read a file that Pagefind makes for a shard. */
export function isShardFile(file: string): boolean {
  return file === SHARD_ENTRY || isProgram(file) || SHARD_META.test(file) || SHARD_RECORDS.test(file);
}

/** Returns whether a file of a shard is of the program of the search, which an older shard has no need of. */
export function isProgram(file: string): boolean {
  return file === SEARCH_PROGRAM || SHARD_ENGINE.test(file);
}

/** Returns the file within its shard that stands at a path of a site, and whether the shard is an older one; nothing for other files. */
export function shardFileAt(path: string): { file: string; isOlder: boolean } | undefined {
  const [folder, ...rest] = path.split('/');
  if (folder !== SEARCH_FOLDER) return undefined;
  const isOlder = rest.length > 1 && /^\d+$/.test(rest[0] ?? '');
  return { file: rest.slice(isOlder ? 1 : 0).join('/'), isOlder };
}

/** Returns whether the name of a file of a site changes with its content, so that a copy of it is never of the wrong build. */
export function isVersioned(path: string): boolean {
  if (path.startsWith('_astro/')) return true;
  const file = shardFileAt(path)?.file;
  return file !== undefined && [SHARD_RECORDS, SHARD_META, SHARD_ENGINE].some((pattern) => pattern.test(file));
}

/** Briefings in an older shard; the newest has from half to one and a half times as many: enough for most questions, and small. */
const SHARD_SIZE = 50;

/**
 * Returns the briefings of each shard of the search index, the newest shard first. Shards are counted from the oldest briefing, so
 * that a new one changes only the newest shard.
 */
export function briefingShards(briefings: Briefing[]): [Briefing[], ...Briefing[][]] {
  const older = Math.max(0, Math.round(briefings.length / SHARD_SIZE) - 1);
  const newest = briefings.length - older * SHARD_SIZE;
  const shards = Array.from({ length: older }, (_, number) => {
    const start = newest + number * SHARD_SIZE;
    return briefings.slice(start, start + SHARD_SIZE);
  });
  return [briefings.slice(0, newest), ...shards];
}
