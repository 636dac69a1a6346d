import { COLLECTIONS, changesPath, embedPath, entryPath, pagePath, pointPath, tablesPath } from '../../../model/addresses/paths.ts';
import { listPoints } from '../../../model/library/points.ts';
import type { Content } from '../../../reader/read-content.ts';
import type { SiteFiles } from './site-files.ts';

/** The folders of a site in which every page is about an entry, a point, a year or a month. */
const OF_RECORDS = /^(?:briefings|processes|actors|topics|sources|embed|corrections)\/./;
const OF_YEAR = /\/(?:\d{4}|undated)(?:\/(?:\d{2}|undated))?\/index\.html$/;
const ROOMS = [
  '/',
  '/about/',
  '/about/rules/',
  '/data/',
  '/corrections/',
  '/search/',
  ...COLLECTIONS.map((collection) => `/${collection}/`),
];
/** The files that may be empty: without former addresses, there are no lines on them. */
const MAY_BE_EMPTY = new Set(['_redirects']);

/** Finds pages that are missing, and pages that belong to no entry and no point. */
export function findMissingAndStray({ files, pages }: SiteFiles, content: Content): string[] {
  const expected = new Set([...ROOMS, ...recordPaths(content)].map(fileOf).concat('404.html'));
  const ofRecords = pages.filter((page) => OF_RECORDS.test(page) && !isRoom(page));
  return [
    ...[...expected].filter((file) => !files.has(file)).map((file) => `${file} is missing.`),
    ...ofRecords
      .filter((file) => !expected.has(file) && !isOfYear(file, expected))
      .map((file) => `${file} belongs to no entry and no point.`),
  ];
}

/** Returns the file of the page at an address. */
function fileOf(path: string): string {
  return `${path.slice(1)}index.html`;
}

/** Tells whether a page is for one year, or month, of an entry or a list that is too long for a single page. */
function isOfYear(file: string, expected: ReadonlySet<string>): boolean {
  const whole = file.replace(OF_YEAR, '/index.html');
  return whole !== file && (expected.has(whole) || COLLECTIONS.some((collection) => whole === `${collection}/year/index.html`));
}

function isRoom(page: string): boolean {
  return ROOMS.includes(`/${page.replace(/index\.html$/, '')}`);
}

/** Lists the address of every entry, of its former ids, of every point, of every page of the publication, and of everything that the ledger lists. */
function recordPaths(content: Content): string[] {
  const { ledger, briefings, publication } = content;
  const hasFrames = !publication.data.leaveOut.includes('frames');
  const former = COLLECTIONS.flatMap((collection) =>
    [...content[collection].values()].flatMap(({ data }) => data.formerIds.map((id) => entryPath(collection, id))),
  );
  const points = [...briefings.values()].flatMap(({ id, data }) =>
    [id, ...data.formerIds].flatMap((briefing) => listPoints(data).map((point) => ({ briefing, id: point.data.id }))),
  );
  return [
    ...COLLECTIONS.flatMap((collection) => Array.from(content[collection].keys(), (id) => entryPath(collection, id))),
    ...former,
    ...Array.from(content.pages.keys(), pagePath),
    ...ledger.entries.map(({ collection, id }) => entryPath(collection, id)),
    ...[...briefings.values()].flatMap(({ id, data }) => [id, ...data.formerIds].map(tablesPath)),
    ...changesPaths(content),
    ...[...points, ...ledger.points].flatMap(({ briefing, id }) => [
      pointPath(briefing, id),
      ...(hasFrames ? [embedPath(briefing, id)] : []),
    ]),
  ];
}

/** Lists the addresses of the pages on what each round of a process did, former ids included. */
function changesPaths({ briefings, processes }: Content): string[] {
  return [...briefings.values()].flatMap(({ id, data }) => {
    const process = processes.get(data.process ?? '');
    if (!process) return [];
    const ids = [process.id, ...process.data.formerIds];
    return ids.flatMap((each) => [id, ...data.formerIds].map((briefing) => changesPath(each, briefing)));
  });
}

/** Finds the empty files. */
export function findEmptyFiles({ files, sizes }: SiteFiles): string[] {
  return Array.from(files)
    .filter((file) => sizes.get(file) === 0 && !MAY_BE_EMPTY.has(file))
    .map((file) => `${file} is empty.`);
}

/** Returns the ids of the paragraphs that the page of each briefing has to have, by its file. */
export function paragraphsOfPages({ briefings }: Content): Map<string, string[]> {
  return new Map(
    Array.from(briefings.values(), ({ id, body }) => [
      fileOf(entryPath('briefings', id)),
      body.paragraphs.map((paragraph) => paragraph.id),
    ]),
  );
}

const ENTRY = /^pagefind\/(?:\d+\/)?pagefind-entry\.json$/;
/** The most records whose texts are in one file. */
const PACKED = 100;
/** The collections whose entries are search records; a source is found through what cites it. */
const FOUND = COLLECTIONS.filter((collection) => collection !== 'sources');

/** Returns what the search index lacks: it has to have at least a record for each entry, each point and each page of the publication, and as many as it claims. */
export function findUnindexed({ files, read }: SiteFiles, content: Content): string[] {
  const entries = [...files]
    .filter((file) => ENTRY.test(file))
    .map((file) => ({ file, count: countOf(read(file)), texts: textsOf(read(file)) }));
  const counted = entries.reduce((sum, { count }) => sum + count, 0);
  const least =
    content.pages.size +
    FOUND.reduce((sum, collection) => sum + content[collection].size, 0) +
    Array.from(content.briefings.values()).reduce((sum, { data }) => sum + listPoints(data).length, 0);
  if (counted < least) return [`The search index has ${counted} records; the entries, points and pages alone come to ${least}.`];
  return entries.flatMap(({ file, count, texts }) => {
    if (texts.length !== Math.ceil(count / PACKED))
      return [`${file} counts ${count} records but names ${texts.length} files with their texts.`];
    return texts
      .map((text) => file.replace(/[^/]*$/, text))
      .flatMap((text) => (files.has(text) ? [] : [`${file} names ${text}, which is not there.`]));
  });
}

/** Returns the files with the texts of records that an entry of the search index names, from its folder. */
function textsOf(entry: string): string[] {
  const { texts = [] } = JSON.parse(entry) as { texts?: string[] };
  return texts.map((digest, number) => `texts/${number}_${digest}.pf_texts`);
}

function countOf(entry: string): number {
  const { languages } = JSON.parse(entry) as { languages: Record<string, { page_count: number }> };
  return Object.values(languages).reduce((sum, { page_count }) => sum + page_count, 0);
}
