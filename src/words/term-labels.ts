/** The letters and labels of the kinds of point, apart from what they mean, so that the scripts of the search need not carry that. */
export const KIND_LABELS = {
  agreed: { letter: 'a', label: 'Agreed' },
  'red-line': { letter: 'r', label: 'Red line' },
  'off-the-table': { letter: 'o', label: 'Off the table' },
  unresolved: { letter: 'u', label: 'Unresolved' },
  floated: { letter: 'f', label: 'Floated' },
} as const;

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
