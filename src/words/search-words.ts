/** The words of the search box and of the search page, as far as no script shows them. */
export const SEARCH_WORDS = {
  title: 'Search',
  description: 'Search the briefings by actor, topic or point.',
  large: 'Search by actor, topic or point',
  placeholder: 'Actor, topic or point',
  button: 'Search',
  field: 'Words',
  kind: 'Kind',
  kinds: { all: 'Everything', actor: 'Actors', topic: 'Topics', passage: 'Passages', briefing: 'Briefings' },
  moreFilters: 'More filters',
  filters: { actor: 'Actor', topic: 'Topic', briefing: 'Briefing', attribution: 'Whose word', certainty: 'Certainty' },
  any: 'Any',
  older: (count: number, year: string) => `Search ${count} older briefings too, until ${year}`,
  withoutScript: 'Searching the texts needs JavaScript. Every name and point is listed below: use your browser’s own find.',
  notLoaded: 'The search could not be loaded.',
  namesBelow: 'Every name and point is listed below.',
  index: 'Every name and every point, A to Z',
  otherScripts: 'Other scripts',
  /** A letter that stands alone before another word. */
  alone: (letter: string) => `${letter} alone`,
  letter: (letter: string) => `Names and points: ${letter}`,
  otherLetters: 'Search, and the other letters',
} as const;
