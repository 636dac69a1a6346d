import type { Content } from '../../../reader/read-content.ts';
import { checkLinks } from './dead-links.ts';
import { findUnanswered } from './expected-answers.ts';
import { findEmptyFiles, findMissingAndStray, findUnindexed, paragraphsOfPages } from './expected-pages.ts';
import { readPage } from './read-page.ts';
import { readSite, type SiteFiles } from './site-files.ts';

/** How many findings to list. */
const MAX_TOLD = 20;

/** The extent of a site in pages, files and bytes. */
export interface Extent {
  pages: number;
  files: number;
  bytes: number;
}

/**
 * Throws unless the built site is complete: every entry, every point and every identifier of the ledger has a page with something on it,
 * no page is superfluous, every link and fragment leads somewhere, and the search has every record and every answer. Returns its extent.
 */
export function verifyOutput(folder: string, base: string, origin: string, content: Content): Extent {
  const site = readSite(folder);
  const findings = [
    ...findMissingAndStray(site, content),
    ...findEmptyFiles(site),
    ...findInPages(site, content, checkLinks(site, base, origin)),
    ...findUnindexed(site, content),
    ...findUnanswered(site, content),
  ];
  if (findings.length === 0) return extentOf(site);
  const more = findings.length > MAX_TOLD ? [`… and ${findings.length - MAX_TOLD} more.`] : [];
  const told = [...findings.slice(0, MAX_TOLD), ...more].join('\n');
  throw new Error(`The site is incomplete, which is a fault in the build and not in the content:\n${told}`);
}

/** Reads each page only once, since that takes most of the time; finds those without a title, a text or a paragraph, and broken links. */
function findInPages(site: SiteFiles, content: Content, links: ReturnType<typeof checkLinks>): string[] {
  const paragraphs = paragraphsOfPages(content);
  const lacking: string[] = [];
  for (const page of site.pages) {
    const read = readPage(site.read(page));
    if (!read.hasText) lacking.push(`${page} has no title or no text.`);
    for (const id of paragraphs.get(page) ?? []) if (!read.ids.has(id)) lacking.push(`${page} lacks ${id}.`);
    links.note(page, read);
  }
  return [...lacking, ...links.findDead()];
}

function extentOf({ pages, files, sizes }: SiteFiles): Extent {
  return { pages: pages.length, files: files.size, bytes: [...sizes.values()].reduce((sum, size) => sum + size, 0) };
}
