/** The words for what a briefing says of the round itself: how it ended, how those who took part met, and what is left to others. */
export const TALKS_WORDS = {
  draft: 'Draft',
  inShort: { title: 'In short', short: 'In short' },
  notCovered: { title: 'Not covered here', short: 'Not covered' },
  /** What stands before how the round ended; without a source it reads "Outcome: not stated". */
  outcome: 'Outcome:',
  noOutcome: 'not stated',
  meeting: 'Format',
  byline: 'By',
  /** What stands behind the capacities of a delegation where a source makes it a party, or does not, otherwise than its capacities would. */
  party: 'a party',
  noParty: 'not a party',
} as const;
