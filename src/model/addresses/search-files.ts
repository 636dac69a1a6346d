import type { Briefing } from '../library/records.ts';

// Where Pagefind's files are, in a built site and within a shard of its index. The build's check of a site does not rely on this.

/** The folder of the search index; older shards are in numbered folders within it. */
export const SEARCH_FOLDER = 'pagefind';
/** The folder, within that of the index, of the words that its records have. */
export const WORDS_FOLDER = 'words';
/** The search program, which is in the newest shard. */
export const SEARCH_PROGRAM = 'pagefind.js';
/** The file of a shard that is read first. */
export const SHARD_ENTRY = 'pagefind-entry.json';

/** Matches the files of a shard that contain its records, whose names change with their content. */
export const SHARD_RECORDS = /^(?:texts|index)\//;
/** Matches the text of a record as Pagefind makes it, before the build packs many of them into a file. */
const SHARD_TEXT = /^fragment\//;
/** Matches the list of the parts of a shard. */
const SHARD_META = /^[^/]*\.pf_meta$/;
/** Matches the WebAssembly part of the program; the one for unknown languages has no records to search. */
const SHARD_ENGINE = /^wasm\.(?!unknown\.)[^/]*\.pagefind$/;

/** Returns the name of the list of a shard's parts, from the hash of its content. */
export function shardMeta(hash: string): string {
  return `pagefind.${hash}.pf_meta`;
}

/** Returns the name of the WebAssembly part of the program, from the hash of its content. */
export function shardEngine(hash: string): string {
  return `wasm.${hash}.pagefind`;
}

/** Returns the path of a chunk of a shard's words. */
export function shardChunk(name: string): string {
  return `index/${name}.pf_index`;
}

/** Returns whether the pages of a site read what is in a file that Pagefind makes for a shard. */
export function isShardFile(file: string): boolean {
  return file === SHARD_ENTRY || isProgram(file) || [SHARD_META, SHARD_TEXT, SHARD_RECORDS].some((pattern) => pattern.test(file));
}

/** Tells whether a file of a shard belongs to the search program, which older shards do not need. */
export function isProgram(file: string): boolean {
  return file === SEARCH_PROGRAM || SHARD_ENGINE.test(file);
}

/** Returns which file of a shard is at a path of a site, and whether the shard is an older one; nothing for other files. */
export function shardFileAt(path: string): { file: string; isOlder: boolean } | undefined {
  const [folder, ...rest] = path.split('/');
  if (folder !== SEARCH_FOLDER) return undefined;
  const isOlder = rest.length > 1 && /^\d+$/.test(rest[0] ?? '');
  return { file: rest.slice(isOlder ? 1 : 0).join('/'), isOlder };
}

/** Tells whether the name of a site's file changes with its content, so that a copy is never of the wrong build. */
export function isVersioned(path: string): boolean {
  if (path.startsWith('_astro/')) return true;
  const file = shardFileAt(path)?.file;
  return file !== undefined && [SHARD_RECORDS, SHARD_META, SHARD_ENGINE].some((pattern) => pattern.test(file));
}

/** The number of briefings in an older shard; the newest has from half to one and a half times as many: enough for most queries, yet small. */
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
