import { diffWordsWithSpace } from 'diff';
import type { Wording } from '../../model/point.ts';

/** A piece of a quotation, and whether the other source lacks it. */
export interface Piece {
  text: string;
  differs: boolean;
}

/** Returns a quotation in pieces: what another quotation has as well and what it lacks. */
export function markDifferences(quote: string, other: string): Piece[] {
  return diffWordsWithSpace(other, quote)
    .filter(({ removed }) => !removed)
    .map(({ value, added }) => ({ text: value, differs: added }));
}

/** Returns each quotation of a point in pieces, held against the first quotation of another source; whole where there is none. */
export function comparedQuotes(wordings: Wording[]): Map<Wording, Piece[]> {
  const quotes = wordings.flatMap((wording) => ('quote' in wording ? [wording] : []));
  return new Map(
    quotes.map((wording) => {
      const other = quotes.find(({ source }) => source !== wording.source);
      return [wording, other ? markDifferences(wording.quote, other.quote) : [{ text: wording.quote, differs: false }]];
    }),
  );
}
