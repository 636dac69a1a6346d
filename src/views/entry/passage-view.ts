import { placePath } from '../../model/paths.ts';
import type { Passage } from '../../model/records.ts';
import type { LinkView } from '../parts/link-view.ts';
import { nameView } from '../parts/name-view.ts';
import { hrefOf, type ViewContext } from '../view-context.ts';

/** A sentence of an analysis that names an actor or a topic, with the words that say where it stands. */
export interface PassageView {
  /** The sentence, which leads to its paragraph. */
  link: LinkView;
  place: string;
}

/** Returns a sentence of an analysis as the page of what it names shows it. */
export function passageView({ briefing, paragraph, heading, sentence }: Passage, context: ViewContext): PassageView {
  return {
    link: { ...nameView(sentence), href: hrefOf(placePath(briefing.id, paragraph), context) },
    place: [heading, briefing.data.event.name, `paragraph ${paragraph.slice(1)}`].filter(Boolean).join(' · '),
  };
}
