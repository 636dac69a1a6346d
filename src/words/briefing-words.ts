import { numberWord } from './number-word.ts';

/** The words of a briefing: on its page and in its other forms. */
export const BRIEFING_WORDS = {
  /** The titles of its sections, in full and short. */
  sections: {
    joint: { title: 'Jointly agreed', short: 'Agreed' },
    claimed: { title: 'Claimed by one side', short: 'Claimed' },
    reported: { title: 'Reported as agreed', short: 'Reported' },
    redLines: { title: 'Red lines', short: 'Red lines' },
    offTheTable: { title: 'Off the table', short: 'Off the table' },
    unresolved: { title: 'Unresolved issues', short: 'Unresolved' },
    floated: { title: 'Floated, not agreed', short: 'Floated' },
    delegations: { title: 'Delegations', short: 'Delegations' },
    positions: { title: 'Positions', short: 'Positions' },
    ties: { title: 'Relationships', short: 'Relationships' },
    events: { title: 'Timeline', short: 'Timeline' },
    analysis: { title: 'Analysis', short: 'Analysis' },
    sources: { title: 'Sources', short: 'Sources' },
    changes: { title: 'Changes', short: 'Changes' },
    cite: { title: 'Cite this briefing', short: 'Cite' },
  },
  contents: 'Contents',
  whoIsWho: 'Who’s who',
  offices: 'Offices held',
  noDate: 'date not stated',
  facts: {
    asOf: 'Current to',
    asOfDay: (day: string) => `${day}; later events are not covered`,
    compiled: 'Compiled',
    compiledOn: (day: string, revised?: string) => (revised ? `${day}, revised ${revised}` : day),
    sources: 'Sources',
    /** The link to the sources other than the main one, which stands before it. */
    more: (others: number) => `and ${others} ${others === 1 ? 'other' : 'others'}`,
  },
  /** The words for a member whose place in a delegation has changed. */
  memberChanges: { came: 'new this round', left: 'has left' },
  spelling: 'in the source:',
  elsewhere: (place?: string) => (place ? `Also in ${place}` : 'Also where the talks were held'),
  absent: 'With a stake but absent',
  designated: (office: string) => `${office} (designate)`,
  positions: {
    caption: 'Positions by issue and party',
    topic: 'Issue',
    /** The words before the topics on which no position is stated. */
    silent: 'No party’s position is stated on:',
    csv: 'Download this table (CSV)',
  },
  ties: {
    /** The words before the names of those who stand at a place around the table. */
    places: { behind: 'Behind', side: '', between: 'Between the sides', others: 'Others' },
    betweenAre: 'Between the sides:',
    none: 'None recorded.',
    backed: (side: string, backers: string) => `${side} is backed by ${backers}`,
    unbacked: (sides: string, count: number) => `no backer is recorded for ${count > 3 ? `the other ${count}` : sides}`,
    noBackers: 'No backer of any side is recorded.',
    finding: (parts: string[]) => `${parts.join('; ').replace(/^./u, (letter) => letter.toUpperCase())}.`,
    foreseen: 'predicted',
  },
  expected: 'expected',
  changes: {
    issued: 'Published:',
    reworded: 'Reworded, each with the reason on its page:',
    kinds: { issued: 'published', reworded: 'reworded', superseded: 'superseded', withdrawn: 'withdrawn', revised: 'revised' },
    ofBriefing: (change: string) => `Briefing ${change}`,
    successor: (label: string) => `Replaced by ${label}.`,
  },
} as const;

/** The words of the timeline. */
export const EVENT_WORDS = {
  round: 'the talks',
  now: (day: string) => `current to ${day}`,
  gap: (days: number) => (days < 60 ? `${days} days` : `${Math.round(days / 30.4)} months`),
  later: (gap: string) => `${gap} later`,
  dated: (count: number, span: string) => `${numberWord(count)} ${count === 1 ? 'event' : 'events'} on known dates, ${span}`,
  noDay: (count: number) => `${numberWord(count)} ${count === 1 ? 'is' : 'are'} not dated to the day`,
  foreseen: (count: number) => `${numberWord(count)} ${count === 1 ? 'is' : 'are'} still to come`,
  sentence: (parts: string[]) => `${parts.join('; ').replace(/^./u, (letter) => letter.toUpperCase())}.`,
} as const;
