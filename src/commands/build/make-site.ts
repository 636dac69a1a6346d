import { build } from 'astro';
import { listFiles } from '../../list-files.ts';
import type { Content } from '../../reader/read-content.ts';
import type { Settings } from '../../settings.ts';
import { report } from '../../stages.ts';
import { requireOurs } from '../folders/output-folder.ts';
import { removeMade, writeMarker } from '../folders/site-marker.ts';
import { PACKAGE_FOLDER } from '../package-folder.ts';
import { failOnWarnings } from './gate/fail-on-warnings.ts';
import { type Extent, verifyOutput } from './gate/verify-output.ts';
import { makeWorkFolder, nameBuild, publishFolder, workFolders } from './swap-folder.ts';

/** Builds the site in a separate folder and publishes it only when it is complete; returns its extent, and the number of its folder on the disk. */
export async function makeSite(content: Content, out: string, settings: Settings): Promise<{ extent: Extent; folder: number }> {
  const { outDir, basePath, siteUrl } = settings;
  const folders = workFolders(out, nameBuild());
  makeWorkFolder(folders);
  try {
    report('start');
    await failOnWarnings(() => build({ root: PACKAGE_FOLDER, outDir: folders.buildDir, cacheDir: folders.cache, logLevel: 'warn' }));
    report('check');
    const extent = verifyOutput(folders.buildDir, basePath, siteUrl, content);
    writeMarker(folders.buildDir, listFiles(folders.buildDir), settings);
    // A build takes minutes; somebody may have put a file there in the meantime.
    requireOurs(out, outDir);
    return { extent, folder: await publishFolder(folders, out) };
  } finally {
    removeMade(folders.work);
  }
}
