/** Marks that open or close a quotation on one keyboard or another. Hebrew gershayim and a mark between two letters are spelling: ארה"ב. */
const DOUBLE = /[“”„‟«»″＂「」『』〝〞❝❞]|(?<![\p{L}\p{N}])"|"(?![\p{L}\p{N}])/gu;
/** A quotation in single marks: the first after no letter, the last before none, so that an apostrophe within it is left alone. */
const SINGLE = /(?<![\p{L}\p{N}])(?<not>[-−‐－])?[‘‚‹'`´‛](?<phrase>[^"‘‚‹`´‛]*[^\s"‘‚‹›`´‛])[’‘›'`´](?![\p{L}\p{N}])/gu;
/** Replaces a mark once it is known to be one. */
const MARK = '\u0001';
const QUOTATION = new RegExp(`(?<not>[-−‐－])?${MARK}(?<phrase>[^${MARK}]*)${MARK}`, 'gu');
/** A word that must not occur: after a hyphen that joins nothing, or after NOT in capitals. */
const EXCLUDED = /(?<!\S)(?:[-−‐－](?=[\p{L}\p{N}])|NOT\s+)(\S+)/gu;

/** A query taken apart by its signs. */
export interface Quotations {
  phrases: string[];
  /** Words and phrases that exclude a result. */
  excluded: string[];
  /** What is left. */
  rest: string;
}

/** Takes the phrases in quotation marks and the exclusions out of a query. */
export function takeQuotations(query: string): Quotations {
  const phrases: string[] = [];
  const excluded: string[] = [];
  const marked = query.replace(/\bNOT\s+(?=["“„«])/g, '-').replace(DOUBLE, MARK);
  const take = (_: string, ...found: unknown[]) => {
    const { not, phrase } = found.at(-1) as { not?: string; phrase: string };
    if (/[\p{L}\p{N}]/u.test(phrase)) (not ? excluded : phrases).push(phrase.trim());
    return ' ';
  };
  const rest = marked
    .replace(QUOTATION, take)
    .replaceAll(MARK, ' ')
    .replace(SINGLE, take)
    .replace(EXCLUDED, (_, word: string) => {
      excluded.push(word);
      return ' ';
    });
  return { phrases, excluded, rest: rest.replace(/\s+/g, ' ').trim() };
}
