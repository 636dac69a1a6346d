import type { Position } from '../../model/briefing.ts';
import type { Briefing } from '../../model/records.ts';
import { type CiteView, citeViews } from '../parts/cite-view.ts';
import { hedgeOf } from '../parts/hedge.ts';
import { type TermView, termView, type WordOf } from '../parts/term-view.ts';
import { type TextView, textView } from '../parts/text-view.ts';
import { type PointLink, pointLink } from '../point/point-link.ts';
import type { ViewContext } from '../view-context.ts';

/** Where a party stands on a topic. */
export interface StanceView {
  stance: TermView<WordOf<'stance'>>;
  hedge?: string;
  /** The point of the briefing that shows it. */
  point?: PointLink;
  text?: TextView;
  cites: CiteView[];
}

/** Returns where a party stands on a topic: "not stated" where the sources do not say. */
export function stanceView(position: Position | undefined, briefing: Briefing, context: ViewContext): StanceView {
  if (!position) return { stance: termView('stance', 'not-stated', context), cites: [] };
  const { stance, text, cites } = position;
  const hedge = hedgeOf(position);
  const point = briefing.points.find(({ id }) => id === position.point);
  return {
    stance: termView('stance', stance, context),
    ...(hedge && { hedge }),
    ...(point && { point: pointLink(point, context) }),
    ...(text && { text: textView(text, briefing.id, context) }),
    cites: citeViews(cites, context),
  };
}
