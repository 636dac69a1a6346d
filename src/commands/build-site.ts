import { existsSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'astro';
import { keepContent } from '../reader/cached-content.ts';
import { requireSound } from '../reader/read-content.ts';
import { EXAMPLE_SITE_URL, settings } from '../settings.ts';
import { report } from '../stages.ts';
import { explainFailure } from './explain-failure.ts';
import { assertWhole } from './gate/assert-whole.ts';
import { refuseReports } from './gate/watch-log.ts';
import { summary } from './progress/summary.ts';
import { watchBuild } from './progress/watch-build.ts';
import { clearAfterKilled, publishFolder, workFolders } from './swap-folder.ts';

/** Builds the site beside the last one and takes its place only when it is whole; gives the exit status. */
export async function buildSite(): Promise<0 | 1> {
  const out = resolve(settings.outDir);
  const folders = workFolders(out, process.pid);
  const progress = watchBuild();
  try {
    await clearAfterKilled(out);
    report('read');
    const content = requireSound(keepContent(settings.contentDir, settings.basePath, settings.siteUrl));
    if (settings.siteUrl === EXAMPLE_SITE_URL) {
      console.log(`Absolute addresses point to ${EXAMPLE_SITE_URL}, a host reserved for examples. Set SITE_URL to the site's own.`);
    }
    report('start');
    await refuseReports(() => build({ outDir: folders.workshop, cacheDir: folders.cache, logLevel: 'warn' }));
    report('check');
    const extent = assertWhole(folders.workshop, settings.basePath, settings.siteUrl, content);
    await publishFolder(folders, out);
    const made = summary(extent, content);
    const { took, stages } = progress.end();
    console.log(`${stages}\n${extent.pages} pages built in ${settings.outDir} in ${took}: ${made}.`);
    return 0;
  } catch (error) {
    progress.end();
    console.error(explainFailure(error));
    console.error(existsSync(out) ? 'Nothing was published; the last good build is untouched.' : 'Nothing was published.');
    return 1;
  } finally {
    for (const folder of [folders.workshop, folders.cache, folders.staging]) rmSync(folder, { recursive: true, force: true });
  }
}
