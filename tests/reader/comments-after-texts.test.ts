import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { BRIEFING, type Edit, readFixture } from '../support/edited-content.ts';

const TOPIC = 'topics/harbour-lights.yaml';
const FIRST = 'briefings/2031-01-first-round.md';

/** Changes to the sound fixture, and the places of the comments that are doubted. */
const CASES: [what: string, edit: Edit, places: string[]][] = [
  ['a title', { file: BRIEFING, from: 'title: A ferry, and no toll', to: 'title: Round #3: what it settled' }, ['2:14']],
  ['a summary', { file: FIRST, from: 'summary: ', to: 'summary: Under resolution #2254 ' }, ['3:27']],
  ['a text after a tab', { file: BRIEFING, from: 'text: There is to be no toll.', to: 'text: No toll\t# by 2032' }, ['80:19']],
  ['a name in nested fields', { file: BRIEFING, from: 'name: Lake Ost talks', to: 'name: Lake Ost talks #2' }, ['5:24']],
  [
    'a note in a list of groups',
    { file: BRIEFING, from: 'note: As the [Ferry Board](actor:ferry-board) has it.', to: 'note: As it has it #1' },
    ['66:28'],
  ],
  [
    'a text on two lines',
    { file: BRIEFING, from: 'text: There is to be no toll.', to: 'text: There is\n      to be no toll #1.' },
    ['81:21'],
  ],
  ['a name of an entry', { file: TOPIC, to: 'name: Pier #4\ndefinition: The lights.\n' }, ['1:12']],
  ['a definition of an entry', { file: TOPIC, to: 'name: Pier\ndefinition: The lights of pier #4.\n' }, ['2:32']],
  ['an item of a list', { file: TOPIC, to: 'name: Pier\ndefinition: The lights.\notherNames:\n  - Pier #4\n  - Lights\n' }, ['4:10']],
  [
    'an item of a list in brackets',
    { file: TOPIC, to: 'name: Pier\ndefinition: The lights.\notherNames: [\n  Pier #4\n  , Lights]\n' },
    ['4:8'],
  ],
  ['a name in Arabic', { file: TOPIC, to: 'name: رصيف #4\ndefinition: The lights.\n' }, ['1:12']],
  ['a text at the end of the file', { file: TOPIC, to: 'name: Pier\ndefinition: The lights #4' }, ['2:24']],
  ['two texts', { file: TOPIC, to: 'name: Pier #4\ndefinition: The lights #4\n' }, ['1:12', '2:24']],
  ['nothing in quotation marks', { file: TOPIC, to: 'name: "Pier #4"\ndefinition: \'The #lights\'\n' }, []],
  ['nothing behind quotation marks', { file: TOPIC, to: 'name: "Pier" # the old one\ndefinition: The lights.\n' }, []],
  ['nothing in a block', { file: TOPIC, to: 'name: Pier\ndefinition: >-\n  The lights #4\n  of the pier\n' }, []],
  ['nothing on a line of its own', { file: TOPIC, to: '# Lights\nname: Pier\n  # of the port\ndefinition: The lights.\n' }, []],
  ['nothing behind a word of a vocabulary', { file: BRIEFING, from: 'attribution: press', to: 'attribution: press # as told' }, []],
  [
    'nothing behind an id',
    { file: BRIEFING, from: 'actor: estmark\n    members', to: 'actor: estmark # and not Norvania\n    members' },
    [],
  ],
  ['nothing behind a day', { file: BRIEFING, from: 'compiled: 2031-03-10', to: 'compiled: 2031-03-10 # a Monday' }, []],
  [
    'nothing behind a list',
    { file: BRIEFING, from: 'sources: [solvik-communique]', to: 'sources: [solvik-communique] # the only one' },
    [],
  ],
  ['nothing without a space', { file: TOPIC, to: 'name: Pier#4\ndefinition: C# lights.\n' }, []],
];

describe('a comment that cuts off a text is doubted', () => {
  for (const [what, edit, places] of CASES) {
    test(`behind ${what}`, () => {
      const found = readFixture('sound', edit).problems.filter(({ rule }) => rule !== 'no-readout');
      assert.deepEqual(
        found.map(({ file, line, column, rule }) => `${file} ${line}:${column} ${rule}`),
        places.map((place) => `${edit.file} ${place} comment-after-text`),
      );
    });
  }
});
