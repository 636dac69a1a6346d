import type { ActorRecord, Library, SourceRecord, TopicRecord } from '../../model/records.ts';
import type { Publication } from '../publication.ts';
import { actorThing, actorThings, CONTEXT, sourceThing, type Thing, topicThing } from './things.ts';

/** Describes an actor: a Person, a GovernmentOrganization or an Organization, with the side that it belongs to. */
export function actorJsonLd(actor: ActorRecord, library: Library, publication: Publication): Thing {
  const { data, path } = actor;
  const [side] = data.side ? actorThings([data.side], library, publication) : [];
  return {
    ...CONTEXT,
    ...actorThing(actor, publication),
    url: publication.absolute(path),
    description: data.description,
    ...names([...data.spellings, ...data.nativeNames.map(({ name }) => name)]),
    ...(side && data.kind === 'person' && { affiliation: side }),
    ...(side && (data.kind === 'institution' || data.kind === 'government') && { parentOrganization: side }),
  };
}

/** Describes a topic as a DefinedTerm of the set of topics. */
export function topicJsonLd(topic: TopicRecord, publication: Publication): Thing {
  const { name, absolute } = publication;
  return {
    ...CONTEXT,
    ...topicThing(topic, publication),
    url: absolute(topic.path),
    description: topic.data.definition,
    ...names(topic.data.otherNames),
    inDefinedTermSet: { '@type': 'DefinedTermSet', '@id': absolute('/topics/'), name: `Topics of ${name}` },
  };
}

/** Describes the page of a source, which is about the document that was published elsewhere. */
export function sourceJsonLd(source: SourceRecord, publication: Publication): Thing {
  const { absolute } = publication;
  return {
    ...CONTEXT,
    '@type': 'WebPage',
    url: absolute(source.path),
    mainEntity: sourceThing(source),
  };
}

function names(others: string[]) {
  return others.length > 0 && { alternateName: others };
}
