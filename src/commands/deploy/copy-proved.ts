import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isVersioned } from '../../model/addresses/search-files.ts';
import { type Digests, digestFiles, digestOf, SiteChanged } from './digest-files.ts';
import { readList } from './release-list.ts';
import type { TargetPaths } from './target-paths.ts';

/** Copies files from one folder to another; throws if one does not match its digest. */
export function copyProved(files: Digests, from: string, to: string): void {
  for (const [file, digest] of Object.entries(files)) {
    const bytes = readProved(join(from, file), digest);
    if (!bytes) throw new SiteChanged(from);
    mkdirSync(dirname(join(to, file)), { recursive: true });
    writeFileSync(join(to, file), bytes);
  }
}

/** Reads a file; returns nothing if it is missing or does not match its digest. */
export function readProved(file: string, digest: string): Buffer | undefined {
  try {
    const bytes = readFileSync(file);
    return digestOf(bytes) === digest ? bytes : undefined;
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes(String((error as NodeJS.ErrnoException).code))) return undefined;
    throw error;
  }
}

/** Returns the versioned files that the previous release was built with and this site lacks: a page that is already open may still request them. Files that were themselves carried over, or are damaged, are left out. */
export function carriedFiles(site: Digests, paths: TargetPaths, before: string): Digests {
  const folder = join(paths.releases, before);
  // If its list is lost, files that it carried over cannot be told from those that it was built with.
  const built = readList(paths, before)?.site ?? digestFiles(folder);
  return Object.fromEntries(
    Object.entries(built)
      .filter(([file]) => isVersioned(file) && !/\.(?:br|gz)$/.test(file) && !Object.hasOwn(site, file))
      .filter(([file, digest]) => readProved(join(folder, file), digest)),
  );
}
