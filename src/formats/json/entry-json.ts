import type { ActorRecord, Library, ProcessRecord, Round, SourceRecord, TopicRecord } from '../../model/library/records.ts';
import type { Publication } from '../../views/view-context.ts';
import type { ActorExport, ProcessExport, SourceExport, TopicExport } from './entry-schemas.ts';
import type { NamedEntries } from './named-entries.ts';
import { citesJson, optionalTextJson, sourceAddress, textJson } from './part-json.ts';

/** Returns the entries that a file names, and the actors that they name in turn, so that every id in the file resolves. */
export function entriesJson(named: NamedEntries, library: Library, publication: Publication) {
  const actors = new Set(named.actors);
  const sources = [...new Set(named.sources)].flatMap((id) => library.sources.get(id) ?? []);
  for (const { data } of sources) for (const issuer of data.issuers) actors.add(issuer);
  // Iterating over a set that grows includes what is added.
  for (const id of actors) {
    const { side, members = [] } = library.actors.get(id)?.data ?? {};
    for (const named of side ? [side, ...members] : members) actors.add(named);
  }
  return {
    actors: [...actors].flatMap((id) => library.actors.get(id) ?? []).map((actor) => actorJson(actor, publication)),
    processes: [...new Set(named.processes)]
      .flatMap((id) => library.processes.get(id) ?? [])
      .map((process) => processJson(process, publication)),
    topics: [...new Set(named.topics)].flatMap((id) => library.topics.get(id) ?? []).map((topic) => topicJson(topic, publication)),
    sources: sources.map((source) => sourceJson(source, library, publication)),
  };
}

function actorJson({ id, data, path }: ActorRecord, { absolute }: Publication): ActorExport {
  const { formerIds: _, ...written } = data;
  return { id, ...written, page: absolute(path) };
}

function topicJson({ id, data, path }: TopicRecord, { absolute }: Publication): TopicExport {
  const { formerIds: _, ...written } = data;
  return { id, ...written, page: absolute(path) };
}

function processJson({ id, data, path }: ProcessRecord, { absolute }: Publication): ProcessExport {
  const { formerIds: _ids, rounds: _rounds, note, ...written } = data;
  return { id, ...written, note: optionalTextJson(note), page: absolute(path) };
}

/** Returns a process with its rounds as published data. */
export function processRecordJson(process: ProcessRecord, library: Library, publication: Publication): ProcessExport {
  return { ...processJson(process, publication), rounds: process.rounds.map((round) => roundJson(round, library)) };
}

function roundJson(round: Round, library: Library): NonNullable<ProcessExport['rounds']>[number] {
  const { day } = round;
  if ('briefing' in round) return { day, briefing: round.briefing.id };
  const { unbriefed } = round;
  return { day, unbriefed: { ...unbriefed, text: textJson(unbriefed.text), cites: citesJson(unbriefed.cites, library) } };
}

function sourceJson({ id, data, path }: SourceRecord, library: Library, { absolute }: Publication): SourceExport {
  const { formerIds: _, ...written } = data;
  return { id, ...written, address: sourceAddress(id, library), page: absolute(path) };
}
