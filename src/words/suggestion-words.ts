/** The words of the list of suggestions under the search box. */
export const SUGGESTION_WORDS = {
  label: 'Suggestions',
  searchFor: (query: string) => `Search the texts for “${query}”`,
  count: (count: number) => (count === 0 ? 'No suggestion' : count === 1 ? 'One suggestion' : `${count} suggestions`),
  failed: 'Suggestions could not be loaded.',
  failedSeeNames: 'Suggestions could not be loaded. See every name, A to Z',
};
