import { build } from 'astro';
import { listFiles } from '../../list-files.ts';
import type { Content } from '../../reader/read-content.ts';
import { withReuse } from '../../reuse/current-reuse.ts';
import type { Reuse } from '../../reuse/reuse.ts';
import type { Settings } from '../../settings.ts';
import { report } from '../../stages.ts';
import { requireOurs } from '../folders/output-folder.ts';
import { removeMade, writeMarker } from '../folders/site-marker.ts';
import { PACKAGE_FOLDER } from '../package-folder.ts';
import { failOnWarnings } from './gate/fail-on-warnings.ts';
import { type Extent, verifyOutput } from './gate/verify-output.ts';
import { makeWorkFolder, nameBuild, publishFolder, workFolders } from './swap-folder.ts';

/** A site that is published. */
export interface Made {
  extent: Extent;
  /** The number of its folder on the disk. */
  folder: number;
}

/** Builds the site in a separate folder and publishes it only when it is complete; takes over what it can from the last one. */
export async function makeSite(content: Content, out: string, settings: Settings, reuse?: Reuse): Promise<Made> {
  const { outDir, basePath, siteUrl } = settings;
  const folders = workFolders(out, nameBuild());
  makeWorkFolder(folders);
  try {
    report('start');
    const make = () => build({ root: PACKAGE_FOLDER, outDir: folders.buildDir, cacheDir: folders.cache, logLevel: 'warn' });
    await withReuse(reuse, () => failOnWarnings(make));
    report('check');
    const extent = verifyOutput(folders.buildDir, basePath, siteUrl, content, reuse);
    writeMarker(folders.buildDir, listFiles(folders.buildDir), settings);
    // A build takes minutes; somebody may have put a file there in the meantime.
    requireOurs(out, outDir);
    return { extent, folder: await publishFolder(folders, out) };
  } finally {
    removeMade(folders.work);
  }
}
