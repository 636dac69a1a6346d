import { listedYear } from './dates.ts';
import { newestFirst } from './library.ts';
import type { ActorRecord, Briefing, SourceRecord, TopicRecord } from './records.ts';

/** The most points, positions, passages and the like that the page of a record shows before each year has a page. */
const MAX_LISTED = 150;
/** The most of them that the main page then shows: those of the newest rounds. */
const MAX_NEWEST = 80;

/** A record whose page collects what the briefings say about it. */
export type Hub = ActorRecord | TopicRecord | SourceRecord;

/** A page on an actor, a topic or a source: the main page, with everything or the newest rounds, or that of one year. */
export interface HubPage<R extends Hub> {
  path: string;
  /** The year, if it is the page of one. */
  year?: string;
  /** The record, with only what this page shows. */
  record: R;
  /** The pages of the years, newest first; none if everything fits on one page. */
  years: { year: string; path: string }[];
}

const known = new WeakMap<Hub, HubPage<Hub>[]>();

/** Returns the pages on a record: the main page first, then that of each year if it has more than a page should. */
export function hubPages<R extends Hub>(record: R): [HubPage<R>, ...HubPage<R>[]] {
  const pages = known.get(record) ?? makePages(record);
  known.set(record, pages);
  return pages as [HubPage<R>, ...HubPage<R>[]];
}

/** Returns the pages of single years, for the records that have them. */
export function yearPages<R extends Hub>(records: Iterable<R>): (HubPage<R> & { year: string })[] {
  return Array.from(records).flatMap((record) => hubPages(record).flatMap(({ year, ...page }) => (year ? { ...page, year } : [])));
}

function makePages(record: Hub): HubPage<Hub>[] {
  const { path } = record;
  const briefings = briefingsOn(record);
  if (briefings.length <= MAX_LISTED) return [{ path, record, years: [] }];
  const byYear = [...Map.groupBy(briefings, ({ data }) => listedYear(data))].toSorted(([a], [b]) => (a < b ? 1 : -1));
  const links = byYear.map(([year]) => ({ year, path: `${path}${year}/` }));
  const pages = byYear.map(([year, its]) => ({ path: `${path}${year}/`, year, record: narrow(record, new Set(its)), years: links }));
  return [{ path, record: narrow(record, newestRounds(briefings)), years: links }, ...pages];
}

/** Returns the newest rounds, as many as the main page has room for, and one at least. */
function newestRounds(briefings: Briefing[]): Set<Briefing> {
  const newest = new Set<Briefing>();
  let listed = 0;
  for (const [round, { length }] of [...Map.groupBy(briefings, (each) => each)].toSorted(([a], [b]) => newestFirst(a, b))) {
    listed += length;
    if (newest.size > 0 && listed > MAX_NEWEST) break;
    newest.add(round);
  }
  return newest;
}

/** Returns the briefing of each item that a page shows on a record, with repetitions. */
export function briefingsOn(record: Hub): Briefing[] {
  if ('members' in record) {
    const { parts, seats, delegations, offices, ties, points, positions, passages } = record;
    return [parts, seats, delegations, offices, ties, points, positions, passages].flat().map(({ briefing }) => briefing);
  }
  if (!('points' in record)) return [...record.briefings, ...record.reports.map(({ briefing }) => briefing)];
  const stances = record.briefings.flatMap((briefing) => briefing.parties.map(() => briefing));
  return [...stances, ...[record.points, record.passages].flat().map(({ briefing }) => briefing)];
}

/** Returns a record with only what comes from some briefings. */
function narrow<R extends Hub>(record: R, from: ReadonlySet<Briefing>): R {
  const entries = Object.entries(record).map(([key, value]) => {
    if (!Array.isArray(value) || key === 'members' || key === 'memberOf' || key === 'rounds') return [key, value];
    return [key, value.filter((thing) => from.has(key === 'briefings' ? thing : thing.briefing))];
  });
  return Object.fromEntries(entries);
}
