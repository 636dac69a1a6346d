/**
 * What Arabic and Hebrew join to the beginning of a name: "and", "in", "to", "from", with and without the article; and the Arabic article in
 * Latin letters, as in "Alsharaa".
 */
const JOINED = /^(?:[وبكف]?ال|لل|[وبلكف]|[ובלמשכ]?ה|[ובלמשכ]|[ae](?:l|sh?)(?=[a-z]{4}))(?=\p{L}{3})/u;

/** Returns the forms that a folded word may have without what is joined to its beginning; in Hebrew also with the article, which many names have. */
export function unjoined(word: string): string[] {
  const bare = word.replace(JOINED, '');
  const forms = bare === word ? [] : [bare];
  return /^\p{sc=Hebr}/u.test(word) ? [...forms, ...[word, ...forms].map((form) => `ה${form}`)] : forms;
}
