import { listedMonth } from '../../model/library/dates.ts';
import { briefingsOn, type HubPage } from '../../model/library/hub-pages.ts';
import type { ActorRecord, Briefing, TopicRecord } from '../../model/library/records.ts';
import { partOfMonth, type RoundTable, roundTable } from '../list/round-table.ts';
import { hrefOf, type ViewContext } from '../view-context.ts';

/**
 * Returns the rounds that a page on an actor or a topic draws on, each with the points that concern it, by month where the page of a year
 * leaves the rest to its months; nothing if there is one round only.
 */
export function hubRounds(
  { listed, years, month, months }: HubPage<ActorRecord | TopicRecord>,
  context: ViewContext,
): RoundTable | undefined {
  const rounds = [...new Set(briefingsOn(listed))];
  if (rounds.length < 2 && years.length === 0) return undefined;
  if (month || months.length === 0) return roundTable(rounds, listed.points, context);
  const paths = new Map(months.map((each) => [each.month, hrefOf(each.path, context)]));
  return roundTable(rounds, listed.points, context, (round: Briefing) => partOfMonth(round, paths.get(listedMonth(round.data))));
}
