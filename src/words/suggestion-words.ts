/** The words of the list of suggestions under the search box. */
export const SUGGESTION_WORDS = {
  label: 'Suggestions',
  searchFor: (query: string) => `Search all text for “${query}”`,
  count: (count: number) => (count === 0 ? 'No suggestions' : count === 1 ? 'One suggestion' : `${count} suggestions`),
  corrected: (words: string[]) => (words.length > 0 ? `Suggestions are for ${words.map((word) => `“${word}”`).join(', ')}` : ''),
  failed: 'Suggestions could not be loaded.',
  failedSeeNames: 'Suggestions could not be loaded. See all names, A to Z',
};

/** Returns the note on another spelling that was found. */
export const alsoWords = (spelling: string): string => `also “${spelling}”`;
