import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isVersioned } from '../../model/addresses/search-files.ts';
import { type Digests, digestFiles, digestOf, SiteChanged } from './digest-files.ts';
import { linkOrCopy } from './link-or-copy.ts';
import { readList } from './release-list.ts';
import type { TargetPaths } from './target-paths.ts';

/** What was written, apart from what an earlier release had. */
export interface Sent {
  files: number;
  bytes: number;
}

/**
 * Puts the files of a folder into a new one: a file that an earlier release has, with the same bytes, is linked to, and the others are copied.
 * Returns what was copied; throws if a file does not match its digest.
 */
export function copyProved(files: Digests, from: string, to: string, earlier?: string): Sent {
  const sent = { files: 0, bytes: 0 };
  for (const [file, digest] of Object.entries(files)) {
    // Every file is read here, whichever is used: only that shows that all are of one site.
    const bytes = readProved(join(from, file), digest);
    if (!bytes) throw new SiteChanged(from);
    mkdirSync(dirname(join(to, file)), { recursive: true });
    if (earlier && readProved(join(earlier, file), digest)) {
      linkOrCopy(join(earlier, file), join(to, file));
      continue;
    }
    writeFileSync(join(to, file), bytes);
    sent.files++;
    sent.bytes += bytes.length;
  }
  return sent;
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
