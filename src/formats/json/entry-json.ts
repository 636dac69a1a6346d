import type { ActorRecord, Library, SourceRecord, TopicRecord } from '../../model/library/records.ts';
import type { Publication } from '../../views/view-context.ts';
import { sourceAddress } from './briefing-json.ts';
import type { ActorExport, SourceExport, TopicExport } from './entry-schemas.ts';

/** The ids of the entries that a file names. */
export interface NamedEntries {
  actors: Iterable<string>;
  topics: Iterable<string>;
  sources: Iterable<string>;
}

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

function sourceJson({ id, data, path }: SourceRecord, library: Library, { absolute }: Publication): SourceExport {
  const { formerIds: _, ...written } = data;
  return { id, ...written, address: sourceAddress(id, library), page: absolute(path) };
}
