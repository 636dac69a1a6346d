import type { Point } from '../../model/library/records.ts';
import { type CiteView, citeView } from '../parts/cite-view.ts';
import { type ActorLink, actorLink, type NameView, nameView } from '../parts/link-view.ts';
import { type TextView, textView } from '../parts/text-view.ts';
import type { ViewContext } from '../view-context.ts';

/** The words of a source, with their language and direction. */
export type Quotation = { form: 'quotation'; quotation: string; speaker?: ActorLink } & Omit<NameView, 'name'>;

/** How one source words a point: in its own words, in ours, or not at all. */
export type WordingView = { cite: CiteView } & (Quotation | { form: 'paraphrase'; paraphrase: TextView } | { form: 'absent' });

/** Returns how the sources word a point. */
export function wordingViews({ data, briefing }: Point, context: ViewContext): WordingView[] {
  return data.wordings.map((wording): WordingView => {
    const cite = citeView({ paragraph: undefined, ...wording }, context);
    if ('absent' in wording) return { cite, form: 'absent' };
    if ('paraphrase' in wording) return { cite, form: 'paraphrase', paraphrase: textView(wording.paraphrase, briefing.id, context) };
    const { quote, speaker, source } = wording;
    const { name: quotation, ...set } = nameView(quote, context.library.sources.get(source)?.data.language);
    return { cite, form: 'quotation', quotation, ...set, ...(speaker && { speaker: actorLink(speaker, context) }) };
  });
}
