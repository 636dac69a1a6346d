/** The words for what a briefing says of the round itself: how it ended, how those who took part met, and what is not covered. */
export const TALKS_WORDS = {
  draft: 'Draft',
  proof: 'Proof with drafts: not for publication',
  inShort: { title: 'In short', short: 'In short' },
  notCovered: { title: 'Not covered here', short: 'Not covered' },
  /** The words before how the round ended; without a source it reads "Outcome: not stated". */
  outcome: 'Outcome:',
  outcomeTitle: 'Outcome',
  noOutcome: 'not stated',
  meeting: 'Format',
  byline: 'By',
  /** The words after a delegation's capacities if a source says that it is, or is not, a party, contrary to what these suggest. */
  party: 'a party',
  noParty: 'not a party',
} as const;
