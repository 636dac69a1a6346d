/**
 * What Arabic and Hebrew join to the beginning of a name: "and", "in", "to", "from", with and without the article; and the Arabic article in
 * Latin letters, as in "Alsharaa".
 */
const JOINED = /^(?:[وبكف]?ال|لل|[وبلكف]|[ובלמשכ]?ה|[ובלמשכ]|[ae](?:l|sh?)(?=[a-z]{4}))(?=\p{L}{3})/u;

/** Returns a folded word without what is joined to its beginning, in each way that it may have been joined; none if nothing is. */
export function unjoined(word: string): string[] {
  const bare = word.replace(JOINED, '');
  return bare === word ? [] : [bare, `ה${bare}`];
}
