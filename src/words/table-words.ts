/** The words of the page on which the pictures of a briefing are tables. */
export const TABLE_WORDS = {
  title: 'The charts as tables',
  /** The link from a picture to its table, and back. */
  asTable: 'As a table',
  picture: 'The chart',
  heading: (briefing: string) => `Tables: ${briefing}`,
  description: (briefing: string) => `The data behind each chart in the briefing “${briefing}”, as tables.`,
  none: 'This briefing has no charts.',
  captions: {
    delegations: 'Who sat in which delegation, who is new, who has left and who was elsewhere',
    ties: 'Relationships: from whom, of what kind, to whom, and where they stand around the table',
    events: 'Events, the oldest first, with when each happened or is expected',
  },
  heads: {
    group: 'Group',
    title: 'What it says',
    member: 'Who',
    delegation: 'Delegation',
    capacity: 'Capacity',
    seat: 'Seat',
    role: 'Role',
    from: 'From',
    tie: 'Relationship',
    to: 'To',
    place: 'Around the table',
    when: 'When',
    event: 'What happened',
  },
  /** The seat of somebody whom the record of the round before names, and this one does not. */
  unnamed: (round: string) => `named for the round of ${round}, but not for this one`,
} as const;
