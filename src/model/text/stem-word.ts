/** Spellings of one word in British and American English, and its endings. */
const FORMS: [pattern: RegExp, form: string][] = [
  [/iz(?=e|ing|ation)/g, 'is'],
  [/our(?=s?$|ed|ing|able)/g, 'or'],
  [/ense$/g, 'ence'],
  [/(?:ations?|ing|ings|ies|ied|ed|es|ly|s|e|y)$/g, ''],
];
/** The fewest letters of a stem. */
const LEAST = 3;

/** Returns an English word, folded, without its ending and in one spelling, so that its forms are the same; other words as they are. */
export function stemWord(word: string): string {
  if (!/^[a-z]+$/.test(word)) return word;
  const stem = FORMS.reduce((form, [pattern, other]) => form.replace(pattern, other), word);
  return stem.length >= LEAST ? stem : word;
}
