import { testProblems } from '../support/problem-cases.ts';

testProblems('former ids', [
  {
    name: 'a former id that is the id of another entry',
    file: 'actors/mira-solen.yaml',
    from: '[myra-solen]',
    to: '[tomas-brandt]',
    expect: [
      'actors/mira-solen.yaml:6:13  taken-id  "tomas-brandt" already leads to "tomas-brandt". One address cannot lead to two entries.',
    ],
  },
  {
    name: 'a former id that two entries have',
    file: 'actors/tomas-brandt.yaml',
    from: 'side: estmark',
    to: 'side: estmark\nformerIds: [myra-solen]',
    expect: [
      'actors/tomas-brandt.yaml:4:13  taken-id  "myra-solen" already leads to "mira-solen". One address cannot lead to two entries.',
    ],
  },
  {
    name: 'a former id that is the entry’s own',
    file: 'topics/ferry-line.yaml',
    from: '[ferries]',
    to: '[ferry-line]',
    expect: ['topics/ferry-line.yaml:4:13  taken-id  "ferry-line" already leads to "ferry-line". One address cannot lead to two entries.'],
  },
  {
    name: 'a former id may be the id of an entry of another collection',
    file: 'topics/ferry-line.yaml',
    from: '[ferries]',
    to: '[ferry-board]',
    expect: [],
  },
]);
