import type { BriefingData } from '../schema/briefing.ts';
import { listPoints } from './points.ts';

/** The pictures of a briefing that are tables on a page of their own, by the fragments that they have on both pages. */
export const PICTURES = ['gap-grid', 'evidence', 'delegations', 'ties', 'events'] as const;

/** The fragment of a picture. */
export type PictureId = (typeof PICTURES)[number];

/** Lists the fragments of the page of tables that a text may lead to. */
export function tablePlaces(data: BriefingData): PictureId[] {
  const { positions, delegations, ties, events } = data;
  const has = { 'gap-grid': positions, evidence: listPoints(data), delegations, ties, events };
  return PICTURES.filter((id) => has[id].length > 0);
}
