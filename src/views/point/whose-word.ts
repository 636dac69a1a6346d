import type { Point } from '../../model/records.ts';
import { ATTRIBUTIONS } from '../../model/vocabulary.ts';
import { hedgeOf } from '../parts/hedge.ts';
import { actorLink } from '../parts/link-view.ts';
import type { ViewContext } from '../view-context.ts';
import { WORDS } from '../words.ts';

/** Returns in a few words whose word a point rests on, as the answer at the top of a briefing and lists show it. */
export function whoseWord({ data }: Point, context: ViewContext): string {
  const nameOf = (id: string) => actorLink(id, context).name;
  if ('holder' in data) return `${WORDS.heldBy.inLine} ${nameOf(data.holder)}`;
  if ('raisedBy' in data && data.raisedBy) {
    const hedge = hedgeOf(data);
    return hedge ? `${nameOf(data.raisedBy)} (${hedge})` : nameOf(data.raisedBy);
  }
  if (data.saidBy) return `${nameOf(data.saidBy)} only`;
  return ATTRIBUTIONS[data.attribution].label.toLowerCase();
}
