import { placePath } from '../../model/addresses/paths.ts';
import { topicsOf } from '../../model/library/backlinks.ts';
import { roundName } from '../../model/library/event-line.ts';
import type { ActorRecord, Briefing, TopicRecord } from '../../model/library/records.ts';
import { otherNamesOf } from '../../model/names/actor-names.ts';
import type { RecordKind } from '../../model/search/record-id.ts';
import { RECORDED_ENTRIES, RECORDED_THINGS, recordNumber } from '../../model/search/recorded-things.ts';
import { briefingItem } from '../../views/briefing/briefing-item.ts';
import { actorView } from '../../views/entry/actor-view.ts';
import { topicView } from '../../views/entry/topic-page.ts';
import { textView } from '../../views/parts/text-view.ts';
import type { ViewContext } from '../../views/view-context.ts';
import { pointRecord } from './point-record.ts';
import { changesRecord, processRecord, roundFilters, roundTerms } from './round-records.ts';
import type { RecordDraft, SearchRecord } from './search-record.ts';
import { foldRecord } from './search-record.ts';

type Things = typeof RECORDED_THINGS & typeof RECORDED_ENTRIES;
type Thing<K extends keyof Things> = ReturnType<Things[K]>[number];

/** Makes the record of a thing of each kind in a briefing. */
const OF_THINGS: { [K in keyof typeof RECORDED_THINGS]: (thing: Thing<K>, briefing: Briefing, context: ViewContext) => RecordDraft } = {
  point: (point, _, context) => pointRecord(point, context),
  briefing: (_, briefing, context) => wholeRecord(briefing, context),
  changes: (_, briefing, context) => changesRecord(briefing, context),
  passage: passageRecord,
};

/** Makes the record of an entry of each kind. */
const OF_ENTRIES: { [K in keyof typeof RECORDED_ENTRIES]: (entry: Thing<K>, context: ViewContext) => RecordDraft } = {
  actor: actorRecord,
  topic: topicRecord,
  process: processRecord,
};

/** Returns the search records of a briefing: its points, the briefing itself and the paragraphs of its analysis. */
export function briefingRecords(briefing: Briefing, context: ViewContext): SearchRecord[] {
  return kindsOf(OF_THINGS).flatMap((kind) => {
    const make = OF_THINGS[kind] as (thing: object, briefing: Briefing, context: ViewContext) => RecordDraft;
    return RECORDED_THINGS[kind](briefing).map((thing) => numbered(kind, thing, make(thing, briefing, context), context));
  });
}

/** Returns the search records of the actors, the topics and the processes. */
export function entryRecords(context: ViewContext): SearchRecord[] {
  return kindsOf(OF_ENTRIES).flatMap((kind) => {
    const make = OF_ENTRIES[kind] as (entry: object, context: ViewContext) => RecordDraft;
    return RECORDED_ENTRIES[kind](context.library).map((entry) => numbered(kind, entry, make(entry, context), context));
  });
}

function kindsOf<K extends string>(makers: Record<K, unknown>): K[] {
  return Object.keys(makers) as K[];
}

function numbered(kind: RecordKind, thing: object, draft: RecordDraft, { library }: ViewContext): SearchRecord {
  return foldRecord({ id: { kind, number: recordNumber(kind, thing, library) }, ...draft });
}

function wholeRecord(briefing: Briefing, context: ViewContext): RecordDraft {
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

function passageRecord(paragraph: Briefing['body']['paragraphs'][number], briefing: Briefing): RecordDraft {
  const { id, data } = briefing;
  const named = (collection: string) => [...new Set(paragraph.mentions.flatMap(({ link }) => (link.to === collection ? [link.id] : [])))];
  return {
    url: placePath(id, paragraph.id),
    content: paragraph.text,
    meta: { title: paragraph.heading ?? data.title, briefing: roundName(data) },
    filters: { kind: ['passage'], ...roundFilters(briefing), actor: named('actors'), topic: named('topics') },
  };
}

function actorRecord(actor: ActorRecord, context: ViewContext): RecordDraft {
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

function topicRecord(topic: TopicRecord, context: ViewContext): RecordDraft {
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
