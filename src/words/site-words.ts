/** The words around the content of every page, and those of the pages that are about the site itself. */
export const SITE_WORDS = {
  skip: 'Skip to content',
  navigation: 'Main',
  rooms: { briefings: 'Briefings', processes: 'Processes', actors: 'Actors', topics: 'Topics', sources: 'Sources', about: 'About' },
  footer: {
    licence: <T>(licence: T) => ['Text licensed under ', licence],
    privacy: 'No cookies, no tracking.',
    about: 'How to read a briefing',
    corrections: 'Corrections',
    data: 'Data',
    search: 'Search',
  },
  colours: { label: 'Appearance', system: 'match system', light: 'light', dark: 'dark' },
  home: {
    all: 'All briefings',
  },
  about: {
    title: 'How to read a briefing',
    description: 'What the labels mean, how to cite a point, and how corrections are made.',
  },
  rules: {
    title: 'Content rules',
    description: 'Every rule that content is checked against, with an example and how to fix it.',
    warning: 'Warnings are reported but do not stop publication.',
    example: 'Example:',
  },
  writing: {
    title: 'Every field',
    description: 'What every file of the content may say, field by field.',
  },
  notFound: {
    title: 'Page not found',
    description: 'There is no page at this address.',
    text: <T>(briefings: T) => [
      'The address may be mistyped: the addresses of briefings and points are permanent. See the ',
      briefings,
      ' or search below.',
    ],
    briefings: 'list of briefings',
  },
  offline: {
    title: 'Available offline',
    description: 'Pages saved in this browser for reading offline.',
    text: 'This browser saves the pages you read here. If you were looking for another page, you are offline and it has not been saved.',
    pages: 'Saved pages',
    none: 'No pages saved yet.',
    search: 'Search',
    searchText: <T>(search: T) => [search, ' works offline too, but only saved pages can be opened.'],
    searchLink: 'Search',
    remove: 'Delete saved pages',
    removeText: 'To delete saved pages, clear this site’s data in your browser.',
  },
  styleGuide: { title: 'Style guide', description: 'Every component in every state.' },
  print: 'Print',
  cite: {
    version: (day: string) => `Version of ${day}`,
    managers: 'For reference managers:',
    forms: 'Other formats:',
  },
  completeness: {
    label: 'What is missing',
    heading: (gaps: number) => `What is missing: ${gaps === 1 ? 'one item' : `${gaps} items`}`,
    edit: 'edit',
    fields: 'Every field',
    editor: 'Editor response',
    parts: {
      points: 'Points',
      delegations: 'Delegations',
      positions: 'Positions',
      actors: 'Actors',
      ties: 'Relationships',
      offices: 'Offices',
      events: 'Timeline',
      analysis: 'Analysis',
      position: 'position',
      capacity: 'capacity',
      capacityCite: 'citation for its capacity',
      readout: (party: string) => `readout from ${party}`,
      passage: 'citation of a passage',
    },
    missing: (parts: string[]) => `no ${parts.join(', no ')}`,
  },
} as const;

/** What a library says of itself where its "site.yaml" does not. */
export const PUBLICATION_WORDS = {
  name: 'Readout',
  description:
    'What was agreed, what is a red line and what is off the table: rounds of talks as records that can be read, searched and cited.',
  licence: { name: 'CC BY 4.0', id: 'CC-BY-4.0', address: 'https://creativecommons.org/licenses/by/4.0/' },
  home: { title: 'what was agreed, on one page', heading: 'What was agreed, what is a red line, what is off the table.' },
} as const;

/** The words of the previews of links. */
export const PREVIEW_WORDS = { open: 'Open', close: 'Close' } as const;
