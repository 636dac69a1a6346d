import { diffWordsWithSpace } from 'diff';
import type { Point } from '../../model/library/records.ts';
import type { Wording } from '../../model/schema/point.ts';
import { type CiteView, citeView } from '../parts/cite-view.ts';
import { type ActorLink, actorLink, type NameView, nameView } from '../parts/link-view.ts';
import { type TextView, textView } from '../parts/text-view.ts';
import type { ViewContext } from '../view-context.ts';

/** How one source words a point: in its own words, in ours, or not at all. */
export type WordingView = { cite: CiteView } & (
  | ({ form: 'quotation'; quotation: string; pieces: Piece[]; speaker?: ActorLink } & Omit<NameView, 'name'>)
  | { form: 'paraphrase'; paraphrase: TextView }
  | { form: 'absent' }
);

/** Returns how the sources word a point; what only one of two quotations has is a separate piece. */
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

/** A piece of a quotation, and whether the other source lacks it. */
export interface Piece {
  text: string;
  differs: boolean;
}

/** Returns a quotation in pieces: those that another quotation shares and those that it lacks. */
export function markDifferences(quote: string, other: string): Piece[] {
  return diffWordsWithSpace(other, quote)
    .filter(({ removed }) => !removed)
    .map(({ value, added }) => ({ text: value, differs: added }));
}

/** Returns each quotation of a point in pieces, compared with the first quotation of another source; whole if there is none. */
export function comparedQuotes(wordings: Wording[]): Map<Wording, Piece[]> {
  const quotes = wordings.flatMap((wording) => ('quote' in wording ? [wording] : []));
  return new Map(
    quotes.map((wording) => {
      const other = quotes.find(({ source }) => source !== wording.source);
      return [wording, other ? markDifferences(wording.quote, other.quote) : [{ text: wording.quote, differs: false }]];
    }),
  );
}
