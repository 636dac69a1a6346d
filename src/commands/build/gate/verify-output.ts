import type { Content } from '../../../reader/read-content.ts';
import type { Reuse } from '../../../reuse/reuse.ts';
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
  /** The fragments that each file is known to have, of those that some page links to. */
  fragments: Record<string, string[]>;
}

/**
 * Throws unless the built site is complete: every entry, every point and every identifier of the ledger has a page with something on it,
 * no page is superfluous, every link and fragment leads somewhere, and the search has every record and every answer. Returns its extent.
 */
export function verifyOutput(folder: string, base: string, origin: string, content: Content, reuse?: Reuse): Extent {
  const site = readSite(folder);
  const links = checkLinks(site, base, origin, reuse);
  const findings = [
    ...findMissingAndStray(site, content),
    ...findEmptyFiles(site),
    ...findInPages(site, content, links, reuse),
    ...findUnindexed(site, content),
    ...findUnanswered(site, content),
  ];
  if (findings.length === 0) return { ...extentOf(site), fragments: links.fragments() };
  const more = findings.length > MAX_TOLD ? [`… and ${findings.length - MAX_TOLD} more.`] : [];
  const told = [...findings.slice(0, MAX_TOLD), ...more].join('\n');
  throw new Error(`The site is incomplete, which is a fault in the build and not in the content:\n${told}`);
}

/** Reads each page only once, since that takes most of the time; finds those without a title, a text or a paragraph, and broken links. */
function findInPages(site: SiteFiles, content: Content, links: ReturnType<typeof checkLinks>, reuse: Reuse | undefined): string[] {
  const paragraphs = paragraphsOfPages(content);
  const lacking: string[] = [];
  for (const page of site.pages) {
    if (reuse?.isTaken(page)) continue;
    const read = readPage(site.read(page));
    if (!read.hasText) lacking.push(`${page} has no title or no text.`);
    for (const id of paragraphs.get(page) ?? []) if (!read.ids.has(id)) lacking.push(`${page} lacks ${id}.`);
    links.note(page, read);
  }
  for (const [name, group] of reuse?.groups ?? []) if (group.isTaken) links.noteTaken(name, group.links);
  return [...lacking, ...links.findDead()];
}

function extentOf({ pages, files, sizes }: SiteFiles): Omit<Extent, 'fragments'> {
  return { pages: pages.length, files: files.size, bytes: [...sizes.values()].reduce((sum, size) => sum + size, 0) };
}
