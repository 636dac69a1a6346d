import type { Briefing, Library, Point, ProcessRecord } from '../../model/library/records.ts';
import { type Publication, publisherOf } from '../../views/view-context.ts';
import { briefingJson, contextJson } from './briefing-json.ts';
import { entriesJson, processRecordJson } from './entry-json.ts';
import { type BriefingFile, type LibraryFile, type PointFile, type ProcessFile, SCHEMA_PATH } from './export-schema.ts';
import { namedInBriefing, namedInPoint, namedInProcess } from './named-entries.ts';
import { pointJson } from './point-json.ts';
import { processContentJson } from './process-json.ts';

/** Returns the JSON file of a point: the point, its briefing in short, and the entries that it names. */
export function pointFile(point: Point, library: Library, publication: Publication): PointFile {
  return {
    type: 'point',
    ...originJson(publication),
    point: pointJson(point, library, publication),
    briefing: contextJson(point.briefing, library, publication),
    ...entriesJson(namedInPoint(point), library, publication),
  };
}

/** Returns the JSON file of a briefing: the whole briefing and the entries that it names. */
export function briefingFile(briefing: Briefing, library: Library, publication: Publication): BriefingFile {
  return {
    type: 'briefing',
    ...originJson(publication),
    briefing: briefingJson(briefing, library, publication),
    ...entriesJson(namedInBriefing(briefing), library, publication),
  };
}

/** Returns the JSON file of a process: its rounds, its threads, what each round changed, and the entries that it names. */
export function processFile(process: ProcessRecord, library: Library, publication: Publication): ProcessFile {
  return {
    type: 'process',
    ...originJson(publication),
    process: processRecordJson(process, library, publication),
    ...processContentJson(process, library, publication),
    ...entriesJson(namedInProcess(process), library, publication),
  };
}

/**
 * Returns the JSON file of the whole library, in pieces, with a line for each briefing: as one string, that of ten thousand
 * briefings would exceed the longest possible string.
 */
export function* writeLibraryFile(library: Library, publication: Publication): Generator<string> {
  const { processes, actors, topics, sources } = library;
  const file: Omit<LibraryFile, 'briefings'> = {
    type: 'library',
    ...originJson(publication),
    ...entriesJson({ processes: [], actors: actors.keys(), topics: topics.keys(), sources: sources.keys() }, library, publication),
    processes: Array.from(processes.values(), (process) => processRecordJson(process, library, publication)),
  };
  yield `${JSON.stringify(file).slice(0, -1)},"briefings":[`;
  for (const [index, briefing] of library.briefings.entries()) {
    yield `${index === 0 ? '' : ','}\n${JSON.stringify(briefingJson(briefing, library, publication))}`;
  }
  yield '\n]}\n';
}

function originJson(publication: Publication) {
  return { $schema: publication.absolute(SCHEMA_PATH), publisher: publisherOf(publication), licence: publication.textLicence };
}
