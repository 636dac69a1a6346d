import { LIMITS } from '../../model/limits.ts';
import type { ListedPoint } from '../../model/points.ts';
import { countWords } from '../../model/text/count-words.ts';
import type { Finding } from './finding.ts';

/** Checks that no quotation is longer than may be quoted. */
export function checkQuotations({ data, path }: ListedPoint): Finding[] {
  return data.wordings.flatMap((wording, index) => {
    const words = 'quote' in wording ? countWords(wording.quote) : 0;
    if (words <= LIMITS.quotation) return [];
    const message = `The quotation has ${words} words; ${LIMITS.quotation} are the most. Shorten it, or paraphrase.`;
    return [{ path: [...path, 'wordings', index, 'quote'], rule: 'long-quotation', message }];
  });
}
