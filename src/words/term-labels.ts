/** What is said of an agreed point by whose word it rests on. */
export const AGREEMENT_LABELS = { joint: 'Jointly agreed', claimed: 'Claimed by one side', reported: 'Reported as agreed' } as const;

/** What is said of where a party stands. */
export const STANCE_LABELS = {
  commits: 'commits',
  wants: 'wants',
  proposed: 'proposed',
  accepts: 'accepts',
  supports: 'supports',
  'leaves-open': 'leaves open',
  'leaves-aside': 'not raising',
  'not-pressing': 'in no hurry',
  refuses: 'refuses',
  'not-stated': 'not stated',
} as const;

/** What an actor is called that is a person. */
export const PERSON_LABEL = 'Person';
