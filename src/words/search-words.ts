/** The words of the search box and of the search page, except those shown by scripts. */
export const SEARCH_WORDS = {
  title: 'Search',
  description: 'Search the briefings by actor, topic or point.',
  large: 'Search by actor, topic or point',
  placeholder: 'Actor, topic or point',
  button: 'Search',
  field: 'Search',
  withoutScript: 'Full-text search needs JavaScript. Without it, use your browser’s find command on the names and points listed below.',
  notLoaded: 'Search could not be loaded.',
  namesBelow: 'All names and points are listed below.',
  index: 'All names and points, A to Z',
  otherScripts: 'Other scripts',
  letter: (letter: string) => `Names and points: ${letter}`,
  otherLetters: 'Search and other letters',
} as const;

/** The words on a page that a search has led to. */
export const LANDING_WORDS = {
  marked: (count: number) => `Your search terms are highlighted in ${count === 1 ? 'one place' : `${count} places`}.`,
  remove: (byKey: boolean) => (byKey ? 'Remove highlights (Esc)' : 'Remove highlights'),
};
