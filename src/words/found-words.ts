/** The words for the kinds of result that are neither points nor actors. */
export const KIND_WORDS = {
  passage: 'Analysis',
  briefing: 'Briefing',
  process: 'Process',
  changes: 'Changes',
  delegation: 'Delegation',
  office: 'Office held',
  position: 'Position',
  relationship: 'Relationship',
  event: 'Timeline',
  'follow-up': 'Follow-up',
  report: 'Report',
  'not-covered': 'Not covered',
  page: 'Page',
} as const;

/** Returns the name of a delegation, from that of its side as in a sentence. */
export const delegationOf = (actor: string): string => `Delegation of ${actor}`;

/** Returns the title of another outlet’s report. */
export const saysOn = (source: string, point: string): string => `${source} on ${point}`;

/** Returns the title of the page on what a round changed, by the round before it. */
export const changedSince = (round: string): string => `What changed since ${round}`;

/** What readers call the subject of a briefing, as in "the August round". */
export const ROUND_WORD = 'Round';

/** Returns the note on what was looked for and a result does not have. */
export const withoutWords = (words: string[]): string => `without: ${words.join(', ')}`;
