import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { BRIEFING, type Edit, problemsOf } from '../support/edited-content.ts';
import { testProblems } from '../support/problem-cases.ts';

testProblems('who and what is named', [
  {
    name: 'a source that is listed twice',
    from: 'sources: [solvik-communique]',
    to: 'sources: [solvik-communique, solvik-communique]',
    expect: ['briefings/2031-03-second-round.md:16:30  listed-twice  "solvik-communique" is already in this list. Put the two into one.'],
  },
  {
    name: 'an actor that is listed twice',
    from: '  - actor: lake-people\n',
    to: '  - actor: halden-isles\n',
    expect: ['briefings/2031-03-second-round.md:22:12  listed-twice  "halden-isles" is already in this list. Put the two into one.'],
  },
  {
    name: 'a member who sits in a delegation twice',
    from: '        change: came\n        cites: [{ source: solvik-communique, paragraph: 1 }]\n',
    to: '        change: came\n        cites: [{ source: solvik-communique, paragraph: 1 }]\n      - { actor: mira-solen, role: Envoy, cites: [{ source: solvik-communique }] }\n',
    expect: ['briefings/2031-03-second-round.md:38:18  listed-twice  "mira-solen" is already in this list. Put the two into one.'],
  },
  {
    name: 'a party that has two delegations',
    from: '  - actor: estmark\n    members:',
    to: '  - actor: norvania\n    members:',
    expect: [
      'briefings/2031-03-second-round.md:38:12  listed-twice  "norvania" is already in this list. Put the two into one.',
      'briefings/2031-03-second-round.md:83:15  not-in-briefing  "estmark" has neither a delegation nor a part in this briefing. Add it to "actors" with the part that it plays.',
      'briefings/2031-03-second-round.md:101:16  not-in-briefing  "estmark" has neither a delegation nor a part in this briefing. Add it to "actors" with the part that it plays.',
      'briefings/2031-03-second-round.md:124:12  not-a-party  "estmark" is not a party in this briefing, so it cannot have a position here. The parties are: norvania.',
    ],
  },
  {
    name: 'a topic and a party that a point has twice',
    from: 'topics: [harbour-lights]\n    parties: [norvania]',
    to: 'topics: [harbour-lights, harbour-lights]\n    parties: [norvania, norvania]',
    expect: [
      'briefings/2031-03-second-round.md:71:30  listed-twice  "harbour-lights" is already in this list. Put the two into one.',
      'briefings/2031-03-second-round.md:72:25  listed-twice  "norvania" is already in this list. Put the two into one.',
    ],
  },
  {
    name: 'a point that concerns an actor without a delegation',
    from: 'topics: [harbour-lights]\n    parties: [norvania]',
    to: 'topics: [harbour-lights]\n    parties: [norvania, halden-isles]',
    expect: [
      'briefings/2031-03-second-round.md:72:25  not-a-party  "halden-isles" is not a party in this briefing, so it cannot stand under "parties"; put it under "concerns". The parties are: norvania, estmark.',
    ],
  },
  {
    name: 'a red line of an actor that the briefing does not list',
    from: 'holders: [estmark]',
    to: 'holders: [tomas-brandt]',
    expect: [
      'briefings/2031-03-second-round.md:83:15  not-in-briefing  "tomas-brandt" has neither a delegation nor a part in this briefing. Add it to "actors" with the part that it plays.',
    ],
  },
  {
    name: 'a red line of an actor that has a part and no delegation',
    from: 'holders: [estmark]',
    to: 'holders: [halden-isles]',
    expect: [],
  },
  {
    name: 'an idea of an actor that the briefing does not list',
    from: 'raisedBy: [estmark]',
    to: 'raisedBy: [tomas-brandt]',
    expect: [
      'briefings/2031-03-second-round.md:101:16  not-in-briefing  "tomas-brandt" has neither a delegation nor a part in this briefing. Add it to "actors" with the part that it plays.',
    ],
  },
  {
    name: 'an idea of an actor that has a part and no delegation',
    from: 'raisedBy: [estmark]',
    to: 'raisedBy: [halden-isles]',
    expect: [],
  },
  {
    name: 'an actor that is tied to itself',
    from: 'to: ferry-board',
    to: 'to: mira-solen',
    expect: ['briefings/2031-03-second-round.md:133:9  self-reference  "mira-solen" is tied to itself. Name the other actor.'],
  },
  {
    name: 'an actor that is its own side',
    file: 'actors/norvania.yaml',
    to: 'name: Norvania\nkind: government\ndescription: A.\nside: norvania\n',
    expect: ['actors/norvania.yaml:4:7  self-reference  "norvania" is its own side. Leave "side" out.'],
  },
]);

/** Gives the host a delegation with some capacities. */
const seated = (capacities: string, more = ''): Edit => ({
  file: BRIEFING,
  from: '  - actor: estmark\n    members:',
  to: `  - { actor: halden-isles, capacities: [${capacities}]${more} }\n  - actor: estmark\n    members:`,
});
const readout = (party: string, says: string): Edit => ({
  file: BRIEFING,
  from: '      - party: norvania\n        says: affirms\n',
  to: `      - { party: ${party}, says: ${says}, date: 2031-03-08, cites: [{ source: solvik-communique }] }\n      - party: norvania\n        says: affirms\n`,
});

describe('whoever took part without being a party', () => {
  for (const says of ['dissociates', 'withdrew']) {
    test(`may enter a reservation: "${says}"`, () =>
      assert.deepEqual(problemsOf('sound', seated('guaranteeing'), readout('halden-isles', says)), []));
  }

  for (const says of ['joined', 'affirms', 'silent']) {
    test(`has no readout, not even "${says}"`, () => {
      assert.deepEqual(problemsOf('sound', seated('mediating'), readout('halden-isles', says)), [
        `${BRIEFING}:65:18  not-a-party  "halden-isles" is not a party in this briefing, so it has no readout. The parties are: norvania, estmark.`,
      ]);
    });
  }

  test('has one if a source counts it as a party', () => {
    assert.deepEqual(problemsOf('sound', seated('mediating', ', isParty: true'), readout('halden-isles', 'joined')), []);
  });

  test('may join if it had no seat', () => assert.deepEqual(problemsOf('sound', readout('lake-people', 'joined')), []));

  for (const [capacities, column] of [
    ['mediating, not-stated', 52],
    ['not-stated, observing', 41],
  ] as const) {
    test(`has no capacity that is both stated and not stated: ${capacities}`, () => {
      assert.deepEqual(problemsOf('sound', seated(capacities)), [
        `${BRIEFING}:38:${column}  contradiction  "not-stated" stands beside a capacity that is stated. Remove it, or leave "capacities" out.`,
      ]);
    });
  }
});

test('a briefing without a party says so, and what to do', () => {
  const to = `---
title: A first meeting
summary: They met.
event: { name: Lake Ost talks, cites: [{ source: harbour-gazette }] }
asOf: 2031-01
compiled: 2031-01-20
sources: [harbour-gazette]
delegations: [{ actor: norvania, capacities: [observing] }]
positions: [{ party: norvania, topic: ferry-line, stance: wants, cites: [{ source: harbour-gazette }] }]
---

They met.
`;
  assert.deepEqual(problemsOf('sound', { file: 'briefings/2031-01-first-round.md', to }), [
    'briefings/2031-01-first-round.md:9:22  not-a-party  "norvania" is not a party in this briefing, so it cannot have a position here. The briefing has no party: none of its delegations negotiates. Correct "capacities", or add "isParty: true".',
  ]);
});
