import { placePath } from '../../model/addresses/paths.ts';
import { topicsOf } from '../../model/library/backlinks.ts';
import { roundName } from '../../model/library/event-line.ts';
import type { ActorRecord, Briefing, TopicRecord } from '../../model/library/records.ts';
import { otherNamesOf } from '../../model/names/actor-names.ts';
import { briefingItem } from '../../views/briefing/briefing-item.ts';
import { actorView } from '../../views/entry/actor-view.ts';
import { topicView } from '../../views/entry/topic-page.ts';
import { textView } from '../../views/parts/text-view.ts';
import type { ViewContext } from '../../views/view-context.ts';
import { pointRecord } from './point-record.ts';
import { changesRecords, processRecord, roundFilters, roundTerms } from './round-records.ts';
import type { SearchRecord } from './search-record.ts';
import { foldRecord } from './search-record.ts';

/** Returns the search records of a briefing: its points, the briefing itself and the paragraphs of its analysis. */
export function briefingRecords(briefing: Briefing, context: ViewContext): SearchRecord[] {
  return [
    ...briefing.points.map((point) => pointRecord(point, context)),
    wholeRecord(briefing, context),
    ...changesRecords(briefing, context),
    ...briefing.body.paragraphs.map((paragraph) => passageRecord(paragraph, briefing)),
  ].map(foldRecord);
}

/** Returns the search records of the actors, the topics and the processes. */
export function entryRecords(context: ViewContext): SearchRecord[] {
  const { processes, actors, topics } = context.library;
  return [
    ...Array.from(actors.values(), (actor) => actorRecord(actor, context)),
    ...Array.from(topics.values(), (topic) => topicRecord(topic, context)),
    ...Array.from(processes.values(), (process) => processRecord(process, context)),
  ].map(foldRecord);
}

function wholeRecord(briefing: Briefing, context: ViewContext): SearchRecord {
  const { id, path, data } = briefing;
  const { title, summary } = briefingItem(briefing, context);
  const plain = (text: string) => textView(text, id, context).plain;
  return {
    url: path,
    content: [summary, ...data.inShort.map(plain), ...(data.outcome?.text ? [plain(data.outcome.text)] : [])].join(' '),
    meta: { title, briefing: roundName(data), terms: roundTerms(briefing) },
    filters: {
      kind: ['briefing'],
      ...roundFilters(briefing),
      actor: data.actors.map(({ actor }) => actor),
      topic: [...topicsOf(briefing)],
    },
  };
}

function passageRecord(paragraph: Briefing['body']['paragraphs'][number], briefing: Briefing): SearchRecord {
  const { id, data } = briefing;
  const named = (collection: string) => [...new Set(paragraph.mentions.flatMap(({ link }) => (link.to === collection ? [link.id] : [])))];
  return {
    url: placePath(id, paragraph.id),
    content: paragraph.text,
    meta: { title: paragraph.heading ?? data.title, briefing: roundName(data) },
    filters: { kind: ['passage'], ...roundFilters(briefing), actor: named('actors'), topic: named('topics') },
  };
}

function actorRecord(actor: ActorRecord, context: ViewContext): SearchRecord {
  const { path, data, offices, parts } = actor;
  const { id, link, kind, description } = actorView(actor, context);
  const names = otherNamesOf(data);
  const part = ({ briefing, part: { part } }: ActorRecord['parts'][number]) => textView(part, briefing.id, context).plain;
  return {
    url: path,
    content: [description, ...offices.map(({ office }) => office.office), ...parts.map(part)].join(' '),
    meta: { title: link.name, kind: kind.label, names: names.join(', '), ...nameInOneWord([link.name, ...names]) },
    filters: { kind: ['actor'], actor: [id] },
  };
}

function topicRecord(topic: TopicRecord, context: ViewContext): SearchRecord {
  const { id, link, kind, definition, otherNames } = topicView(topic, context);
  const { searchTerms } = topic.data;
  return {
    url: topic.path,
    content: definition,
    meta: {
      title: link.name,
      kind,
      names: otherNames.join(', '),
      ...(searchTerms.length > 0 && { terms: searchTerms.join(', ') }),
      ...nameInOneWord([link.name, ...otherNames]),
    },
    filters: { kind: ['topic'], topic: [id] },
  };
}

/** Marks names of one word, so that "Türkiye" finds Türkiye before the tensions between Israel and Türkiye. */
function nameInOneWord(names: string[]): { alone?: string } {
  const alone = names.filter((name) => !/\s/.test(name));
  return alone.length > 0 ? { alone: alone.join(', ') } : {};
}
