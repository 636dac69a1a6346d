import { join } from 'node:path';
import { isVersioned } from '../../model/search-files.ts';
import { readProved } from './copy-proved.ts';
import { type Digests, digestFiles } from './digest-files.ts';
import { readList } from './release-list.ts';
import type { TargetPaths } from './target-paths.ts';

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
