import { readoutsOf } from '../../model/library/points.ts';
import type { Point } from '../../model/library/records.ts';
import type { Readout } from '../../model/schema/readout.ts';
import type { ReadoutValue } from '../../model/schema/vocabulary.ts';
import { type CiteView, citeViews } from '../parts/cite-view.ts';
import { type ActorLink, actorLink } from '../parts/link-view.ts';
import { type TermView, termView } from '../parts/term-view.ts';
import { type TextView, textView } from '../parts/text-view.ts';
import type { ViewContext } from '../view-context.ts';

/** What one party says of an agreed point. */
export interface ReadoutView {
  party: ActorLink;
  says: TermView<ReadoutValue>;
  note?: TextView;
  cites: CiteView[];
}

/** Returns what each party of the briefing says of an agreed point; nothing for points of other kinds. */
export function readoutViews(point: Point, context: ViewContext): ReadoutView[] {
  return readoutsOf(point).map((readout) => readoutView(readout, point, context));
}

function readoutView({ party, says, note, cites }: Readout, { briefing }: Point, context: ViewContext): ReadoutView {
  return {
    party: actorLink(party, context),
    says: termView('readout', says, context),
    ...(note && { note: textView(note, briefing.id, context) }),
    cites: citeViews(cites, context),
  };
}
