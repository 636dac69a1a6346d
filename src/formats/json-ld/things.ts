import type { Library, SourceRecord } from '../../model/library/records.ts';
import type { ActorKind } from '../../model/schema/vocabulary.ts';
import type { Publication } from '../publication.ts';

/** A thing in the words of schema.org, as JSON-LD 1.1. */
export type Thing = { '@type': string } & Record<string, unknown>;

/** The context in which every document of the site reads its words. */
export const CONTEXT = { '@context': 'https://schema.org' };

/** A community is no organisation, and schema.org has no narrower word for one than Thing. */
const ACTOR_TYPES: Record<ActorKind, string> = {
  person: 'Person',
  government: 'GovernmentOrganization',
  institution: 'Organization',
  community: 'Thing',
  organisation: 'Organization',
  'armed-group': 'Organization',
  movement: 'Organization',
  coalition: 'Organization',
  company: 'Organization',
};

const SOURCE_TYPES: Record<SourceRecord['data']['kind'], string> = {
  analysis: 'AnalysisNewsArticle',
  'news-report': 'NewsArticle',
  'official-statement': 'CreativeWork',
  'joint-statement': 'CreativeWork',
  treaty: 'Legislation',
  resolution: 'CreativeWork',
  draft: 'CreativeWork',
  speech: 'CreativeWork',
  interview: 'CreativeWork',
  data: 'Dataset',
};

/** Returns what our own works have in common: their author and publisher, their language and their licence. */
export function ownWork(publication: Publication) {
  const { language, textLicence, absolute } = publication;
  const publisher = { '@id': absolute('/#publisher') };
  return { author: organization(publication), publisher, inLanguage: language, license: textLicence.address, isAccessibleForFree: true };
}

/** Returns the publisher of the site. */
export function organization({ name, absolute }: Publication): Thing {
  return { '@type': 'Organization', '@id': absolute('/#publisher'), name, url: absolute('/') };
}

/** Returns an actor in short, as a work that mentions it names it. */
export function actorThing(kind: ActorKind, name: string, address: string): Thing {
  return { '@type': ACTOR_TYPES[kind], '@id': address, name };
}

/** Returns a topic in short. */
export function topicThing(name: string, address: string): Thing {
  return { '@type': 'DefinedTerm', '@id': address, name };
}

/** Returns a source: the document itself, known by the address where it was published, or by ours. */
export function sourceThing({ data, path }: SourceRecord, { absolute }: Publication): Thing {
  return {
    '@type': SOURCE_TYPES[data.kind],
    '@id': data.address ?? data.archive ?? `${absolute(path)}#document`,
    name: data.title ?? data.name,
    publisher: { '@type': 'Organization', name: data.publisher },
    ...(data.authors.length > 0 && { author: data.authors.map((name) => ({ '@type': 'Person', name })) }),
    ...(data.published && { datePublished: data.published }),
    ...(data.language && { inLanguage: data.language }),
  };
}

/** Returns the actors that some ids stand for, in short, each once. */
export function actorThings(ids: Iterable<string>, { actors }: Library, publication: Publication): Thing[] {
  return [...new Set(ids)]
    .flatMap((id) => actors.get(id) ?? [])
    .map(({ path, data }) => actorThing(data.kind, data.name, publication.absolute(path)));
}

/** Returns the topics that some ids stand for, in short, each once. */
export function topicThings(ids: Iterable<string>, { topics }: Library, publication: Publication): Thing[] {
  return [...new Set(ids)].flatMap((id) => topics.get(id) ?? []).map(({ path, data }) => topicThing(data.name, publication.absolute(path)));
}

/** Returns the sources that some ids stand for, each once. */
export function sourceThings(ids: Iterable<string>, { sources }: Library, publication: Publication): Thing[] {
  return [...new Set(ids)].flatMap((id) => sources.get(id) ?? []).map((source) => sourceThing(source, publication));
}
