import { plainWords } from '../../markdown/plain-words.ts';
import { concernedActors } from '../../model/backlinks.ts';
import { findCites } from '../../model/cites.ts';
import type { Wording } from '../../model/point.ts';
import type { Library, Point } from '../../model/records.ts';
import { pointVersion } from '../../model/versions.ts';
import { STATUSES } from '../../model/vocabulary.ts';
import type { Publication } from '../publication.ts';
import { actorThings, CONTEXT, ownWork, sourceThings, type Thing, topicThings } from './things.ts';

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
    isBasedOn: sourceThings(citedSources(point), library),
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
      ...(source && { isBasedOn: { '@id': source.data.address } }),
      ...(speaker && { spokenByCharacter: speaker }),
    },
  ];
}
