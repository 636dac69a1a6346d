import { parseArgs } from 'node:util';
import { listPoints } from '../../model/library/points.ts';
import { keepContent } from '../../reader/cached-content.ts';
import { publishedContent } from '../../reader/published-content.ts';
import { assertValid, type Content } from '../../reader/read-content.ts';
import { PUBLICATION_FILE } from '../../reader/read-publication.ts';
import { inputDigests } from '../../reuse/input-digests.ts';
import { readLastBuild } from '../../reuse/last-build.ts';
import { Reuse } from '../../reuse/reuse.ts';
import { EXAMPLE_SITE_URL, type Settings } from '../../settings.ts';
import { report } from '../../stages.ts';
import type { Found } from '../folders/inspect-folder.ts';
import { readWithKept } from '../folders/kept-reading.ts';
import { outputPath, requireOurs } from '../folders/output-folder.ts';
import { refuseCacheOverlap } from '../folders/real-path.ts';
import { isPointPage } from '../folders/record-pages.ts';
import { explainFailure, Refusal } from '../run-plainly.ts';
import { clearAfterKilled } from './clear-after-killed.ts';
import { isUpToDate, keepBuild } from './last-output.ts';
import { watchBuild } from './progress/show-progress.ts';
import { counted, summary } from './progress/summary.ts';
import { spareMemory } from './spare-memory.ts';

const OPTIONS = { empty: { type: 'boolean', default: false }, fresh: { type: 'boolean', default: false } } as const;

/** Builds the site and replaces the last one with it; returns the exit status. */
export async function buildSite(args: string[], settings: Settings): Promise<0 | 1> {
  const progress = watchBuild();
  let last: Found | undefined;
  try {
    const { values } = parseArgs({ args, options: OPTIONS });
    const out = outputPath(settings);
    refuseCacheOverlap(settings);
    await clearAfterKilled(out);
    last = requireOurs(out, settings.outDir);
    const inputs = inputDigests(settings);
    const earlier = inputs && !values.fresh ? readLastBuild(settings.cacheDir, out, inputs.code) : undefined;
    if (isUpToDate(last, earlier, inputs, out)) {
      console.log(`Nothing has changed since the last build. The site in ${settings.outDir} is up to date.`);
      return 0;
    }
    report('read');
    const { contentDir, basePath, siteUrl } = settings;
    const read = assertValid(readWithKept((earlier) => keepContent(contentDir, basePath, siteUrl, earlier), settings));
    const content = publishedContent(read, settings);
    if (!values.empty) refuseLoss(last, content, settings);
    if (settings.siteUrl === EXAMPLE_SITE_URL) {
      console.log(`Absolute addresses point to ${EXAMPLE_SITE_URL}, a host reserved for examples. Set SITE_URL to that of the site.`);
    }
    const { file: named, data: publication } = content.publication;
    if (!named) {
      const { name, licence } = publication;
      console.log(
        `${contentDir} has no ${PUBLICATION_FILE}, so the site is published as "${name}" under ${licence.name}. Add the file to give your own name and licence.`,
      );
    }
    // Reading offline takes a digest of every file into every page.
    const reuse = new Reuse(out, settings.offline ? undefined : earlier);
    // Astro takes a second to load; a refusal should not wait for it.
    const site = await spareMemory(async () => (await import('./make-site.ts')).makeSite(content, out, settings, reuse));
    keepBuild(inputs, out, site, reuse, settings);
    const made = summary(site.extent, content, reuse);
    const { took, stages } = progress.end();
    console.log(`${stages}\n${site.extent.pages} pages built from ${settings.contentDir} into ${settings.outDir} in ${took}: ${made}.`);
    return 0;
  } catch (error) {
    progress.end();
    console.error(explainFailure(error));
    console.error(last?.is === 'site' ? 'Nothing was published; the last good build is untouched.' : 'Nothing was published.');
    return 1;
  }
}

/** Throws if the last site had points and the content has none, which more often points to a missing disk than to intent. */
export function refuseLoss(last: Found, { briefings }: Pick<Content, 'briefings'>, { outDir, contentDir }: Settings): void {
  const points = last.is === 'site' ? last.files.filter(isPointPage).length : 0;
  if (points === 0 || [...briefings.values()].some(({ data }) => listPoints(data).length > 0)) return;
  const had = points === 1 ? 'a point' : `${counted(points)} points`;
  throw new Refusal(
    `The site in ${outDir} has ${had}, but the content in ${contentDir} has none. Set CONTENT_DIR to the folder that has them; if you mean to remove them, run "npm run build -- --empty".`,
  );
}
