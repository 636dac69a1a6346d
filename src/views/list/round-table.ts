import { listedMonth, listedYear } from '../../model/library/dates.ts';
import { eventDays, eventName } from '../../model/library/event-line.ts';
import { newestFirst } from '../../model/library/library.ts';
import type { Briefing, Point } from '../../model/library/records.ts';
import type { Agreement } from '../../model/schema/talks-vocabulary.ts';
import type { PointKind } from '../../model/schema/vocabulary.ts';
import { LIST_WORDS } from '../../words/list-words.ts';
import { outcomeWords } from '../briefing/round-view.ts';
import { type LinkView, nameView } from '../parts/link-view.ts';
import { hrefOf, type ViewContext } from '../view-context.ts';
import { monthWord, periodName } from './year-links.ts';

/** Rounds as a table by year, or by month of one year, the newest first: a row a round, with how many points of each kind it has. */
export interface RoundTable {
  /** The kinds of point that any of the rounds has. */
  columns: { kind: PointKind; label: string; unit: readonly [one: string, many: string] }[];
  parts: (RoundPart & { rows: RoundRow[] })[];
}

/** The year or the month that a part of the table is about. */
export interface RoundPart {
  title: string;
  /** The words of the link that jumps to it. */
  jump: string;
  fragment: string;
  /** The page that has more on it, if there is one. */
  href?: string;
}

/** A round, under the title of its briefing. */
export interface RoundRow {
  link: LinkView;
  days: string;
  /** The talks, where they were and how they ended. */
  talks: string;
  draft: boolean;
  /** The number of points for each column. */
  counts: number[];
}

type CountedKind = keyof typeof LIST_WORDS.counts;

/** Returns rounds as a table by year, unless told otherwise; of the points of each, those are counted that the page is about. */
export function roundTable(rounds: Briefing[], points: Point[], context: ViewContext, partOf = partOfYear): RoundTable {
  const counts = new Map(rounds.map((round) => [round, new Map<CountedKind, number>()]));
  for (const point of points) {
    const its = counts.get(point.briefing);
    its?.set(countedKind(point), (its.get(countedKind(point)) ?? 0) + 1);
  }
  const kinds = (Object.keys(LIST_WORDS.counts) as CountedKind[]).filter((kind) => counts.values().some((its) => its.has(kind)));
  const parts = Map.groupBy(rounds.toSorted(newestFirst), (round) => partOf(round).fragment);
  return {
    columns: kinds.map((kind) => ({ kind: isAgreement(kind) ? 'agreed' : kind, ...LIST_WORDS.counts[kind] })),
    parts: Array.from(parts.values(), (its) => ({
      ...partOf(its[0] as Briefing),
      rows: its.map((round) => ({ ...rowOf(round, context), counts: kinds.map((kind) => counts.get(round)?.get(kind) ?? 0) })),
    })),
  };
}

function partOfYear({ data }: Briefing): RoundPart {
  const year = listedYear(data);
  return { title: year, jump: year, fragment: `rounds-${year}` };
}

/** Returns the part that a round is in where a table has those of one year: its month, with the address of the page of the month, if it has one. */
export function partOfMonth({ data }: Briefing, href?: string): RoundPart {
  const [year, month] = [listedYear(data), listedMonth(data)];
  return { title: periodName(year, month), jump: monthWord(month), fragment: `rounds-${year}-${month}`, ...(href && { href }) };
}

function rowOf(round: Briefing, context: ViewContext): Omit<RoundRow, 'counts'> {
  const { data, path } = round;
  return {
    link: { ...nameView(data.title), href: hrefOf(path, context) },
    days: eventDays(data.event),
    talks: [eventName(data), outcomeWords(data)].filter(Boolean).join(' · '),
    draft: data.draft,
  };
}

function countedKind({ kind, agreement }: Point): CountedKind {
  if (kind === 'agreed') return agreement?.agreement ?? 'joint';
  return kind;
}

function isAgreement(kind: CountedKind): kind is Agreement {
  return kind === 'joint' || kind === 'claimed' || kind === 'reported';
}
