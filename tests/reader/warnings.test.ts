import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { formatProblems, isError } from '../../src/reader/problem.ts';
import { BRIEFING, type Edit, readFixture } from '../support/edited-content.ts';

const NO_READOUT = `${BRIEFING}:68:9  warning: no-readout  "a3" has no readout, so it is shown as "not stated" for every party. If a source reports what a party says of it, add "readouts".`;
const hedged = (place: string, hedge: string) =>
  `${BRIEFING}:${place}  warning: hedge-as-stated  The text says "${hedge}", but the certainty is "stated". If it is the source that hedges, make the certainty "likely" or "possible".`;
const words = (count: number) => 'word '.repeat(count).trim();

/** Changes to the sound fixture, and the doubts that they raise beside the one that it has. */
const cases: [what: string, edit: Omit<Edit, 'file'> & { file?: string }, doubts: string[]][] = [
  ['nothing else', { from: 'title: A ferry, and no toll', to: 'title: A ferry' }, []],
  [
    'a point that hedges',
    { from: 'text: There is to be no toll.', to: 'text: There will Likely be no toll.' },
    [hedged('80:11', 'Likely')],
  ],
  ['a part that hedges', { from: 'part: Lent its port.', to: 'part: It perhaps lent its port.' }, [hedged('20:11', 'perhaps')]],
  [
    'a position that hedges',
    { from: 'text: to [one ferry](topic:ferry-line)', to: 'text: reportedly to [one ferry](topic:ferry-line)' },
    [hedged('121:11', 'reportedly')],
  ],
  ['a word that only contains a hedge', { from: 'text: There is to be no toll.', to: 'text: An unseemly toll is mighty.' }, []],
  [
    'a summary of 61 words',
    { from: 'summary: Norvania and Estmark will run a ferry together. Fishing stays off the table.', to: `summary: ${words(61)}` },
    [`${BRIEFING}:3:10  warning: long-summary  The summary has 61 words; at most 60 can be read at a glance. Shorten it.`],
  ],
  [
    'a summary of 60 words',
    { from: 'summary: Norvania and Estmark will run a ferry together. Fishing stays off the table.', to: `summary: ${words(60)}` },
    [],
  ],
  [
    'a paragraph of 121 words',
    { from: '## The lights\n', to: `${words(121)}\n` },
    [
      `${BRIEFING}:158:1  warning: long-paragraph  The paragraph has 121 words; up to 120 are easy to read. Break it where the argument turns.`,
    ],
  ],
  ['a paragraph of 120 words', { from: '## The lights\n', to: `${words(120)}\n` }, []],
  [
    'a spelling that another entry has as its name',
    { file: 'topics/harbour-lights.yaml', to: 'name: Harbour lights\ndefinition: The lights.\notherNames: [Lights, Férry line]\n' },
    [
      'topics/harbour-lights.yaml:3:22  warning: shared-spelling  "Férry line" is also a name of topics/ferry-line: a search for it finds both. Keep it with only one.',
    ],
  ],
  [
    'a spelling that stands twice in one entry',
    { file: 'topics/harbour-lights.yaml', to: 'name: Harbour lights\ndefinition: The lights.\notherNames: [harbour lights, Lights]\n' },
    [],
  ],
];

describe('a spelling is doubted if a search takes it for that of another entry', () => {
  for (const [one, other] of [
    ['al-Harun', 'Harun'],
    ['Chebaa', 'Shebaa'],
    ['Ben-Gvir', 'Ben Gvir'],
    ["Sana'a", 'Sanaa'],
    ['Đorđe', 'Djordje'],
    ['Yıldız', 'Yildiz'],
    ['The Hague', 'Hague'],
    ['على', 'علی'],
  ] as const) {
    test(`${one} and ${other}`, () => {
      const edits = [
        { file: 'topics/ferry-line.yaml', from: '[car ferry, night boat]', to: `["${one}"]` },
        { file: 'topics/harbour-lights.yaml', to: `name: Harbour lights\ndefinition: The lights.\notherNames: ["${other}"]\n` },
      ];
      assert.deepEqual(doubtsOf(...edits), [
        NO_READOUT,
        `topics/harbour-lights.yaml:3:14  warning: shared-spelling  "${other}" is also a name of topics/ferry-line: a search for it finds both. Keep it with only one.`,
      ]);
    });
  }
});

describe('a name that two actors share', () => {
  const ministry = (side: string) => `name: Ministry of Foreign Affairs\nkind: institution\nside: ${side}\ndescription: It.\n`;
  const sharing = (side: string) =>
    doubtsOf({ file: 'actors/mira-solen.yaml', to: ministry('norvania') }, { file: 'actors/tomas-brandt.yaml', to: ministry(side) });
  test('is not doubted where their sides differ, since the side is shown with it', () =>
    assert.deepEqual(sharing('estmark'), [NO_READOUT]));
  test('is doubted where their side is the same', () => {
    assert.deepEqual(sharing('norvania'), [
      'actors/tomas-brandt.yaml:1:7  warning: shared-spelling  "Ministry of Foreign Affairs" is also a name of actors/mira-solen: a search for it finds both. Keep it with only one.',
      NO_READOUT,
    ]);
  });
});

describe('what the reader doubts in', () => {
  for (const [what, { file = BRIEFING, ...edit }, doubts] of cases) {
    test(what, () => assert.deepEqual(doubtsOf({ file, ...edit }).toSorted(), [NO_READOUT, ...doubts].toSorted()));
  }

  test('an actor and a topic that nothing refers to', () => {
    const actor = { file: 'actors/port-police.yaml', to: 'name: Port police\nkind: institution\ndescription: The police.\n' };
    const topic = { file: 'topics/lake-bridge.yaml', to: 'name: Lake bridge\ndefinition: A bridge.\n' };
    assert.deepEqual(doubtsOf(actor, topic), [
      'actors/port-police.yaml:1:1  warning: unused-actor  Nothing refers to the actor "port-police". Name it where it belongs.',
      NO_READOUT,
      'topics/lake-bridge.yaml:1:1  warning: unused-topic  Nothing refers to the topic "lake-bridge". Name it where it belongs.',
    ]);
  });

  test('what nothing refers to, unless a briefing cannot be read, which may refer to it', () => {
    const topic = { file: 'topics/lake-bridge.yaml', to: 'name: Lake bridge\ndefinition: A bridge.\n' };
    assert.deepEqual(doubtsOf(topic, { file: 'briefings/2031-01-first-round.md', to: 'None.\n' }), [NO_READOUT]);
  });
});

function doubtsOf(...edits: Edit[]): string[] {
  const warnings = readFixture('sound', ...edits).problems.filter((problem) => !isError(problem));
  return formatProblems(warnings).split('\n').slice(0, -2);
}
