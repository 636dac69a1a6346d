import type { Briefing, Library } from '../../model/library/records.ts';
import type { RecordId, RecordKind } from '../../model/search/record-id.ts';
import { RECORDED_ENTRIES, RECORDED_THINGS, recordNumber } from '../../model/search/recorded-things.ts';
import type { ViewContext } from '../../views/view-context.ts';
import { actorRecord, pageRecord, topicRecord } from './entry-records.ts';
import { delegationRecord, eventRecord, notCoveredRecord, officeRecord, positionRecord, tieRecord } from './fact-records.ts';
import { pointRecord } from './point-record.ts';
import { followUpRecord, reportRecord } from './report-records.ts';
import { changesRecord, passageRecord, processRecord, wholeRecord } from './round-records.ts';
import { foldRecord, type RecordDraft, type SearchRecord } from './search-record.ts';
import { sourceRecord } from './source-record.ts';

/** Makes the record of each kind of thing in a briefing. */
const OF_THINGS: {
  [K in keyof typeof RECORDED_THINGS]: (
    thing: ReturnType<(typeof RECORDED_THINGS)[K]>[number],
    briefing: Briefing,
    context: ViewContext,
  ) => RecordDraft;
} = {
  point: (point, _, context) => pointRecord(point, context),
  briefing: (_, briefing, context) => wholeRecord(briefing, context),
  changes: (_, briefing, context) => changesRecord(briefing, context),
  passage: passageRecord,
  delegation: delegationRecord,
  position: positionRecord,
  relationship: tieRecord,
  event: eventRecord,
  office: officeRecord,
  'not-covered': notCoveredRecord,
  report: reportRecord,
  'follow-up': followUpRecord,
  source: (source, _, context) => sourceRecord(source, context),
};

/** Makes the record of an entry of each kind. */
const OF_ENTRIES: {
  [K in keyof typeof RECORDED_ENTRIES]: (entry: ReturnType<(typeof RECORDED_ENTRIES)[K]>[number], context: ViewContext) => RecordDraft;
} = {
  actor: actorRecord,
  topic: topicRecord,
  process: processRecord,
  source: sourceRecord,
  page: pageRecord,
};

/** Returns the search records of a briefing: itself, its points, its analysis by blocks, and each fact that it lists. */
export function briefingRecords(briefing: Briefing, context: ViewContext): SearchRecord[] {
  return kindsOf(OF_THINGS).flatMap((kind) => {
    const make = OF_THINGS[kind] as (thing: object, briefing: Briefing, context: ViewContext) => RecordDraft;
    return RECORDED_THINGS[kind](briefing, context.library).map((thing) => foldRecord({ kind, ...make(thing, briefing, context) }));
  });
}

/** Returns the search records of the actors, the topics, the processes, the sources that no briefing cites, and the publication’s own pages. */
export function entryRecords(context: ViewContext): SearchRecord[] {
  return kindsOf(OF_ENTRIES).flatMap((kind) => {
    const make = OF_ENTRIES[kind] as (entry: object, context: ViewContext) => RecordDraft;
    return RECORDED_ENTRIES[kind](context.library).map((entry) => foldRecord({ kind, ...make(entry, context) }));
  });
}

/** Returns the ids of the search records of a briefing, in their order; a record itself does not have its own, which older briefings decide. */
export function briefingIds(briefing: Briefing, library: Library): RecordId[] {
  return kindsOf(OF_THINGS).flatMap((kind) => idsOf(kind, RECORDED_THINGS[kind](briefing, library), library));
}

/** Returns the ids of the search records outside briefings, in their order. */
export function entryIds(library: Library): RecordId[] {
  return kindsOf(OF_ENTRIES).flatMap((kind) => idsOf(kind, RECORDED_ENTRIES[kind](library), library));
}

function kindsOf<K extends string>(makers: Record<K, unknown>): K[] {
  return Object.keys(makers) as K[];
}

function idsOf(kind: RecordKind, things: object[], library: Library): RecordId[] {
  return things.map((thing) => ({ kind, number: recordNumber(kind, thing, library) }));
}
