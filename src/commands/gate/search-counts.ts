import { COLLECTIONS } from '../../model/paths.ts';
import { listPoints } from '../../model/points.ts';
import type { Content } from '../../reader/read-content.ts';
import type { SiteFiles } from './site-files.ts';

const ENTRY = /^pagefind\/(?:\d+\/)?pagefind-entry\.json$/;
const FRAGMENT = /^pagefind\/(?:\d+\/)?fragment\/./;
/** What a search finds as records of their own; a source is found by what is drawn from it. */
const FOUND = COLLECTIONS.filter((collection) => collection !== 'sources');

/** Finds out whether the search index lacks records: it holds at least the entries and points, and what it counts is there. */
export function findUnindexed({ files, read }: SiteFiles, content: Content): string[] {
  const all = [...files];
  const counted = all.filter((file) => ENTRY.test(file)).reduce((sum, file) => sum + countOf(read(file)), 0);
  const written = all.filter((file) => FRAGMENT.test(file)).length;
  const least =
    FOUND.reduce((sum, collection) => sum + content[collection].size, 0) +
    Array.from(content.briefings.values()).reduce((sum, { data }) => sum + listPoints(data).length, 0);
  if (counted < least) return [`The search index has ${counted} records; the entries and points alone are ${least}.`];
  return written === counted ? [] : [`The search index counts ${counted} records, and the files of ${written} are there.`];
}

function countOf(entry: string): number {
  const { languages } = JSON.parse(entry) as { languages: Record<string, { page_count: number }> };
  return Object.values(languages).reduce((sum, { page_count }) => sum + page_count, 0);
}
