import type { ActorKind } from '../../model/schema/vocabulary.ts';
import type { SourceView } from '../../views/parts/cite-view.ts';
import type { ActorLink, EntryView } from '../../views/parts/link-view.ts';
import { type Publication, publisherOf } from '../../views/view-context.ts';

/** A thing in the vocabulary of schema.org, as JSON-LD 1.1. */
export type Thing = { '@type': string } & Record<string, unknown>;

/** The JSON-LD context of every document of the site. */
export const CONTEXT = { '@context': 'https://schema.org' };

/** A community is not an organisation, and schema.org has no narrower type for it than Thing. */
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

const SOURCE_TYPES: Record<SourceView['kind']['word'], string> = {
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
  const { name, language, textLicence, absolute } = publication;
  const publisher = organization(publication);
  const { '@id': id } = publisher;
  const author = publication.publisher ? { '@type': 'Organization', name, url: absolute('/') } : publisher;
  return { author, publisher: publication.publisher ? publisher : { '@id': id }, inLanguage: language, license: textLicence.address };
}

/** Returns the publisher of the site: the publication itself, unless it names another. */
export function organization(publication: Publication): Thing {
  const { name, address } = publisherOf(publication);
  return { '@type': 'Organization', '@id': publication.absolute('/#publisher'), name, url: address };
}

/** Returns an actor in short, as a work that mentions it names it. */
export function actorThing(kind: ActorKind, name: string, address: string): Thing {
  return { '@type': ACTOR_TYPES[kind], '@id': address, name };
}

/** Returns a topic in short. */
export function topicThing(name: string, address: string): Thing {
  return { '@type': 'DefinedTerm', '@id': address, name };
}

/** Returns a source: the document itself, known by an address where it or a copy can be read; links are completed by the address of the record. */
export function sourceThing(source: SourceView, record: string): Thing {
  const { title, link, translationOf, archive, publisher, authors, issuers, published, language } = source;
  return {
    ...sourceReference(source),
    name: (title ?? link).name,
    publisher: { '@type': 'Organization', name: publisher },
    ...(authors.length > 0 && { author: authors.map((name) => ({ '@type': 'Person', name })) }),
    ...(issuers.length > 0 && { creator: actorThings(issuers, record) }),
    ...(translationOf && {
      translationOfWork: { '@type': 'CreativeWork', name: translationOf.name, url: new URL(translationOf.href, record).href },
    }),
    ...(archive && { archivedAt: archive.href }),
    ...(published && { datePublished: published.date }),
    ...(language && { inLanguage: language.code }),
  };
}

/** Returns a source by its address, or by its name if it has none: a briefing draws on many, and each point says more of its own. */
export function sourceReference({ kind, title, link, address, archive }: SourceView): Thing {
  const known = (address ?? archive)?.href;
  return { '@type': SOURCE_TYPES[kind.word], ...(known ? { '@id': known } : { name: (title ?? link).name }) };
}

/** Returns the actors that a record links to, in short, each once; relative links are resolved against the record's address. */
export function actorThings(links: ActorLink[], record: string): Thing[] {
  return eachOnce(links).flatMap(({ kind, name, href }) => (kind ? [actorThing(kind, name, new URL(href, record).href)] : []));
}

/** Returns the topics that a record links to, in short, each once; relative links are resolved against the record's address. */
export function topicThings(links: EntryView[], record: string): Thing[] {
  return eachOnce(links).map(({ name, href }) => topicThing(name, new URL(href, record).href));
}

function eachOnce<T extends EntryView>(links: T[]): T[] {
  return [...new Map(links.map((link) => [link.id, link])).values()];
}
