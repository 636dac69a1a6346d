/** The words of the pages that list briefings, actors, topics and sources. */
export const LIST_WORDS = {
  briefings: {
    title: 'Briefings',
    description: 'Every round of talks, newest first.',
    none: 'No briefings yet.',
    titleOf: (year: string) => `Briefings, ${year}`,
    descriptionOf: (year: string) => `Every round of talks in ${year}.`,
    byParty: 'Rounds of one party:',
    otherParties: 'other parties',
  },
  /** The table of rounds. */
  rounds: { days: 'Days', round: 'Round', jump: 'On this page' },
  /** The points that a round has: the head of their column, and what stands after one or more where there are no columns. */
  counts: {
    joint: { label: 'Agreed', unit: ['agreed', 'agreed'] },
    claimed: { label: 'Claimed as agreed', unit: ['claimed', 'claimed'] },
    reported: { label: 'Reported as agreed', unit: ['reported', 'reported'] },
    'red-line': { label: 'Red lines', unit: ['red line', 'red lines'] },
    'off-the-table': { label: 'Off the table', unit: ['off the table', 'off the table'] },
    unresolved: { label: 'Unresolved', unit: ['unresolved', 'unresolved'] },
    floated: { label: 'Floated', unit: ['floated', 'floated'] },
  },
  sources: {
    title: 'Sources',
    description: 'Every document the briefings draw on.',
    lead: 'Every document the briefings draw on. Details that are not known are left out, never guessed.',
    titleOf: (year: string) => `Sources, ${year}`,
    descriptionOf: (year: string) => `Every source published in ${year}.`,
    heads: ['Source', 'Publisher', 'Published', 'Citations', 'Latest round'],
    cited: ['citation', 'citations'],
  },
  corrections: {
    title: 'Corrections',
    lead: 'Every change to a published record: what was changed, when and why.',
    none: 'No record has been changed since it was published.',
    titleOf: (year: string) => `Corrections, ${year}`,
    descriptionOf: (year: string) => `Every change to a published record in ${year}.`,
    /** What was done to a briefing. */
    revised: 'Revised',
    formerWording: 'Former wording',
  },
  actors: { title: 'Actors', lead: 'Every person, government, institution and group named in the briefings.' },
  topics: { title: 'Topics', lead: 'Issues the talks addressed or avoided.' },
  /** The columns of a list of entries, and what stands after one or more of them where there are no columns. */
  entries: {
    name: 'Name',
    points: { label: 'Points', unit: ['point', 'points'] },
    rounds: { label: 'Rounds', unit: ['round', 'rounds'] },
    latest: 'Latest round',
    latestBefore: 'Latest round: ',
    kinds: 'On this page',
    letters: (title: string) => `${title}: letters`,
  },
  /** What stands for a letter over names that begin with none. */
  letters: { digits: '0–9', han: 'Chinese characters', signs: 'Other signs' },
  mostMentioned: 'Only the most mentioned are listed here.',
  everyName: 'All names, A to Z',
} as const;
