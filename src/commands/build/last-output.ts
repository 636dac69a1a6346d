import { statSync } from 'node:fs';
import { listFiles } from '../../list-files.ts';
import { type InputDigests, inputDigests } from '../../reuse/input-digests.ts';
import { keepLastBuild, type LastBuild } from '../../reuse/last-build.ts';
import type { Reuse } from '../../reuse/reuse.ts';
import { stampOf } from '../../reuse/stamp.ts';
import type { Settings } from '../../settings.ts';
import type { Found } from '../folders/inspect-folder.ts';
import type { Made } from './make-site.ts';

/** Tells whether an output is that of the last build, untouched, and was made from what there is now. */
export function isUpToDate(found: Found, last: LastBuild | undefined, inputs: InputDigests | undefined, out: string): boolean {
  return found.is === 'site' && last !== undefined && last.all === inputs?.all && last.site === stampOf(out, found.files);
}

/**
 * Keeps for the next build what this one was made from and what it has published, unless either has changed in the meantime: somebody may
 * have saved a file while it was read, or another build may have replaced the output.
 */
export function keepBuild(inputs: InputDigests | undefined, out: string, { folder, extent }: Made, reuse: Reuse, settings: Settings): void {
  if (!inputs || inputDigests(settings)?.all !== inputs.all) return;
  try {
    const all = listFiles(out, (entry) => !entry.isDirectory());
    const known = new Map<string, string>();
    const site = stampOf(out, all, known);
    const described = reuse.describe(extent.fragments, known);
    if (site && statSync(out).ino === folder) keepLastBuild(settings.cacheDir, out, inputs.code, { ...described, all: inputs.all, site });
  } catch (error) {
    console.log(`Data to speed up the next build could not be saved in ${settings.cacheDir}: ${(error as Error).message}.`);
  }
}
