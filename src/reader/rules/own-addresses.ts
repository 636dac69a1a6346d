import { addressFault } from '../../markdown/address-fault.ts';
import { type FormName, formPaths } from '../../model/addresses/forms.ts';
import { COLLECTIONS, changesPath, embedPath, entryPath, pagePath, pointPath, tablesPath } from '../../model/addresses/paths.ts';
import type { Body } from '../../model/library/body.ts';
import { bodyPlaces } from '../../model/library/body-places.ts';
import { briefingPlaces } from '../../model/library/briefing-places.ts';
import { listPoints } from '../../model/library/points.ts';
import { tablePlaces } from '../../model/library/table-places.ts';
import type { BriefingData } from '../../model/schema/briefing.ts';
import type { Finding, Problem } from '../problem.ts';
import { nearest } from '../problem.ts';
import type { Content } from '../read-content.ts';
import { decoded, fragmentOf, judgePlace, NOWHERE, type Places, placeFound, type WrittenAddress } from './addresses.ts';

/** The location of a site: its origin and its base path. */
export interface Home {
  origin: string;
  base: string;
}

/** The pages and files of a site that do not belong to an entry. */
export const SITE_FILES = [
  ...['/', '/about/', '/about/rules/', '/data/', '/corrections/', '/search/'],
  ...COLLECTIONS.map((collection) => `/${collection}/`),
  ...['points', 'positions', 'relations', 'reports', 'follow-ups'].map((table) => `/data/${table}.csv`),
  ...['readout', 'schema', 'datapackage'].map((name) => `/data/${name}.json`),
  ...['briefings', 'changes'].flatMap((feed) => [`/feeds/${feed}.atom`, `/feeds/${feed}.json`]),
  '/llms.txt',
];

/** Finds the addresses within the site, in texts and of sources, that lead to none of its pages and files, or to no place in one. */
export function checkOwnAddresses(written: WrittenAddress[], content: Content, home: Home): Problem[] {
  const ofSources = Array.from(content.sources.values()).flatMap(({ file, data }) =>
    (['address', 'archive'] as const).flatMap((key): WrittenAddress[] => {
      const address = data[key];
      return address === undefined ? [] : [{ file, address, at: { field: [key] } }];
    }),
  );
  const own = [...written, ...ofSources].flatMap((each) => {
    const path = ownPath(each.address, home);
    return path === undefined ? [] : [{ each, path }];
  });
  if (own.length === 0) return [];
  const pages = pagesOf(content);
  return own.flatMap(({ each, path }) => placeFound(each, judge(each.address, path, pages, home)));
}

/** Returns the path of an address from the root of the site, with either protocol; nothing for one outside the site. */
function ownPath(address: string, { origin, base }: Home): string | undefined {
  if (addressFault(address) || !/^https?:/i.test(address)) return undefined;
  const url = new URL(address);
  if (url.host !== new URL(origin).host || !url.pathname.startsWith(base)) return undefined;
  const path = url.pathname.slice(base.length - 1);
  return decoded(path).replace(/\/index\.html$/, '/');
}

function judge(address: string, path: string, pages: Pages, { origin, base }: Home): Finding[] {
  const places = pages.get(path);
  if (places) return judgePlace(fragmentOf(address), places, `The page "${path}"`);
  const meant = nearest(path, pages.keys());
  const message = `This site has no page "${path}". Link to one that it has, or name the entry, such as "actor:hakan-fidan".`;
  return [{ rule: 'dead-link', message, nearest: meant && `${origin}${base.slice(0, -1)}${meant}` }];
}

/** The pages and files of a site, by path, each with its permanent fragments. */
type Pages = Map<string, Places>;

function pagesOf({ briefings, processes, actors, topics, sources, pages: own, publication }: Content): Pages {
  const { leaveOut } = publication.data;
  const moved = [...processes.values(), ...actors.values(), ...topics.values(), ...sources.values()].flatMap(({ collection, id, data }) =>
    [id, ...data.formerIds].map((each) => entryPath(collection, each)),
  );
  const processIds = Array.from(processes.values()).flatMap(({ id, data }) => [id, ...data.formerIds]);
  const files = [
    ...[...actors.keys()].flatMap((id) => formPaths('actor', entryPath('actors', id), leaveOut)),
    ...[...topics.keys()].flatMap((id) => formPaths('topic', entryPath('topics', id), leaveOut)),
    ...processIds.flatMap((id) => formPaths('process', entryPath('processes', id), leaveOut)),
  ];
  const pages: Pages = new Map([...SITE_FILES, ...moved, ...files].map((path) => [path, NOWHERE]));
  for (const { id, rendered } of own.values()) pages.set(pagePath(id), () => bodyPlaces(rendered.body));
  for (const briefing of briefings.values()) {
    for (const id of [briefing.id, ...briefing.data.formerIds]) addBriefing(pages, id, briefing, leaveOut);
    if (briefing.data.process) pages.set(changesPath(briefing.data.process, briefing.id), NOWHERE);
  }
  return pages;
}

/** Adds the pages and files of a briefing at one of its addresses. */
function addBriefing(pages: Pages, id: string, { data, body }: { data: BriefingData; body: Body }, leaveOut: readonly FormName[]): void {
  const page = entryPath('briefings', id);
  for (const path of formPaths('briefing', page, leaveOut)) pages.set(path, NOWHERE);
  for (const point of listPoints(data)) {
    const path = pointPath(id, point.data.id);
    const frame = leaveOut.includes('frames') ? [] : [embedPath(id, point.data.id)];
    for (const each of [path, ...formPaths('point', path, leaveOut), ...frame]) pages.set(each, NOWHERE);
  }
  pages.set(page, () => briefingPlaces(data, body));
  pages.set(tablesPath(id), () => tablePlaces(data));
}
