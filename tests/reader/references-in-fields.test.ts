import { testProblems } from '../support/problem-cases.ts';

testProblems('references in fields', [
  {
    name: 'an unknown actor in a field, with the nearest that exists',
    from: 'actor: halden-isles',
    to: 'actor: halden-isle',
    expect: ['briefings/2031-03-second-round.md:19:12  unknown-actor  There is no actor "halden-isle". Did you mean "halden-isles"?'],
  },
  {
    name: 'an unknown actor that is near no other',
    from: 'saidBy: ferry-board',
    to: 'saidBy: postmaster',
    expect: ['briefings/2031-03-second-round.md:74:13  unknown-actor  There is no actor "postmaster". Add it with "npm run new -- actor".'],
  },
  {
    name: 'an unknown side of an actor',
    file: 'actors/mira-solen.yaml',
    from: 'side: norvania',
    to: 'side: norvana',
    expect: ['actors/mira-solen.yaml:3:7  unknown-actor  There is no actor "norvana". Did you mean "norvania"?'],
  },
  {
    name: 'an unknown issuer of a source',
    file: 'sources/solvik-communique.yaml',
    from: '[norvania, estmark]',
    to: '[norvania, estland]',
    expect: ['sources/solvik-communique.yaml:7:21  unknown-actor  There is no actor "estland". Add it with "npm run new -- actor".'],
  },
  {
    name: 'an unknown topic in a list',
    from: 'topics: [winter-tolls]',
    to: 'topics: [winter-tolls, summer-tolls]',
    expect: ['briefings/2031-03-second-round.md:81:28  unknown-topic  There is no topic "summer-tolls". Did you mean "winter-tolls"?'],
  },
  {
    name: 'an unknown source of the briefing',
    file: 'briefings/2031-01-first-round.md',
    from: 'sources: [harbour-gazette]',
    to: 'sources: [harbour-gazette, harbour-gazete]',
    expect: [
      'briefings/2031-01-first-round.md:10:28  unknown-source  There is no source "harbour-gazete". Did you mean "harbour-gazette"?',
    ],
  },
  {
    name: 'an unknown source in a cite',
    file: 'briefings/2031-01-first-round.md',
    from: '{ source: harbour-gazette }',
    to: '{ source: gazette }',
    expect: [
      'briefings/2031-01-first-round.md:7:21  unknown-source  There is no source "gazette". Add it with "npm run new -- source", or name one that exists: "harbour-gazette", "solvik-communique".',
    ],
  },
  {
    name: 'an unknown source in a wording',
    from: '{ source: solvik-communique, absent: true }',
    to: '{ source: solvik, absent: true }',
    expect: [
      'briefings/2031-03-second-round.md:56:19  unknown-source  There is no source "solvik". Add it with "npm run new -- source", or name one that exists: "harbour-gazette", "solvik-communique".',
    ],
  },
  {
    name: 'an unknown speaker in a wording',
    from: 'speaker: mira-solen',
    to: 'speaker: mira-solem',
    expect: ['briefings/2031-03-second-round.md:54:61  unknown-actor  There is no actor "mira-solem". Did you mean "mira-solen"?'],
  },
  {
    name: 'an unknown point of a position',
    from: 'point: a1',
    to: 'point: a2',
    expect: ['briefings/2031-03-second-round.md:122:12  unknown-point  This briefing has no point "a2". Did you mean "a1"?'],
  },
  {
    name: 'an unknown successor',
    from: 'successor: f2',
    to: 'successor: f3',
    expect: ['briefings/2031-03-second-round.md:106:83  unknown-point  This briefing has no point "f3". Did you mean "f1"?'],
  },
  {
    name: 'a former id is an address, not a name',
    from: 'actor: mira-solen\n        role',
    to: 'actor: myra-solen\n        role',
    expect: ['briefings/2031-03-second-round.md:34:16  unknown-actor  There is no actor "myra-solen". Did you mean "mira-solen"?'],
  },
  {
    name: 'an entry whose own content is unsound is still known',
    file: 'actors/mira-solen.yaml',
    from: 'kind: person',
    to: 'kind: people',
    expect: [
      'actors/mira-solen.yaml:2:7  unknown-value  "kind" is "people" but has to be one of "person", "government", "institution", "community", "organisation", "armed-group", "movement", "coalition", "company".',
    ],
  },
]);
