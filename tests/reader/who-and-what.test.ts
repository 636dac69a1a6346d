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
      'briefings/2031-03-second-round.md:72:25  not-a-party  "halden-isles" is not a party in this briefing, so it is not a party that a point can have under "parties". The parties are: norvania, estmark.',
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
