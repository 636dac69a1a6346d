import { testProblems } from '../support/problem-cases.ts';

testProblems('links in the analysis', [
  {
    name: 'an unknown actor in the analysis',
    from: '[Mira Solen](actor:mira-solen) of',
    to: '[Mira Solen](actor:mira-sole) of',
    expect: ['briefings/2031-03-second-round.md:154:90  unknown-actor  There is no actor "mira-sole". Did you mean "mira-solen"?'],
  },
  {
    name: 'an unknown topic in the analysis',
    file: 'briefings/2031-01-first-round.md',
    from: 'met [Estmark](actor:estmark).',
    to: 'met on [tolls](topic:tolls).',
    expect: [
      'briefings/2031-01-first-round.md:16:35  unknown-topic  There is no topic "tolls". Add it with "npm run new -- topic", or name one that exists: "ferry-line", "harbour-lights", "lake-fishing", "winter-tolls".',
    ],
  },
  {
    name: 'an unknown point in the analysis',
    from: '([A1](point:a1))',
    to: '([A2](point:a2))',
    expect: ['briefings/2031-03-second-round.md:155:89  unknown-point  This briefing has no point "a2". Did you mean "a1"?'],
  },
  {
    name: 'a point of another briefing in the analysis',
    file: 'briefings/2031-01-first-round.md',
    from: 'met [Estmark](actor:estmark).',
    to: 'met ([A1](point:a1)).',
    expect: ['briefings/2031-01-first-round.md:16:33  unknown-point  This briefing has no point "a1".'],
  },
  {
    name: 'an unknown briefing in the analysis',
    file: 'briefings/2031-01-first-round.md',
    from: 'met [Estmark](actor:estmark).',
    to: 'met [again](briefing:2031-03).',
    expect: [
      'briefings/2031-01-first-round.md:16:32  unknown-briefing  There is no briefing "2031-03". Add it with "npm run new -- briefing", or name one that exists: "2031-01-first-round", "2031-03-second-round".',
    ],
  },
  {
    name: 'an unknown source in the analysis',
    from: '[¶1](source:solvik-communique#1)',
    to: '[¶1](source:communique#1)',
    expect: [
      'briefings/2031-03-second-round.md:156:1  unknown-source  There is no source "communique". Add it with "npm run new -- source", or name one that exists: "harbour-gazette", "solvik-communique".',
    ],
  },
  {
    name: 'a paragraph of an actor, which has none',
    from: '([A1](point:a1))',
    to: '([she](actor:mira-solen#1))',
    expect: ['briefings/2031-03-second-round.md:155:89  unknown-actor  There is no actor "mira-solen#1". Did you mean "mira-solen"?'],
  },
]);
