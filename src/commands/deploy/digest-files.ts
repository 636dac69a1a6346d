import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { listFiles } from '../../list-files.ts';
import { Refusal } from '../run-plainly.ts';

/** The digests of files by their paths from a folder. */
export type Digests = Record<string, string>;

/** Thrown when a site changes while it is being read. */
export class SiteChanged extends Refusal {
  constructor(site: string, cause?: unknown) {
    super(`${site} changed while it was being read. Wait until the build has finished, and deploy again.`, { cause });
  }
}

/** Returns the digest of some bytes. */
export function digestOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Returns the digests of all files of a folder. */
export function digestFiles(folder: string): Digests {
  return Object.fromEntries(listFiles(folder).map((file) => [file, digestOf(readFileSync(join(folder, file)))]));
}

/** Returns where a site really is and the digests of all its files; throws if it contains anything but files and folders, or is removed in the meantime. */
export function digestSite(site: string): { folder: string; digests: Digests } {
  try {
    // A link may be pointed at another site in the meantime.
    const folder = realpathSync(site);
    refuseOthers(folder);
    const digests = digestFiles(folder);
    // A new site may have replaced it, with every file of the first and more.
    if (!isDeepStrictEqual(listFiles(folder), Object.keys(digests).toSorted())) throw new SiteChanged(site);
    return { folder, digests };
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ENOENT' ? new SiteChanged(site, error) : error;
  }
}

function refuseOthers(site: string): void {
  const others = othersIn(site);
  if (others.length > 0) throw new Refusal(`Neither a file nor a folder: ${others.join(', ')}. Remove this from the site, or build again.`);
}

/** Lists what is neither a file nor a folder, without following links. */
function othersIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return othersIn(path);
    return entry.isFile() ? [] : [path];
  });
}
