import { listedYear } from '../../model/library/dates.ts';
import { eventDays, eventName } from '../../model/library/event-line.ts';
import { newestFirst } from '../../model/library/library.ts';
import type { Briefing, Point } from '../../model/library/records.ts';
import type { Agreement } from '../../model/schema/talks-vocabulary.ts';
import type { PointKind } from '../../model/schema/vocabulary.ts';
import { LIST_WORDS } from '../../words/list-words.ts';
import { outcomeWords } from '../briefing/round-view.ts';
import { type LinkView, nameView } from '../parts/link-view.ts';
import { hrefOf, type ViewContext } from '../view-context.ts';

/** Rounds as a table by year, the newest first: a row a round, with how many points of each kind it has. */
export interface RoundTable {
  /** The kinds of point that any of the rounds has. */
  columns: { kind: PointKind; label: string; unit: readonly [one: string, many: string] }[];
  years: { year: string; fragment: string; rows: RoundRow[] }[];
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

/** Returns rounds as a table; of the points of each, those are counted that the page is about. */
export function roundTable(rounds: Briefing[], points: Point[], context: ViewContext): RoundTable {
  const counts = new Map(rounds.map((round) => [round, new Map<CountedKind, number>()]));
  for (const point of points) {
    const its = counts.get(point.briefing);
    its?.set(countedKind(point), (its.get(countedKind(point)) ?? 0) + 1);
  }
  const kinds = (Object.keys(LIST_WORDS.counts) as CountedKind[]).filter((kind) => counts.values().some((its) => its.has(kind)));
  const years = Map.groupBy(rounds.toSorted(newestFirst), ({ data }) => listedYear(data));
  return {
    columns: kinds.map((kind) => ({ kind: isAgreement(kind) ? 'agreed' : kind, ...LIST_WORDS.counts[kind] })),
    years: Array.from(years, ([year, its]) => ({
      year,
      fragment: `rounds-${year}`,
      rows: its.map((round) => ({ ...rowOf(round, context), counts: kinds.map((kind) => counts.get(round)?.get(kind) ?? 0) })),
    })),
  };
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
