import { briefingsOn, type HubPage } from '../../model/library/hub-pages.ts';
import type { ActorRecord, TopicRecord } from '../../model/library/records.ts';
import { type RoundTable, roundTable } from '../list/round-table.ts';
import type { ViewContext } from '../view-context.ts';

/** Returns the rounds that a page on an actor or a topic draws on, each with the points that concern it; nothing if there is one round only. */
export function hubRounds({ record, years }: HubPage<ActorRecord | TopicRecord>, context: ViewContext): RoundTable | undefined {
  const rounds = [...new Set(briefingsOn(record))];
  return rounds.length > 1 || years.length > 0 ? roundTable(rounds, record.points, context) : undefined;
}
