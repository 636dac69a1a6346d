import { topicsOf } from '../../model/backlinks.ts';
import type { Briefing, Library } from '../../model/records.ts';
import { briefingVersion } from '../../model/versions.ts';
import type { Publication } from '../publication.ts';
import { actorThings, CONTEXT, ownWork, sourceThings, type Thing, topicThings } from './things.ts';

/**
 * Describes a briefing as a Report on an Event: it is compiled from named sources and revised, and its judgements are theirs, so that
 * AnalysisNewsArticle, the other word that schema.org has for it, would claim an analysis of our own.
 */
export function briefingJsonLd(briefing: Briefing, library: Library, publication: Publication): Thing {
  const { id, path, data, points } = briefing;
  const { absolute } = publication;
  return {
    ...CONTEXT,
    '@type': 'Report',
    '@id': absolute(path),
    url: absolute(path),
    identifier: id,
    headline: data.title,
    abstract: data.summary,
    datePublished: data.compiled,
    dateModified: briefingVersion(briefing),
    ...ownWork(publication),
    about: [eventThing(briefing), ...topicThings(topicsOf(briefing), library, publication)],
    mentions: actorThings([...briefing.parties, ...data.actors.map(({ actor }) => actor)], library, publication),
    isBasedOn: sourceThings(data.sources, library),
    hasPart: points.map((point) => ({ '@type': 'Claim', '@id': absolute(point.path), name: `${point.label}: ${point.data.title}` })),
  };
}

function eventThing({ data: { event } }: Briefing): Thing {
  return {
    '@type': 'Event',
    name: event.name,
    location: { '@type': 'Place', name: event.place },
    ...(event.first && { startDate: event.first }),
    ...(event.last && { endDate: event.last }),
  };
}
