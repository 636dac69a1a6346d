import { inParts, listedMonth, listedYear } from './dates.ts';
import { newestFirst } from './library.ts';
import { remembered } from './reads.ts';
import type { ActorRecord, Briefing, SourceRecord, TopicRecord } from './records.ts';

/** The most points, positions, passages and the like that the page of a record or of its year shows; beyond it, each year or month has a page. */
const MAX_LISTED = 110;
/** The most of them that the main page then shows: those of the newest rounds. */
const MAX_NEWEST = 80;

/** A record whose page collects what the briefings say about it. */
export type Hub = ActorRecord | TopicRecord | SourceRecord;

/** A page on an actor, a topic or a source: the main page, with everything or the newest rounds, or that of one year or month. */
export interface HubPage<R extends Hub> {
  path: string;
  /** The year, if it is the page of one or of a month in it. */
  year?: string;
  /** The month, if it is the page of one: "01" to "12", or "undated". */
  month?: string;
  /** The record, with only what this page shows: nothing on that of a year that leaves everything to its months. */
  record: R;
  /** The record, with only what its table of rounds counts: on the page of such a year, everything in it. */
  listed: R;
  /** The pages of the years, newest first; none if everything fits on one page. */
  years: { year: string; path: string }[];
  /** The pages of the months of its year, newest first; none if the year fits on one page. */
  months: { month: string; path: string }[];
}

const pagesOn = remembered(makePages);

/** Returns the pages on a record: the main page first, then that of each year if it has more than a page should, and of each month of such a year. */
export function hubPages<R extends Hub>(record: R): [HubPage<R>, ...HubPage<R>[]] {
  return pagesOn(record) as [HubPage<R>, ...HubPage<R>[]];
}

/** Returns the pages of single years, for the records that have them. */
export function yearPages<R extends Hub>(records: Iterable<R>): (HubPage<R> & { year: string })[] {
  return pagesOf(records).flatMap(({ year, ...page }) => (year && !page.month ? { ...page, year } : []));
}

/** Returns the pages of single months, for the records with years that have them. */
export function monthPages<R extends Hub>(records: Iterable<R>): (HubPage<R> & { year: string; month: string })[] {
  return pagesOf(records).flatMap(({ year, month, ...page }) => (year && month ? { ...page, year, month } : []));
}

function pagesOf<R extends Hub>(records: Iterable<R>): HubPage<R>[] {
  return Array.from(records).flatMap((record) => hubPages(record));
}

function makePages(record: Hub): HubPage<Hub>[] {
  const { path } = record;
  const briefings = briefingsOn(record);
  if (briefings.length <= MAX_LISTED) return [{ path, record, listed: record, years: [], months: [] }];
  const byYear = inParts(briefings, ({ data }) => listedYear(data));
  const years = byYear.map(([year]) => ({ year, path: `${path}${year}/` }));
  const newest = narrow(record, newestRounds(briefings));
  return [
    { path, record: newest, listed: newest, years, months: [] },
    ...byYear.flatMap(([year, its]) => pagesOfYear(record, its, { year, path: `${path}${year}/`, years })),
  ];
}

/** Returns the page of a year; for one with more than a page should have, a page that lists its rounds, and that of each month. */
function pagesOfYear(record: Hub, briefings: Briefing[], year: Pick<HubPage<Hub>, 'year' | 'path' | 'years'>): HubPage<Hub>[] {
  const listed = narrow(record, new Set(briefings));
  const byMonth = inParts(briefings, ({ data }) => listedMonth(data));
  // A table of the rounds is on the pages of actors and topics alone.
  const isSplit = briefings.length > MAX_LISTED && byMonth.length > 1 && !('reports' in record);
  if (!isSplit) return [{ ...year, record: listed, listed, months: [] }];
  const months = byMonth.map(([month]) => ({ month, path: `${year.path}${month}/` }));
  const pages = byMonth.map(([month, its]) => {
    const ofMonth = narrow(record, new Set(its));
    return { ...year, path: `${year.path}${month}/`, month, record: ofMonth, listed: ofMonth, months };
  });
  return [{ ...year, record: narrow(record, new Set()), listed, months }, ...pages];
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
