import type { BriefingData } from '../schema/briefing.ts';
import type { Body } from './body.ts';
import { itemFragments } from './item-fragments.ts';
import { listPoints } from './points.ts';

/** The sections that every briefing's page has. */
const SECTIONS = ['delegations', 'positions', 'analysis', 'sources', 'changes', 'cite'];

/** Lists the fragments of a briefing's page that a text may lead to: its headings, paragraphs, points and sections. */
export function briefingPlaces(data: BriefingData, { headings, paragraphs }: Pick<Body, 'headings' | 'paragraphs'>): string[] {
  const points = listPoints(data);
  return [
    ...headings.map(({ id }) => id),
    ...paragraphs.map(({ id }) => id),
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
