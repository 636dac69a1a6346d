import type { Rule } from './rule.ts';

/** The rules that the fields of a briefing are held to together. */
export const ENTRY_RULES = {
  'not-a-party': {
    meaning:
      'A readout, a position or “parties” names an actor that is not a party: one without a delegation, or one that mediates, hosts or observes.',
    example: 'parties: [turkiye], in a briefing without a delegation of Türkiye',
    fix: 'Name a party; put any other actor that a point concerns under “concerns”.',
  },
  'not-in-briefing': {
    meaning:
      'Whoever a point concerns, or whoever holds, raised, backs or opposes it, has neither a delegation nor a part in the briefing.',
    example: 'holders: [turkiye], in a briefing that does not list Türkiye',
    fix: 'Add the actor to “actors” with the part that it plays.',
  },
  'listed-twice': {
    meaning: 'An actor, a delegation, a member, a source, a topic or a party stands twice in one list.',
    example: 'sources: [joint-statement-paris, joint-statement-paris]',
    fix: 'Put the two into one.',
  },
  'duplicate-point': {
    meaning: 'Two points of a briefing have one id.',
    example: 'id: a2, twice',
    fix: 'Give the newer one the next free id.',
  },
  'duplicate-readout': {
    meaning: 'A party has two readouts of one point from the same source and day.',
    example: '- party: israel, twice under “readouts”',
    fix: 'Keep one, or give each its day or its source.',
  },
  'duplicate-position': {
    meaning: 'A party has two positions on one topic.',
    example: '- party: israel and topic: hotline, twice',
    fix: 'Put the two into one.',
  },
  'wrong-kind': {
    meaning: 'A point stands in the list of a kind whose letter its id does not have.',
    example: 'id: r1, under “agreed”',
    fix: 'Move it, or give it the next free id of its kind.',
  },
  'circular-successor': {
    meaning: 'Following the successors of a point leads back to it.',
    example: 'f1 with successor: f2, and f2 with successor: f1',
    fix: 'Name a point that stands.',
  },
  'self-reference': {
    meaning: 'An actor is its own side, or is tied to itself.',
    example: 'side: israel, in content/actors/israel.yaml',
    fix: 'Name the other actor, or leave the field out.',
  },
  'long-quotation': {
    meaning: 'A quotation has more than 40 words: more than may be taken over.',
    example: 'quote: a whole paragraph',
    fix: 'Shorten it, or paraphrase.',
  },
  'unlisted-source': {
    meaning: 'A source is cited that is not among the “sources” of the briefing.',
    example: '[¶3](source:another-article#3)',
    fix: 'Add it to “sources”.',
  },
  'unknown-paragraph': {
    meaning: 'A cite names a paragraph that the source does not have.',
    example: 'paragraph: 12, of a source with “paragraphs: 9”',
    fix: 'Count again, without headings, or fix the entry of the source.',
  },
  'passage-not-found': {
    meaning:
      'The words of a cite or a quotation do not stand in the paragraph that it names or, where it names none, in the text (checked with --source).',
    example: 'from: "The Golan Hights"',
    fix: 'Copy the words from the source.',
  },
} as const satisfies Record<string, Rule>;
