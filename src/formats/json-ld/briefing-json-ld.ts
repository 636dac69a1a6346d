import { plainWords } from '../../markdown/plain-words.ts';
import { concernedActors, topicsOf } from '../../model/library/backlinks.ts';
import { findCites } from '../../model/library/cites.ts';
import { briefingVersion, pointVersion } from '../../model/library/points.ts';
import type { Briefing, Library, Point } from '../../model/library/records.ts';
import type { Wording } from '../../model/schema/point.ts';
import { STATUSES } from '../../model/schema/vocabulary.ts';
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
    isBasedOn: sourceThings(data.sources, library, publication),
    hasPart: points.map((point) => ({ '@type': 'Claim', '@id': absolute(point.path), name: `${point.label}: ${point.data.title}` })),
  };
}

function eventThing({ data: { event } }: Briefing): Thing {
  return {
    '@type': 'Event',
    name: event.name,
    ...locationOf(event),
    ...(event.first && { startDate: event.first }),
    ...(event.last && { endDate: event.last }),
  };
}

/** Returns where the talks took place; a meeting on a network has a VirtualLocation, which needs no name. */
function locationOf({ places, mode }: Briefing['data']['event']) {
  const location = [
    ...places.map((name) => ({ '@type': 'Place', name })),
    ...(mode === 'online' || mode === 'telephone' ? [{ '@type': 'VirtualLocation' }] : []),
  ];
  return location.length > 0 && { location: location.length === 1 ? location[0] : location };
}

/**
 * Describes a point as a Claim, "a specific, factually-oriented claim" with a summary of its content as text: the words are ours, so
 * that only the passages quoted from sources, which are its parts, are Quotations.
 */
export function pointJsonLd(point: Point, library: Library, publication: Publication): Thing {
  const { briefing, id, label, path, data, status, issued } = point;
  const { absolute } = publication;
  return {
    ...CONTEXT,
    '@type': 'Claim',
    '@id': absolute(path),
    url: absolute(path),
    identifier: `${briefing.id}/${id}`,
    name: `${label}: ${data.title}`,
    text: plainWords(data.text),
    creativeWorkStatus: STATUSES[status].label,
    datePublished: issued,
    dateModified: pointVersion(point),
    ...ownWork(publication),
    isPartOf: { '@type': 'Report', '@id': absolute(briefing.path), headline: briefing.data.title },
    about: topicThings(data.topics, library, publication),
    mentions: actorThings(concernedActors(point), library, publication),
    isBasedOn: sourceThings(citedSources(point), library, publication),
    hasPart: data.wordings.flatMap((wording) => quotation(wording, library, publication)),
  };
}

function citedSources({ data }: Point): string[] {
  return findCites(data).map(({ cite }) => cite.source);
}

function quotation(wording: Wording, library: Library, publication: Publication): Thing[] {
  if (!('quote' in wording)) return [];
  const [speaker] = wording.speaker ? actorThings([wording.speaker], library, publication) : [];
  const source = library.sources.get(wording.source);
  return [
    {
      '@type': 'Quotation',
      text: wording.quote,
      ...(source && { isBasedOn: { '@id': source.data.address ?? publication.absolute(source.path) } }),
      ...(speaker && { spokenByCharacter: speaker }),
    },
  ];
}
