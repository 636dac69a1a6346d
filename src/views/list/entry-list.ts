import { ROUTES } from '../../model/addresses/routes.ts';
import { type DatedTalks, listedDay } from '../../model/library/dates.ts';
import { eventDays } from '../../model/library/event-line.ts';
import { briefingsOn } from '../../model/library/hub-pages.ts';
import { mostMentioned } from '../../model/library/index-pages.ts';
import type { ActorRecord, Briefing, Point, ProcessRecord, TopicRecord } from '../../model/library/records.ts';
import { ACTOR_KINDS } from '../../model/schema/vocabulary.ts';
import { LIST_WORDS } from '../../words/list-words.ts';
import { PROCESS_WORDS } from '../../words/process-words.ts';
import { type LinkView, recordLink } from '../parts/link-view.ts';
import { type PageView, pageView } from '../site/page-view.ts';
import { hrefOf, type ViewContext } from '../view-context.ts';
import { type IndexCell, type IndexRow, type IndexTable, indexTable } from './index-table.ts';
import type { YearLinks } from './year-links.ts';

/** What a page that lists the actors, the topics, the processes or the sources shows. */
export interface EntryList {
  page: PageView;
  title: string;
  /** A sentence on what is listed. */
  lead?: string;
  /** Where the others are, if these are only the ones that the briefings say most about. */
  others?: LinkView;
  /** The pages of the years, if each has one. */
  years?: YearLinks;
  tables: IndexTable[];
}

const WORDS = LIST_WORDS.entries;
const HEADS = [WORDS.name, WORDS.points.label, WORDS.rounds.label, WORDS.latest];

/** Returns what the page that lists the actors shows: a table for each kind with entries. */
export function actorList(context: ViewContext): EntryList {
  const { shown, all } = mostMentioned(context.library.actors.values());
  const ofKind = Map.groupBy(shown, ({ data }) => data.kind);
  return {
    ...heading(LIST_WORDS.actors, ROUTES.actors, context),
    ...(!all && { others: othersLink(context) }),
    tables: Object.entries(ACTOR_KINDS).flatMap(([kind, { plural }]) => {
      const rows = (ofKind.get(kind as ActorRecord['data']['kind']) ?? []).map((actor) => hubRow(actor, actor.data.description, context));
      return rows.length > 0 ? [indexTable(rows, { id: kind, title: plural, heads: HEADS })] : [];
    }),
  };
}

/** Returns what the page that lists the topics shows. */
export function topicList(context: ViewContext): EntryList {
  const { shown, all } = mostMentioned(context.library.topics.values());
  const rows = shown.map((topic) => hubRow(topic, topic.data.definition, context));
  return {
    ...heading(LIST_WORDS.topics, ROUTES.topics, context),
    ...(!all && { others: othersLink(context) }),
    tables: rows.length > 0 ? [indexTable(rows, { id: 'topics', heads: HEADS })] : [],
  };
}

/** Returns what the page that lists the processes shows. */
export function processList(context: ViewContext): EntryList {
  const rows = Array.from(context.library.processes.values(), (process) => {
    const { briefings, rounds, data } = process;
    const points = briefings.flatMap((briefing) => briefing.points);
    return rowOf(process, data.description, { points, rounds: rounds.length, briefings }, context);
  });
  return {
    ...heading(PROCESS_WORDS.list, ROUTES.processes, context),
    tables: rows.length > 0 ? [indexTable(rows, { id: 'processes', heads: HEADS })] : [],
  };
}

function heading({ title, lead }: { title: string; lead: string }, path: string, context: ViewContext) {
  return { page: pageView({ title, description: lead, path, type: 'website' }, context), title, lead };
}

function hubRow(record: ActorRecord | TopicRecord, line: string, context: ViewContext): IndexRow {
  const briefings = [...new Set(briefingsOn(record))];
  return rowOf(record, line, { points: record.points, rounds: briefings.length, briefings }, context);
}

function rowOf(
  record: ActorRecord | ProcessRecord | TopicRecord,
  line: string,
  { points, rounds, briefings }: { points: Point[]; rounds: number; briefings: Briefing[] },
  context: ViewContext,
): IndexRow {
  return {
    link: recordLink(record, context),
    line,
    cells: [
      { count: points.length, unit: WORDS.points.unit },
      { count: rounds, unit: WORDS.rounds.unit },
      latestCell(briefings.map(({ data }) => data)),
    ],
  };
}

/** Returns when the latest of some rounds was; nothing if there are none. */
export function latestCell(rounds: DatedTalks[]): IndexCell {
  const [newest] = rounds.toSorted((a, b) => (listedDay(a) < listedDay(b) ? 1 : -1));
  return newest ? { words: eventDays(newest.event), before: WORDS.latestBefore } : { words: '' };
}

function othersLink(context: ViewContext): LinkView {
  return { name: LIST_WORDS.everyName, href: hrefOf(`${ROUTES.search}#names`, context) };
}
