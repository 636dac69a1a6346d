import { testProblems } from '../support/problem-cases.ts';

testProblems('days, positions and analyses', [
  {
    name: 'a last day before the first',
    from: 'last: 2031-03-04',
    to: 'last: 2031-03-01',
    expect: ['briefings/2031-03-second-round.md:8:9  wrong-order  The last day, 2031-03-01, is before the first, 2031-03-02.'],
  },
  {
    name: 'talks of a single day are sound',
    from: 'last: 2031-03-04',
    to: 'last: 2031-03-02',
    expect: [],
  },
  {
    name: 'a revision before the day of compiling',
    from: 'date: 2031-03-12, note',
    to: 'date: 2031-03-09, note',
    expect: [
      'briefings/2031-03-second-round.md:14:13  wrong-order  The revision of 2031-03-09 comes after 2031-03-10. List revisions earliest first.',
    ],
  },
  {
    name: 'revisions that do not stand oldest first',
    from: 'date: 2031-03-20, note',
    to: 'date: 2031-03-11, note',
    expect: [
      'briefings/2031-03-second-round.md:15:13  wrong-order  The revision of 2031-03-11 comes after 2031-03-12. List revisions earliest first.',
    ],
  },
  {
    name: 'a position of an actor without a delegation',
    from: '- party: estmark\n    topic',
    to: '- party: halden-isles\n    topic',
    expect: [
      'briefings/2031-03-second-round.md:124:12  not-a-party  "halden-isles" is not a party in this briefing, so it cannot have a position here. The parties are: norvania, estmark.',
    ],
  },
  {
    name: 'two positions of one party on one topic',
    from: '- party: estmark\n    topic: winter-tolls',
    to: '- party: norvania\n    topic: ferry-line',
    expect: [
      'briefings/2031-03-second-round.md:125:12  duplicate-position  "norvania" has two positions on "ferry-line". Put them into one.',
    ],
  },
  {
    name: 'a briefing without a delegation',
    file: 'briefings/2031-01-first-round.md',
    from: 'delegations:\n  - actor: norvania\n  - actor: estmark',
    to: 'delegations: []',
    expect: ['briefings/2031-01-first-round.md:11:14  missing-value  "delegations" is empty. A briefing needs at least one delegation.'],
  },
  {
    name: 'a briefing without an analysis',
    file: 'briefings/2031-01-first-round.md',
    from: '[Norvania](actor:norvania) met [Estmark](actor:estmark).\n',
    to: '',
    expect: [
      'briefings/2031-01-first-round.md:15:1  empty-analysis  The briefing has no analysis. Write it in Markdown below the frontmatter.',
    ],
  },
  {
    name: 'headings alone are no analysis',
    file: 'briefings/2031-01-first-round.md',
    from: '[Norvania](actor:norvania) met [Estmark](actor:estmark).',
    to: '## The ferry',
    expect: [
      'briefings/2031-01-first-round.md:15:1  empty-analysis  The briefing has no analysis. Write it in Markdown below the frontmatter.',
    ],
  },
  {
    name: 'a revision on the day of compiling, and two on one day',
    from: '  - { date: 2031-03-12, note',
    to: '  - { date: 2031-03-10, note: One. }\n  - { date: 2031-03-10, note',
    expect: [],
  },
]);
