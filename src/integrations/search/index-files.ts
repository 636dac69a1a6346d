import { SHARD_ENTRY } from '../../model/addresses/search-files.ts';

/** The files of a search index, by their paths in it. */
export type IndexFiles = Map<string, Uint8Array>;

/** What Pagefind reads first: among other things, the names of each language's list of parts and of its program. */
export interface IndexEntry {
  languages: Record<string, { hash: string; wasm: string }>;
  /** The digests of the packs of texts, which the build adds. */
  texts?: string[];
}

/** What precedes the data in Pagefind's files, which are compressed. */
export const SIGNATURE = 'pagefind_dcd';

/** Returns a file of an index; throws if it is missing although the index names it. */
export function fileOf(files: IndexFiles, path: string): Uint8Array {
  const bytes = files.get(path);
  if (!bytes) {
    throw new Error(
      `Pagefind wrote no ${path}, which its index names. Build again; if that does not help, check whether the version of Pagefind has changed.`,
    );
  }
  return bytes;
}

/** Reads the entry of an index. */
export function readEntry(files: IndexFiles): IndexEntry {
  return JSON.parse(Buffer.from(fileOf(files, SHARD_ENTRY)).toString());
}

/** Replaces the entry of an index. */
export function setEntry(files: IndexFiles, entry: IndexEntry): void {
  files.set(SHARD_ENTRY, Buffer.from(JSON.stringify(entry)));
}
