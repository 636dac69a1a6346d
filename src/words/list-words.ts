/** The words of the pages that list briefings, actors, topics and sources. */
export const LIST_WORDS = {
  briefings: {
    title: 'Briefings',
    description: 'Every round of talks, newest first.',
    none: 'There is no briefing yet.',
    titleOf: (year: string) => `Briefings, ${year}`,
    descriptionOf: (year: string) => `Every round of talks of ${year}.`,
  },
  sources: {
    title: 'Sources',
    description: 'Every document that the briefings draw on.',
    lead: 'Every document that the briefings draw on, with what is known of it and nothing guessed.',
    titleOf: (year: string) => `Sources, ${year}`,
    descriptionOf: (year: string) => `Every source that was published in ${year}.`,
  },
  corrections: {
    title: 'Corrections',
    lead: 'Every change to a published record: what was changed, when and why.',
    none: 'No record has been changed since it was published.',
    titleOf: (year: string) => `Corrections, ${year}`,
    descriptionOf: (year: string) => `Every change to a published record in ${year}.`,
    /** What was done to a briefing that was changed. */
    revised: 'Revised',
    formerWording: 'Former wording',
  },
  actors: { title: 'Actors', lead: 'Every person, government, institution and community that the briefings name.' },
  topics: { title: 'Topics', lead: 'Every matter that the talks touch or avoid.' },
  mostMentioned: 'These are the ones that the briefings say most on.',
  everyName: 'Every name, A to Z',
} as const;
