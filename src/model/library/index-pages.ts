import { ROUTES } from '../addresses/routes.ts';
import { corrections, type ListedChange } from './change-list.ts';
import { type ByYear, listedYear, splitByYear, UNDATED } from './dates.ts';
import type { ActorRecord, Briefing, Library, SourceRecord, TopicRecord } from './records.ts';

/** The most items that a page lists: briefings, which take more room; corrections and sources; and entries. */
const MAX = { briefings: 50, corrections: 200, sources: 100, entries: 100 };

/** A list by year, with the address of the page of each. */
export interface ListByYear<T> {
  newest: T[];
  years: { year: string; path: string; things: T[] }[];
}

/** Returns the briefings by year, as on the pages that list them. */
export function briefingsByYear({ briefings }: Library): ListByYear<Briefing> {
  return withPaths(
    `${ROUTES.briefings}year/`,
    splitByYear(briefings, ({ data }) => listedYear(data), MAX.briefings),
  );
}

/** Returns the sources by the year in which they were published, as on the pages that list them. */
export function sourcesByYear({ sources }: Library): ListByYear<SourceRecord> {
  return withPaths(
    `${ROUTES.sources}year/`,
    splitByYear([...sources.values()], ({ data }) => data.published?.slice(0, 4) ?? UNDATED, MAX.sources),
  );
}

/** Returns the corrections by the year in which they were made, as on the pages that list them. */
export function correctionsByYear(library: Library): ListByYear<ListedChange> {
  return withPaths(
    ROUTES.corrections,
    splitByYear(corrections(library), ({ date }) => date.slice(0, 4), MAX.corrections),
  );
}

function withPaths<T>(folder: string, { newest, years }: ByYear<T>): ListByYear<T> {
  return { newest, years: years.map((each) => ({ ...each, path: `${folder}${each.year}/` })) };
}

/** Returns all actors or topics if one page has room for them; otherwise those that the briefings say most about, in the same order. */
export function mostMentioned<R extends ActorRecord | TopicRecord>(records: Iterable<R>): { shown: R[]; all: boolean } {
  const all = [...records];
  if (all.length <= MAX.entries) return { shown: all, all: true };
  const most = new Set(all.toSorted((a, b) => weightOf(b) - weightOf(a)).slice(0, MAX.entries));
  return { shown: all.filter((record) => most.has(record)), all: false };
}

/** Returns the weight of an actor or a topic: how often points, positions and passages of the briefings refer to it. */
export function weightOf({ points, positions, passages }: ActorRecord | TopicRecord): number {
  return points.length + positions.length + passages.length;
}
