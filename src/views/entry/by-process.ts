import { briefingsOn, type Hub } from '../../model/library/hub-pages.ts';
import { newestFirst } from '../../model/library/library.ts';
import { newestRoundFirst } from '../../model/library/order-rounds.ts';
import type { Briefing, ProcessRecord } from '../../model/library/records.ts';
import { HUB_WORDS } from '../../words/hub-words.ts';
import { type LinkView, type NameView, recordLink } from '../parts/link-view.ts';
import type { ViewContext } from '../view-context.ts';

/** What the rounds of one process say, or talks of no process, newest first. */
export interface RoundGroup<T> {
  /** The process; without an address for talks of none, and left out on a page with one group only. */
  title?: NameView | LinkView;
  items: T[];
}

/** Returns a function that puts what a page shows into groups, by process: that of the newest round first, talks of no process last. */
export function groupsOn(record: Hub, context: ViewContext) {
  const processes = new Set(briefingsOn(record).map(({ process }) => process));
  const titleOf = (process: ProcessRecord | undefined): RoundGroup<unknown> => {
    const title = process ? recordLink(process, context) : { name: HUB_WORDS.otherTalks };
    return { ...(processes.size > 1 && { title }), items: [] };
  };
  return <T extends { briefing: Briefing }, V>(things: T[], viewOf: (thing: T) => V): RoundGroup<V>[] => {
    const sorted = things.toSorted((a, b) => newestFirst(a.briefing, b.briefing));
    const groups = [...Map.groupBy(sorted, ({ briefing }) => briefing.process)];
    return groups
      .toSorted(([a], [b]) => Number(a === undefined) - Number(b === undefined))
      .map(([process, each]) => ({
        ...titleOf(process),
        items: each.toSorted((a, b) => newestRoundFirst(a.briefing, b.briefing)).map(viewOf),
      }));
  };
}

/** Returns links to the processes that a page on an actor or a topic has rounds of, in the order of their newest rounds. */
export function processLinks(record: Hub, context: ViewContext): LinkView[] {
  const briefings = [...new Set(briefingsOn(record))].toSorted(newestFirst);
  const processes = new Set(briefings.flatMap(({ process }) => process ?? []));
  return Array.from(processes, (process) => recordLink(process, context));
}
