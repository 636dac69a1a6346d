import type { BriefingData } from '../schema/briefing.ts';
import type { Body } from './body.ts';
import { bodyPlaces } from './body-places.ts';
import { itemFragments } from './item-fragments.ts';
import { listPoints } from './points.ts';

/** The sections that every briefing's page has. */
const SECTIONS = ['delegations', 'positions', 'analysis', 'sources', 'changes', 'cite'];

/** Lists the fragments of a briefing's page that a text may lead to: its headings, paragraphs, points and sections. */
export function briefingPlaces(data: BriefingData, body: Pick<Body, 'headings' | 'paragraphs'>): string[] {
  const points = listPoints(data);
  return [
    ...bodyPlaces(body),
    ...points.map((point) => point.data.id),
    ...data.revisions.map((_, index) => `revision-${index + 1}`),
    ...new Set(points.map(({ kind }) => `kind-${kind}`)),
    ...(data.inShort.length > 0 ? ['in-short'] : []),
    ...(data.ties.length > 0 ? ['ties'] : []),
    ...(data.notCovered.length > 0 ? ['not-covered'] : []),
    ...(data.events.length > 0 ? ['events'] : []),
    ...itemFragments(data).values(),
    ...SECTIONS,
  ];
}
