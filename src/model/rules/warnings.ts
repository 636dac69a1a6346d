import type { Rule } from './rule.ts';

/** What is doubtful and stops no build. */
export const WARNINGS = {
  'unused-actor': {
    meaning: 'Nothing refers to the actor; its page says nothing.',
    example: 'content/actors/egypt.yaml, which no briefing names',
    mend: 'Name it where it belongs.',
  },
  'unused-topic': {
    meaning: 'Nothing refers to the topic; its page says nothing.',
    example: 'content/topics/water.yaml, which no briefing names',
    mend: 'Name it where it belongs.',
  },
  'no-readout': {
    meaning: 'An agreed point has no readout: it is shown as not stated for every party.',
    example: 'A point under “agreed” without “readouts”.',
    mend: 'Say what each party says of it, if a source does.',
  },
  'hedge-as-stated': {
    meaning: 'A text hedges, and the certainty of the item is “stated”.',
    example: 'text: It will likely resume. (certainty: stated)',
    mend: 'If the hedge is the source’s, make it “likely” or “possible”; if it belongs to what the source states, leave it.',
  },
  'long-summary': {
    meaning: 'The summary has more than 60 words.',
    example: 'A summary that tells the story.',
    mend: 'Keep what was agreed, refused and left aside.',
  },
  'shared-spelling': {
    meaning: 'Two entries have a name or a spelling that a search takes for one; actors of different sides are told apart by their side.',
    example: 'spellings: [Golan], in two files',
    mend: 'Leave it with the one that readers mean.',
  },
  'repeated-passage': {
    meaning: 'The first words of a passage stand earlier in the source as well, so a browser opens it there (npm run check -- --source).',
    example: 'from: the parties agreed, where two paragraphs have these words',
    mend: 'Begin the passage with the longer words that are proposed.',
  },
  'broken-passage': {
    meaning: 'A passage begins or ends within a word, so no browser marks it (npm run check -- --source).',
    example: 'from: agreed on a lin',
    mend: 'Write the whole words.',
  },
  'long-paragraph': {
    meaning: 'A paragraph of the analysis has more than 120 words.',
    example: 'A page without a break.',
    mend: 'Break it where the thought turns.',
  },
} as const satisfies Record<string, Rule>;
