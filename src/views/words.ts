/** The words between facts that pages and other outputs share: alone before a name, and within a line. */
export const WORDS = {
  heldBy: { label: 'Held by', inLine: 'held by' },
  raisedBy: { label: 'Raised by', inLine: 'raised by' },
} as const;

/** A word between facts. */
export type Words = (typeof WORDS)[keyof typeof WORDS];

/** The titles of what the record of a point says, on its page and in other outputs. */
export const POINT_SECTIONS = {
  whoSaysSo: 'Who says so',
  wordings: 'How the sources word it',
  notes: 'What a careful reader notices',
  cites: 'Where the sources say so',
} as const;

/** What is said of a member whose place in a delegation has changed. */
export const MEMBER_CHANGES = { came: 'new in this round', left: 'left' } as const;

/** What is said where a date is not known. */
export const NO_DATE = 'date not stated';

/** What is said before the topics on which the sources state no party’s position. */
export const NO_POSITION = 'No party’s position is stated on';

/** What the page of all corrections is called where a corrected record leads to it. */
export const ALL_CORRECTIONS = 'See all corrections.';

/** What was done to a briefing that was changed. */
export const REVISED = 'Revised';

/** What a link to the wording that a point had is called. */
export const FORMER_WORDING = 'Former wording';

/** What the list of ties is called where it is folded under their picture. */
export const TIE_LIST = 'The same ties as a list, with sources';

/** The titles of what stands within a section on the page of a briefing, or on other pages, and apart in other outputs. */
export const FURTHER_SECTIONS = { parts: 'Who is who', offices: 'Who holds which office' } as const;

/** The word for a topic among the kinds of thing that have a name. */
export const TOPIC = 'Topic';
