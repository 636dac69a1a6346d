const AND = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** Returns words as a sentence lists them: "Muscat, Rome and Geneva". */
export function joinWords(words: string[]): string {
  return AND.format(words);
}
