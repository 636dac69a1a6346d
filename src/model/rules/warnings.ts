import type { Rule } from './rule.ts';

/** What is doubtful and stops no build. */
export const WARNINGS = {
  'unused-actor': {
    meaning: 'Nothing refers to the actor; its page says nothing.',
    example: 'content/actors/egypt.yaml, which no briefing names',
    fix: 'Name it where it belongs.',
  },
  'unused-topic': {
    meaning: 'Nothing refers to the topic; its page says nothing.',
    example: 'content/topics/water.yaml, which no briefing names',
    fix: 'Name it where it belongs.',
  },
  'no-readout': {
    meaning: 'An agreed point has no readout: it is shown as not stated for every party.',
    example: 'A point under “agreed” without “readouts”.',
    fix: 'Say what each party says of it, if a source does.',
  },
  'hedge-as-stated': {
    meaning: 'A text hedges, and the certainty of the item is “stated”.',
    example: 'text: It will likely resume. (certainty: stated)',
    fix: 'If the hedge is the source’s, make it “likely” or “possible”; if it belongs to what the source states, leave it.',
  },
  'repeated-row': {
    meaning: 'A row stands twice in the ledger, as Git can leave it when it joins two branches. Nothing is lost by it.',
    example: 'The line of “hotline” in content/ledger.jsonl, twice.',
    fix: 'Run “npm run ledger”, which keeps one.',
  },
  'early-row': {
    meaning: 'The ledger has issued a point on an earlier day than its briefing.',
    example: 'A briefing that was issued on 2026-11-24, and a point of it issued on 2026-11-02.',
    fix: 'See in the history which day is right, and write that.',
  },
  'long-summary': {
    meaning: 'The summary has more than 60 words.',
    example: 'A summary that tells the story.',
    fix: 'Keep what was agreed, refused and left aside.',
  },
  'shared-spelling': {
    meaning: 'Two entries have a name or a spelling that a search takes for one; actors of different sides are told apart by their side.',
    example: 'spellings: [Golan], in two files',
    fix: 'Leave it with the one that readers mean.',
  },
  'comment-after-text': {
    meaning: 'A comment stands behind a text without quotation marks: what follows “ #” is not shown.',
    example: 'title: Round #3 is over',
    fix: 'Put the text in quotation marks: title: "Round #3 is over". Give a comment a line of its own.',
  },
  'impossible-day': {
    meaning: 'A day lies before what it follows from: a briefing compiled before the talks, a source published after the last revision.',
    example: 'first: 2026-01-05, and compiled: 2025-01-07',
    fix: 'Correct the day that is wrong.',
  },
  'skipped-heading': {
    meaning: 'A heading of the analysis skips a rank, or has the rank of the title.',
    example: '“#### Why it matters”, behind “## The talks”',
    fix: 'Begin with “##”, and go down one rank at a time.',
  },
  'look-alike-name': {
    meaning: 'A name looks like that of another entry, and has letters of another script; a search for one does not find the other.',
    example: 'name: \u0406srael (with a Cyrillic letter), beside the actor “Israel”',
    fix: 'Write it with the letters of its language; if both are meant, say in the name what sets them apart.',
  },
  'mixed-scripts': {
    meaning: 'A word of a name has letters of more than one script, which readers take for letters of one.',
    example: 'name: \u0406srael (with a Cyrillic letter)',
    fix: 'Write the word with the letters of one script.',
  },
  'repeated-passage': {
    meaning: 'The first words of a passage stand earlier in the source as well, so a browser opens it there (npm run check -- --source).',
    example: 'from: the parties agreed, where two paragraphs have these words',
    fix: 'Begin the passage with the longer words that are proposed.',
  },
  'broken-passage': {
    meaning: 'A passage begins or ends within a word, so no browser marks it (npm run check -- --source).',
    example: 'from: agreed on a lin',
    fix: 'Write the whole words.',
  },
  'long-paragraph': {
    meaning: 'A paragraph of the analysis has more than 120 words.',
    example: 'A page without a break.',
    fix: 'Break it where the thought turns.',
  },
} as const satisfies Record<string, Rule>;
