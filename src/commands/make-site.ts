import { build } from 'astro';
import { listFiles } from '../list-files.ts';
import type { Content } from '../reader/read-content.ts';
import { settings } from '../settings.ts';
import { report } from '../stages.ts';
import { requireOurs } from './folders/output-folder.ts';
import { removeMade } from './folders/remove-made.ts';
import { writeMarker } from './folders/site-marker.ts';
import { assertWhole, type Extent } from './gate/assert-whole.ts';
import { refuseReports } from './gate/watch-log.ts';
import { makeWorkFolder, nameBuild, publishFolder, workFolders } from './swap-folder.ts';

/** Makes the site of content in a folder of its own, and puts it in its place only when it is whole; returns how much it is. */
export async function makeSite(content: Content, out: string): Promise<Extent> {
  const folders = workFolders(out, nameBuild());
  makeWorkFolder(folders);
  try {
    report('start');
    await refuseReports(() => build({ outDir: folders.workshop, cacheDir: folders.cache, logLevel: 'warn' }));
    report('check');
    const extent = assertWhole(folders.workshop, settings.basePath, settings.siteUrl, content);
    writeMarker(folders.workshop, listFiles(folders.workshop));
    // A build takes minutes, and somebody may have put a file there by now.
    requireOurs(out);
    await publishFolder(folders, out);
    return extent;
  } finally {
    removeMade(folders.work);
  }
}
