/** The words of a briefing: on its page and in its other forms. */
export const BRIEFING_WORDS = {
  /** The titles of its sections, also where there is little room. */
  sections: {
    joint: { title: 'Jointly agreed', short: 'Agreed' },
    claimed: { title: 'Claimed by one side', short: 'Claimed' },
    reported: { title: 'Reported as agreed', short: 'Reported' },
    redLines: { title: 'Red lines', short: 'Red lines' },
    offTheTable: { title: 'Off the table', short: 'Off the table' },
    unresolved: { title: 'Unresolved issues', short: 'Unresolved' },
    floated: { title: 'Floated, not agreed', short: 'Floated' },
    delegations: { title: 'Who sat where', short: 'Who sat where' },
    positions: { title: 'Who wants what', short: 'Who wants what' },
    ties: { title: 'How they are tied', short: 'Ties' },
    events: { title: 'When', short: 'When' },
    analysis: { title: 'Analysis', short: 'Analysis' },
    sources: { title: 'Sources', short: 'Sources' },
    changes: { title: 'Changes', short: 'Changes' },
    cite: { title: 'Cite it', short: 'Cite it' },
  },
  contents: 'Contents',
  whoIsWho: 'Who is who',
  offices: 'Who holds which office',
  noDate: 'date not stated',
  facts: {
    asOf: 'Holds',
    asOfDay: (day: string) => `as of ${day}; later events are not covered`,
    compiled: 'Compiled',
    compiledOn: (day: string, revised?: string) => (revised ? `${day}, revised ${revised}` : day),
    sources: 'Sources',
  },
  /** What is said of a member whose place in a delegation has changed. */
  memberChanges: { came: 'new in this round', left: 'left' },
  spelling: 'the article:',
  notAtTheTable: (place?: string) => (place ? `In ${place}, not at the table` : 'Not at the table'),
  absent: 'Concerned, but absent',
  designated: (office: string) => `Designated: ${office}`,
  positions: {
    caption: 'Who wants what, as a table',
    topic: 'Matter',
    /** What stands before the topics on which no position is stated. */
    silent: 'No party’s position is stated on:',
    csv: 'These positions as a table (CSV)',
  },
  ties: {
    picture: 'The ties as a picture',
    pictureTitle: 'How the actors are tied; the list below says the same',
    list: 'The same ties as a list, with sources',
    foreseen: 'foreseen',
  },
  changes: {
    issued: 'Issued:',
    ofBriefing: (change: string) => `The briefing was ${change}`,
    successor: (label: string) => `${label} takes its place.`,
    follow: 'Follow every change of the record:',
  },
} as const;
