import { statSync } from 'node:fs';
import { listFiles } from '../../list-files.ts';
import type { InputDigests } from '../../reuse/input-digests.ts';
import { inputDigests } from '../../reuse/input-digests.ts';
import { keepLastBuild, readLastBuild } from '../../reuse/last-build.ts';
import { stampOf } from '../../reuse/stamp.ts';
import type { Settings } from '../../settings.ts';
import type { Found } from '../folders/inspect-folder.ts';

/** Tells whether an output is that of the last build, untouched, and was made from what there is now. */
export function isUpToDate(last: Found, inputs: InputDigests | undefined, out: string, { cacheDir }: Settings): boolean {
  if (last.is !== 'site' || !inputs) return false;
  const known = readLastBuild(cacheDir, out);
  return known?.all === inputs.all && known.site === stampOf(out, last.files);
}

/**
 * Keeps for the next build what this one was made from and what it has published, unless either has changed in the meantime: somebody may
 * have saved a file while it was read, or another build may have replaced the output.
 */
export function keepBuild(inputs: InputDigests | undefined, out: string, folder: number, settings: Settings): void {
  if (!inputs || inputDigests(settings)?.all !== inputs.all) return;
  try {
    const site = stampOf(
      out,
      listFiles(out, (entry) => !entry.isDirectory()),
    );
    if (site && statSync(out).ino === folder) keepLastBuild(settings.cacheDir, out, { ...inputs, site });
  } catch (error) {
    console.log(`What the next build could use was not kept in ${settings.cacheDir}: ${(error as Error).message}.`);
  }
}
