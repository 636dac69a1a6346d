import { ROUTES } from '../../model/addresses/routes.ts';
import { eventDays } from '../../model/library/event-line.ts';
import { briefingsOn } from '../../model/library/hub-pages.ts';
import { mostMentioned } from '../../model/library/index-pages.ts';
import { newestFirst } from '../../model/library/library.ts';
import type { ActorRecord, ProcessRecord, TopicRecord } from '../../model/library/records.ts';
import { ACTOR_KINDS } from '../../model/schema/vocabulary.ts';
import { HUB_WORDS } from '../../words/hub-words.ts';
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
  /** When the newest round was that names it. */
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
    groups: groups.filter(({ entries }) => entries.length > 0),
  };
}

/** Returns what the page that lists the topics shows. */
export function topicList(context: ViewContext): EntryList {
  const { shown, all } = mostMentioned(context.library.topics.values());
  const entries = shown.map((topic) => hubItem(topic, topic.data.definition, context));
  return {
    ...heading(LIST_WORDS.topics, ROUTES.topics, context),
    ...(!all && { others: othersLink(context) }),
    groups: entries.length > 0 ? [{ entries }] : [],
  };
}

/** Returns what the page that lists the processes shows. */
export function processList(context: ViewContext): EntryList {
  const entries = Array.from(context.library.processes.values(), (process) => entryItem(process, process.data.description, context));
  return { ...heading(PROCESS_WORDS.list, ROUTES.processes, context), groups: entries.length > 0 ? [{ entries }] : [] };
}

function heading({ title, lead }: { title: string; lead: string }, path: string, context: ViewContext) {
  return { page: pageView({ title, description: lead, path, type: 'website' }, context), title, lead };
}

function hubItem(record: ActorRecord | TopicRecord, line: string, context: ViewContext): EntryItem {
  const [newest] = [...new Set(briefingsOn(record))].toSorted(newestFirst);
  return { ...entryItem(record, line, context), ...(newest && { latest: HUB_WORDS.latest(eventDays(newest.data.event)) }) };
}

function entryItem(record: ActorRecord | ProcessRecord | TopicRecord, line: string, context: ViewContext): EntryItem {
  return { link: recordLink(record, context), line };
}

function othersLink(context: ViewContext): LinkView {
  return { name: LIST_WORDS.everyName, href: hrefOf(`${ROUTES.search}#names`, context) };
}
