import type { Rule } from './rule.ts';

/** The rules that cause a warning and do not stop a build. */
export const WARNINGS = {
  'unused-actor': {
    meaning: 'Nothing refers to the actor, so its page is empty.',
    example: 'content/actors/egypt.yaml, which no briefing names',
    fix: 'Name it where it belongs.',
  },
  'unused-topic': {
    meaning: 'Nothing refers to the topic, so its page is empty.',
    example: 'content/topics/water.yaml, which no briefing names',
    fix: 'Name it where it belongs.',
  },
  'unused-process': {
    meaning: 'No briefing belongs to the process, so its page has no round with points.',
    example: 'content/processes/lake-talks.yaml, which no briefing names as its “process”',
    fix: 'Write “process” in the briefings on its rounds.',
  },
  'shared-predecessor': {
    meaning: 'Two rounds of a process are said to follow the same one.',
    example: 'follows: 2025-07-paris, in two briefings',
    fix: 'If one of the two follows another round, name that in its “follows”.',
  },
  'look-alike-round': {
    meaning: 'A round without a briefing has the days and a place of another round of its process: the two may be one.',
    example: 'name: Paris, first: 2025-08-19, under “rounds”, beside the briefing on Paris, 19 August 2025',
    fix: 'Remove it from “rounds” if it is the round that the briefing is on; if not, correct the day or the place.',
  },
  'stale-relation': {
    meaning: 'A relation names a point that was withdrawn or superseded.',
    example: 'to: 2025-08-paris/f1, which f2 has superseded',
    fix: 'Name the point that has taken its place; if none has, remove the relation.',
  },
  'unchecked-copy': {
    meaning: 'A briefing still has the delegations of an earlier round as comments, as “npm run new” copied them.',
    example: '# Copied from 2025-08-paris, and not yet checked',
    fix: 'Take over what a source of this round says, with its cites, then delete the comments.',
  },
  'no-readout': {
    meaning: 'An agreed point has no readout, so it is shown as “not stated” for every party.',
    example: 'A point under “agreed” without “readouts”.',
    fix: 'Add what each party says of it, if a source reports that.',
  },
  'hedge-as-stated': {
    meaning: 'A text hedges, but its certainty is “stated”.',
    example: 'text: It will likely resume. (certainty: stated)',
    fix: 'If it is the source that hedges, make the certainty “likely” or “possible”; if the hedge is part of what the source states, leave it.',
  },
  'repeated-row': {
    meaning: 'The ledger has the same row twice, as can happen when Git merges two branches. Nothing is lost.',
    example: 'The line of “hotline” in content/ledger.jsonl, twice.',
    fix: 'Run “npm run ledger”, which keeps only one.',
  },
  'early-row': {
    meaning: 'According to the ledger, a point was issued before its briefing.',
    example: 'A briefing issued on 2026-11-24 with a point issued on 2026-11-02.',
    fix: 'Look in the history of the repository for the right day, and correct the row.',
  },
  'long-summary': {
    meaning: 'The summary has more than 60 words.',
    example: 'A summary that tells the whole story.',
    fix: 'Keep only what was agreed, refused and left out.',
  },
  'shared-spelling': {
    meaning:
      'Two entries have a name or a spelling that a search treats as the same. Actors of different sides may share one, since their side tells them apart.',
    example: 'spellings: [Golan], in two files',
    fix: 'Keep it with the entry that readers mean by it.',
  },
  'comment-after-text': {
    meaning: 'A comment follows a text that is not in quotation marks; what comes after “ #” is not shown.',
    example: 'title: Round #3 is over',
    fix: 'Put the text in quotation marks: title: "Round #3 is over". Put a comment on its own line.',
  },
  'impossible-day': {
    meaning:
      'A day is impossible: a briefing compiled before the talks began, or a source published, or something reported, after the briefing was last revised.',
    example: 'first: 2026-01-05, and compiled: 2025-01-07',
    fix: 'Correct the wrong day.',
  },
  'unfounded-word': {
    meaning:
      'A text says that the parties, or one of them, say something themselves, but none of the cited sources was issued by them: “joint” where not all parties of the point issued it, or “affirms” where the party issued none.',
    example: 'says: affirms, with nothing cited but a news report',
    fix: 'Cite the text, correct the “issuers” of the source, or say less: “reported”, or no “attribution”.',
  },
  'silent-in-joint-text': {
    meaning:
      'A party is called silent on the strength of a joint text alone. The site then says only that it is not in that text: the party may have spoken elsewhere.',
    example: 'says: silent, citing nothing but the joint statement',
    fix: 'Say in “note” what the joint text leaves out, or cite a text of the party’s own.',
  },
  'text-under-not-stated': {
    meaning: 'An outcome, a position or a readout is labelled “not stated” but has a text that states something.',
    example: 'stance: not-stated, text: It wants the ferry.',
    fix: 'Choose the label that fits the text, or leave the text out.',
  },
  'place-is-a-mode': {
    meaning: 'A place of the talks is not a place but the way in which they were held.',
    example: 'places: [online]',
    fix: 'Remove it from “places” and write “mode”, such as “mode: online”.',
  },
  'former-keys': {
    meaning: 'A briefing has keys of version 0.1 of the content. They are still read.',
    example: 'holder: syria, which is now holders: [syria]',
    fix: 'Run “npm run migrate”.',
  },
  'skipped-heading': {
    meaning: 'A heading in the analysis skips a level, or has the level of the title.',
    example: '“#### Why it matters” directly below “## The talks”',
    fix: 'Begin with “##”, and go down one level at a time.',
  },
  'look-alike-name': {
    meaning: 'A name looks like that of another entry but has letters of another script, so a search for one does not find the other.',
    example: 'name: \u0406srael (with a Cyrillic letter), beside the actor “Israel”',
    fix: 'Write it in the letters of its language; if both names are right, add to one of them what sets it apart.',
  },
  'mixed-scripts': {
    meaning: 'A word in a name mixes letters of more than one script, which readers take for one.',
    example: 'name: \u0406srael (with a Cyrillic letter)',
    fix: 'Write the whole word in one script.',
  },
  'repeated-passage': {
    meaning: 'The first words of a passage also occur earlier in the source, so a browser would open it there (checked with --source).',
    example: 'from: the parties agreed, when two paragraphs have these words',
    fix: 'Begin the passage with the longer run of words suggested.',
  },
  'broken-passage': {
    meaning: 'A passage begins or ends in the middle of a word, so a browser does not mark it (checked with --source).',
    example: 'from: agreed on a lin',
    fix: 'Write the whole words.',
  },
  'long-paragraph': {
    meaning: 'A paragraph of the analysis has more than 120 words.',
    example: 'A page without a break.',
    fix: 'Break it where the argument turns.',
  },
} as const satisfies Record<string, Rule>;
