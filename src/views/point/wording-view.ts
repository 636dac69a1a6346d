import type { Point } from '../../model/records.ts';
import { type CiteView, citeView } from '../parts/cite-view.ts';
import { actorLink, type EntryView } from '../parts/link-view.ts';
import { type NameView, nameView } from '../parts/name-view.ts';
import { type TextView, textView } from '../parts/text-view.ts';
import type { ViewContext } from '../view-context.ts';
import { comparedQuotes, type Piece } from './wording-differences.ts';

/** How one source words a point: in its own words, in ours, or not at all. */
export type WordingView = { cite: CiteView } & (
  | ({ form: 'quotation'; quotation: string; pieces: Piece[]; speaker?: EntryView } & Omit<NameView, 'name'>)
  | { form: 'paraphrase'; paraphrase: TextView }
  | { form: 'absent' }
);

/** Returns how the sources word a point; what one quotation has and the other lacks is a piece of its own. */
export function wordingViews({ data, briefing }: Point, context: ViewContext): WordingView[] {
  const pieces = comparedQuotes(data.wordings);
  return data.wordings.map((wording): WordingView => {
    const cite = citeView({ paragraph: undefined, ...wording }, context);
    if ('absent' in wording) return { cite, form: 'absent' };
    if ('paraphrase' in wording) return { cite, form: 'paraphrase', paraphrase: textView(wording.paraphrase, briefing.id, context) };
    const { quote, speaker, source } = wording;
    const { name: quotation, ...set } = nameView(quote, context.library.sources.get(source)?.data.language);
    return {
      cite,
      form: 'quotation',
      quotation,
      ...set,
      pieces: pieces.get(wording) ?? [],
      ...(speaker && { speaker: actorLink(speaker, context) }),
    };
  });
}
