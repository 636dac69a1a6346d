import { concernedActors, topicsOf } from '../../model/library/backlinks.ts';
import { findCites } from '../../model/library/cites.ts';
import type { Briefing, Library, Point } from '../../model/library/records.ts';
import type { Publication } from '../../views/view-context.ts';
import { briefingJson, contextJson } from './briefing-json.ts';
import { entriesJson, processRecordJson } from './entry-json.ts';
import { type BriefingFile, type LibraryFile, type PointFile, SCHEMA_PATH } from './export-schema.ts';
import { pointJson } from './point-json.ts';

/** Returns the JSON file of a point: the point, its briefing in short, and the entries that it names. */
export function pointFile(point: Point, library: Library, publication: Publication): PointFile {
  const { data, briefing } = point;
  const named = {
    actors: [...briefing.parties, ...actorsOf(point)],
    topics: data.topics,
    sources: [...sourcesOf(point), ...findCites(briefing.data.event).map(({ cite }) => cite.source)],
    processes: processesOf(point),
  };
  return {
    type: 'point',
    ...originJson(publication),
    point: pointJson(point, library, publication),
    briefing: contextJson(briefing, library, publication),
    ...entriesJson(named, library, publication),
  };
}

/** Returns the JSON file of a briefing: the whole briefing and the entries that it names. */
export function briefingFile(briefing: Briefing, library: Library, publication: Publication): BriefingFile {
  const { data, points, parties } = briefing;
  const named = {
    actors: [
      ...parties,
      ...data.actors.map(({ actor }) => actor),
      ...data.delegations.flatMap(({ actor, members }) => [actor, ...members.map((member) => member.actor)]),
      ...data.ties.flatMap(({ from, to }) => [from, to]),
      ...data.offices.flatMap(({ actor, of }) => (of ? [actor, of] : [actor])),
      ...points.flatMap(actorsOf),
    ],
    topics: topicsOf(briefing),
    sources: [...data.sources, ...points.flatMap(sourcesOf)],
    processes: [...(briefing.process ? [briefing.process.id] : []), ...points.flatMap(processesOf)],
  };
  return {
    type: 'briefing',
    ...originJson(publication),
    briefing: briefingJson(briefing, library, publication),
    ...entriesJson(named, library, publication),
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

function originJson({ name, textLicence, absolute }: Publication) {
  return { $schema: absolute(SCHEMA_PATH), publisher: { name, address: absolute('/') }, licence: textLicence };
}

/** Returns the ids of the actors that a point names in its fields. */
function actorsOf(point: Point): string[] {
  const { wordings, reports } = point.data;
  const quoted = [...wordings, ...reports].flatMap((each) => ('speaker' in each ? (each.speaker ?? []) : []));
  return [...concernedActors(point), ...quoted];
}

/** Returns the ids of the sources that a point rests on, that report of it, and that its relations rest on, seen from either end. */
function sourcesOf({ data, takenUp }: Point): string[] {
  const { reports } = data;
  const cited = [data, reports.map(({ cites }) => cites), takenUp.map(({ relation }) => relation.cites)];
  return [...findCites(cited).map(({ cite }) => cite.source), ...reports.map(({ source }) => source)];
}

/** Returns the ids of the processes of a point and of the points to which it is related. */
function processesOf({ briefing, relations, takenUp }: Point): string[] {
  const related = [...relations.map(({ to }) => to), ...takenUp.map(({ from }) => from)];
  return [briefing, ...related.map((point) => point.briefing)].flatMap(({ process }) => process?.id ?? []);
}
