import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isVersioned } from '../../model/addresses/search-files.ts';
import { type Digests, digestFiles, digestOf, SiteChanged } from './digest-files.ts';
import { readList } from './release-list.ts';
import type { TargetPaths } from './target-paths.ts';

/** Copies files from one folder to another; throws if one has other bytes than its digest says. */
export function copyProved(files: Digests, from: string, to: string): void {
  for (const [file, digest] of Object.entries(files)) {
    const bytes = readProved(join(from, file), digest);
    if (!bytes) throw new SiteChanged(from);
    mkdirSync(dirname(join(to, file)), { recursive: true });
    writeFileSync(join(to, file), bytes);
  }
}

/** Reads a file; returns nothing if it is gone or has other bytes than its digest says. */
export function readProved(file: string, digest: string): Buffer | undefined {
  try {
    const bytes = readFileSync(file);
    return digestOf(bytes) === digest ? bytes : undefined;
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes(String((error as NodeJS.ErrnoException).code))) return undefined;
    throw error;
  }
}

/** Returns the versioned files, which a page that was opened before may still ask for, that the release before was built with and this site lacks; not what that one carried itself, nor what is damaged in it. */
export function carriedFiles(site: Digests, paths: TargetPaths, before: string): Digests {
  const folder = join(paths.releases, before);
  // Where its list is lost, what it carried itself cannot be told from what it was built with.
  const built = readList(paths, before)?.site ?? digestFiles(folder);
  return Object.fromEntries(
    Object.entries(built)
      .filter(([file]) => isVersioned(file) && !/\.(?:br|gz)$/.test(file) && !Object.hasOwn(site, file))
      .filter(([file, digest]) => readProved(join(folder, file), digest)),
  );
}
