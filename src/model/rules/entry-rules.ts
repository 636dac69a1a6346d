import type { Rule } from './rule.ts';

/** The rules for the fields of an entry taken together. */
export const ENTRY_RULES = {
  'not-a-party': {
    meaning:
      'A readout, a position or “parties” names an actor that is not a party: one without a delegation, or one that mediates, hosts or observes.',
    example: 'parties: [turkiye], in a briefing without a delegation of Türkiye',
    fix: 'Name a party; put any other actor that a point concerns under “concerns”.',
  },
  'not-in-briefing': {
    meaning:
      'An actor that a point concerns, or that holds, raised, backs or opposes it, has neither a delegation nor a part in the briefing.',
    example: 'holders: [turkiye], in a briefing that does not list Türkiye',
    fix: 'Add the actor to “actors” with the part that it plays.',
  },
  'listed-twice': {
    meaning: 'A list names the same actor, delegation, member, capacity, source, topic, party, author, place or relation twice.',
    example: 'sources: [joint-statement-paris, joint-statement-paris]',
    fix: 'Put the two into one.',
  },
  'duplicate-point': {
    meaning: 'Two points of a briefing have the same id.',
    example: 'id: a2, twice',
    fix: 'Give the newer one the next free id, with “npm run renumber”.',
  },
  'duplicate-readout': {
    meaning: 'A party has two readouts of the same point with the same source and day.',
    example: '- party: israel, twice under “readouts”',
    fix: 'Keep one, or give each its day or its source.',
  },
  'duplicate-position': {
    meaning: 'A party has two positions on the same topic.',
    example: '- party: israel and topic: hotline, twice',
    fix: 'Put the two into one.',
  },
  'wrong-kind': {
    meaning: 'The letter of a point’s id does not match the list that the point is in.',
    example: 'id: r1, under “agreed”',
    fix: 'Move the point, or give it the next free id of its kind.',
  },
  'circular-successor': {
    meaning: 'A chain of successors leads back to the point where it began.',
    example: 'f1 with successor: f2, and f2 with successor: f1',
    fix: 'Name a point that is still in force.',
  },
  'self-reference': {
    meaning:
      'An actor is its own side, a member of itself or tied to itself, a source is a translation of itself, or a round follows itself.',
    example: 'side: israel, in content/actors/israel.yaml',
    fix: 'Name the other actor, source or round, or leave the field out.',
  },
  'circular-reference': {
    meaning: 'Sides, members, translations or the rounds that others follow lead back to the entry where they began.',
    example: 'translationOf: communique-french, in a source that the French text is a translation of',
    fix: 'Remove the reference that is wrong.',
  },
  contradiction: {
    meaning:
      'Two statements of a briefing exclude each other: a capacity is both stated and not stated, an actor with a seat at the talks is said to have been absent, one that holds, raised or affirms a point is said to oppose it, or a point of an earlier round is both repeated and dropped.',
    example: 'presence: absent, of an actor that has a delegation',
    fix: 'Correct one of the two.',
  },
  'wrong-speaker': {
    meaning: 'A readout is given by somebody who does not speak for the party: its “side” is another, or it has none.',
    example: 'party: syria, by: prime-ministers-office-israel',
    fix: 'Name in “by” an office or a person of the party’s side, or correct the “side” of the actor.',
  },
  'long-quotation': {
    meaning: 'A quotation has more than 40 words, the most that may be quoted.',
    example: 'quote: a whole paragraph',
    fix: 'Shorten it, or paraphrase.',
  },
  'unlisted-source': {
    meaning: 'A cited source is not among the briefing’s “sources”.',
    example: '[¶3](source:another-article#3)',
    fix: 'Add it to “sources”.',
  },
  'unknown-paragraph': {
    meaning: 'A cite names a paragraph that the source does not have.',
    example: 'paragraph: 12, of a source with “paragraphs: 9”',
    fix: 'Count again, leaving out headings, or correct the source’s entry.',
  },
  'passage-not-found': {
    meaning:
      'The words of a cite or a quotation are not in the paragraph that it names or, if it names none, anywhere in the text (checked with --source).',
    example: 'from: "The Golan Hights"',
    fix: 'Copy the words from the source.',
  },
} as const satisfies Record<string, Rule>;

/** The rules for the rounds of a process, and for what a point says of points of earlier rounds. */
export const ROUND_RULES = {
  'not-earlier': {
    meaning: 'A round is said to follow a later one, or a relation names a point of a later round or of its own.',
    example: 'to: 2026-03-geneva/a1, in a briefing on talks in January 2026',
    fix: 'Name an earlier round or point, or correct the days of the two rounds. A relation is written at the later point.',
  },
  'wrong-process': {
    meaning: 'A round is said to follow one of another process, or a relation leads to a point of another process without saying so.',
    example: 'to: 2025-06-geneva-nuclear/a1, in a briefing of israel-syria-talks',
    fix: 'Correct the reference or, in a relation, name the process of the other point: “process: nuclear-talks”.',
  },
} as const satisfies Record<string, Rule>;
