import type { BriefingView } from '../../views/briefing/briefing-view.ts';
import type { ActorLink } from '../../views/parts/link-view.ts';
import type { PointView } from '../../views/point/point-view.ts';
import type { WordingView } from '../../views/point/wording-view.ts';
import type { Publication } from '../../views/view-context.ts';
import { eventThing, seriesThing } from './event-things.ts';
import { actorThings, CONTEXT, ownWork, sourceReference, sourceThing, type Thing, topicThings } from './things.ts';

/**
 * Describes a briefing as a Report on an Event: it is compiled from named sources and revised, and its judgements are theirs;
 * AnalysisNewsArticle, the alternative in schema.org, would claim an analysis of our own.
 */
export function briefingJsonLd(briefing: BriefingView, publication: Publication): Thing {
  const { id, address, title, summary, compiled, version, authors, positions, sources, groups } = briefing;
  const topics = positions.rows.map(({ topic }) => topic);
  return {
    ...CONTEXT,
    '@type': 'Report',
    '@id': address,
    url: address,
    identifier: id,
    headline: title,
    abstract: summary,
    datePublished: compiled.date,
    dateModified: version.date,
    ...ownWork(publication),
    ...byline(authors),
    about: [roundThing(briefing), ...topicThings(topics, address)],
    isBasedOn: sources.map(sourceReference),
    // The page of each says more of it.
    hasPart: groups.flatMap(({ points }) => points.map((point) => ({ '@type': 'Claim', '@id': point.address }))),
  };
}

/** Returns who wrote a work, if it has a byline; else it is the publisher's. */
function byline(authors: string[]) {
  return authors.length > 0 && { author: authors.map((name) => ({ '@type': 'Person', name })) };
}

/** Returns the round of talks, how it ended, and the process that it belongs to. */
function roundThing({ talks, outcome: { result, text }, rounds, address }: BriefingView): Thing {
  const ended = [result?.label, text?.plain].filter(Boolean).join('. ');
  const process = rounds?.process;
  return {
    ...eventThing(talks),
    ...(ended && { description: ended }),
    ...(process && { superEvent: seriesThing(process.name, new URL(process.href, address).href) }),
  };
}

/**
 * Describes a point as a Claim, "a specific, factually-oriented claim" with a summary of its content as text: the words are ours, so
 * that only the passages quoted from sources, which are its parts, are Quotations.
 */
export function pointJsonLd(point: PointView, publication: Publication): Thing {
  const { id, address, heading, text, state, issued, version, briefing, topics, sources, wordings } = point;
  return {
    ...CONTEXT,
    '@type': 'Claim',
    '@id': address,
    url: address,
    identifier: `${briefing.id}/${id}`,
    name: heading,
    text: text.plain,
    creativeWorkStatus: state.label,
    datePublished: issued.date,
    dateModified: version.date,
    ...ownWork(publication),
    ...byline(briefing.authors),
    isPartOf: { '@type': 'Report', '@id': new URL(briefing.href, address).href, headline: briefing.title },
    about: topicThings(topics, address),
    ...(point.agreement && { description: point.agreement.words }),
    mentions: actorThings(namedActors(point), address),
    isBasedOn: sources.map((source) => sourceThing(source, address)),
    hasPart: wordings.flatMap((wording) => quotation(wording, address)),
  };
}

/** Returns whoever a point concerns and whoever said, holds, raised, backs or opposes it. */
function namedActors({ parties, concerns, saidBy, bearers, agreement, alternatives }: PointView): ActorLink[] {
  return [
    ...parties,
    ...concerns,
    ...(saidBy ? [saidBy] : []),
    ...bearers.flatMap(({ actors }) => actors),
    ...(agreement?.standings ?? []).flatMap(({ by }) => by),
    ...alternatives.flatMap(({ backers }) => backers),
  ];
}

function quotation(wording: WordingView, point: string): Thing[] {
  if (wording.form !== 'quotation') return [];
  const [speaker] = wording.speaker ? actorThings([wording.speaker], point) : [];
  return [
    {
      '@type': 'Quotation',
      text: wording.quotation,
      ...(wording.cite.original && { isBasedOn: { '@id': wording.cite.original } }),
      ...(speaker && { spokenByCharacter: speaker }),
    },
  ];
}
