import { parseArgs } from 'node:util';
import { keepContent } from '../reader/cached-content.ts';
import { requireSound } from '../reader/read-content.ts';
import { EXAMPLE_SITE_URL, settings } from '../settings.ts';
import { report } from '../stages.ts';
import { clearAfterKilled } from './clear-after-killed.ts';
import { explainFailure } from './explain-failure.ts';
import type { Found } from './folders/inspect-folder.ts';
import { outputPath, requireOurs } from './folders/output-folder.ts';
import { refuseCacheOverlap } from './folders/refuse-overlap.ts';
import { summary } from './progress/summary.ts';
import { watchBuild } from './progress/watch-build.ts';
import { refuseLoss } from './refuse-loss.ts';

/** Builds the site and puts it in the place of the last one; returns the exit status. */
export async function buildSite(args: string[]): Promise<0 | 1> {
  const progress = watchBuild();
  let last: Found | undefined;
  try {
    const { values } = parseArgs({ args, options: { empty: { type: 'boolean', default: false } } });
    const out = outputPath();
    refuseCacheOverlap();
    await clearAfterKilled(out);
    last = requireOurs(out);
    report('read');
    const content = requireSound(keepContent(settings.contentDir, settings.basePath, settings.siteUrl));
    if (!values.empty) refuseLoss(last, content);
    if (settings.siteUrl === EXAMPLE_SITE_URL) {
      console.log(`Absolute addresses point to ${EXAMPLE_SITE_URL}, a host reserved for examples. Set SITE_URL to the site's own.`);
    }
    // Astro takes a second to load, and what is refused is told at once.
    const { makeSite } = await import('./make-site.ts');
    const extent = await makeSite(content, out);
    const made = summary(extent, content);
    const { took, stages } = progress.end();
    console.log(`${stages}\n${extent.pages} pages built in ${settings.outDir} in ${took}: ${made}.`);
    return 0;
  } catch (error) {
    progress.end();
    console.error(explainFailure(error));
    console.error(last?.is === 'site' ? 'Nothing was published; the last good build is untouched.' : 'Nothing was published.');
    return 1;
  }
}
