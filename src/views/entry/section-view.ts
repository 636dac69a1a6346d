import { placePath } from '../../model/addresses/paths.ts';
import { roundWords } from '../../model/library/event-line.ts';
import type { Passage } from '../../model/library/records.ts';
import { ENTRY_WORDS } from '../../words/entry-words.ts';
import { type LinkView, nameView } from '../parts/link-view.ts';
import type { PageView } from '../site/page-view.ts';
import { hrefOf, type ViewContext } from '../view-context.ts';

/** A section of a page that collects what the briefings say about one thing. */
export interface SectionView<T> {
  /** Its fragment. */
  id: string;
  title: string;
  items: T[];
  /** The text if there is nothing; without it, an empty section is left out. */
  none?: string;
}

/** A sentence of an analysis that names an actor or a topic, with the words that say where it is from. */
export interface PassageView {
  /** The sentence, which leads to its paragraph. */
  link: LinkView;
  place: string;
}

/** Returns a sentence of an analysis for the page of what it names. */
export function passageView({ briefing, paragraph, heading, sentence }: Passage, context: ViewContext): PassageView {
  return {
    link: { ...nameView(sentence), href: hrefOf(placePath(briefing.id, paragraph), context) },
    place: [heading, roundWords(briefing), ENTRY_WORDS.paragraph(paragraph.slice(1))].filter(Boolean).join(' · '),
  };
}

/** Returns the head of the page at a former address: that of the record's present page, to which it redirects at once. */
export function formerPage(page: PageView, to: LinkView): PageView {
  return { ...page, isListed: false, movedTo: to.href };
}
