import type { Briefing } from '../../model/library/records.ts';
import type { Tie } from '../../model/schema/briefing.ts';
import { TIES } from '../../model/schema/vocabulary.ts';
import { type CiteView, citeViews } from '../parts/cite-view.ts';
import { actorLink, type EntryView, type LinkView } from '../parts/link-view.ts';
import { hedgeOf } from '../parts/term-view.ts';
import { type TextView, textView } from '../parts/text-view.ts';
import type { ViewContext } from '../view-context.ts';

/** A relationship between two actors, read from the first to the second. */
export interface TieView {
  /** Its fragment on the page of its briefing. */
  fragment?: string;
  from: EntryView;
  words: string;
  to: EntryView;
  hedge?: string;
  text?: TextView;
  /** The round whose sources state it, where relationships of several are listed. */
  round?: LinkView;
  cites: CiteView[];
}

/** A relationship with its briefing; one that leads to the actor whose page shows it is read backwards. */
interface PlacedTie {
  briefing: Briefing;
  tie: Tie;
  inverse?: boolean;
}

/** Returns a relationship as a list shows it. */
export function tieView({ briefing, tie, inverse = false }: PlacedTie, context: ViewContext): TieView {
  const hedge = hedgeOf(tie);
  return {
    from: actorLink(inverse ? tie.to : tie.from, context),
    words: TIES[tie.tie][inverse ? 'inverse' : 'label'],
    to: actorLink(inverse ? tie.from : tie.to, context),
    ...(hedge && { hedge }),
    ...(tie.text && { text: textView(tie.text, briefing.id, context) }),
    cites: citeViews(tie.cites, context),
  };
}
