import { ROUTES } from '../../model/addresses/routes.ts';
import { eventDays } from '../../model/library/event-line.ts';
import { briefingsOn } from '../../model/library/hub-pages.ts';
import { mostMentioned } from '../../model/library/index-pages.ts';
import { newestFirst } from '../../model/library/library.ts';
import type { ActorRecord, Briefing, ProcessRecord, TopicRecord } from '../../model/library/records.ts';
import { ACTOR_KINDS } from '../../model/schema/vocabulary.ts';
import { LIST_WORDS } from '../../words/list-words.ts';
import { PROCESS_WORDS } from '../../words/process-words.ts';
import { type LinkView, recordLink } from '../parts/link-view.ts';
import { type PageView, pageView } from '../site/page-view.ts';
import { hrefOf, type ViewContext } from '../view-context.ts';

/** What the page that lists the actors, the topics or the processes shows. */
export interface EntryList {
  page: PageView;
  title: string;
  /** A sentence on what is listed. */
  lead: string;
  /** Where the others are, if these are only the ones that the briefings say most about. */
  others?: LinkView;
  groups: { title?: string; entries: EntryItem[] }[];
}

/** An entry of such a list, with a line on what it is. */
interface EntryItem {
  link: LinkView;
  line: string;
  /** How many points concern it, and in how many rounds. */
  points: number;
  rounds: number;
  /** When the latest of the rounds was. */
  latest?: string;
}

/** Returns what the page that lists the actors shows: a group for each kind with entries. */
export function actorList(context: ViewContext): EntryList {
  const { shown, all } = mostMentioned(context.library.actors.values());
  const groups = Object.entries(ACTOR_KINDS).map(([kind, { plural }]) => ({
    title: plural,
    entries: shown.filter(({ data }) => data.kind === kind).map((actor) => hubItem(actor, actor.data.description, context)),
  }));
  return {
    ...heading(LIST_WORDS.actors, ROUTES.actors, context),
    ...(!all && { others: othersLink(context) }),
    groups: groups.flatMap(({ title, entries }) => groupOf(entries).map((group) => ({ title, ...group }))),
  };
}

/** Returns what the page that lists the topics shows. */
export function topicList(context: ViewContext): EntryList {
  const { shown, all } = mostMentioned(context.library.topics.values());
  const entries = shown.map((topic) => hubItem(topic, topic.data.definition, context));
  return {
    ...heading(LIST_WORDS.topics, ROUTES.topics, context),
    ...(!all && { others: othersLink(context) }),
    groups: groupOf(entries),
  };
}

/** Returns what the page that lists the processes shows. */
export function processList(context: ViewContext): EntryList {
  const entries = Array.from(context.library.processes.values(), (process) => ({
    ...entryItem(process, process.data.description, process.briefings, context),
    points: process.briefings.flatMap(({ points }) => points).length,
    rounds: process.rounds.length,
  }));
  return { ...heading(PROCESS_WORDS.list, ROUTES.processes, context), groups: groupOf(entries) };
}

function heading({ title, lead }: { title: string; lead: string }, path: string, context: ViewContext) {
  return { page: pageView({ title, description: lead, path, type: 'website' }, context), title, lead };
}

function hubItem(record: ActorRecord | TopicRecord, line: string, context: ViewContext): EntryItem {
  return { ...entryItem(record, line, [...new Set(briefingsOn(record))], context), points: record.points.length };
}

function entryItem(
  record: ActorRecord | ProcessRecord | TopicRecord,
  line: string,
  rounds: Briefing[],
  context: ViewContext,
): Omit<EntryItem, 'points'> {
  const [newest] = rounds.toSorted(newestFirst);
  return { link: recordLink(record, context), line, rounds: rounds.length, ...(newest && { latest: eventDays(newest.data.event) }) };
}

/** Returns entries, which the library has in the order of their names, as a group if there are any. */
function groupOf(entries: EntryItem[]): { entries: EntryItem[] }[] {
  return entries.length > 0 ? [{ entries }] : [];
}

function othersLink(context: ViewContext): LinkView {
  return { name: LIST_WORDS.everyName, href: hrefOf(`${ROUTES.search}#names`, context) };
}
