const AND = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** Returns words as a sentence lists them: "Muscat, Rome and Geneva". */
export function joinWords(words: string[]): string {
  return AND.format(words);
}

/** Returns what a sentence has before each of several words that it lists: nothing, ", " or " and ". */
export function gapsBetween(count: number): string[] {
  const parts = AND.formatToParts(Array.from({ length: count }, (_, index) => String(index)));
  return ['', ...parts.filter(({ type }) => type === 'literal').map(({ value }) => value)];
}
