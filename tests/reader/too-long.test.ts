import { testProblems } from '../support/problem-cases.ts';

testProblems('what is long', [
  {
    name: 'a title of 201 characters',
    from: 'title: A ferry, and no toll',
    to: `title: ${'x'.repeat(201)}`,
    expect: ['briefings/2031-03-second-round.md:2:8  too-long  "title" has 201 characters, but may have at most 200. Shorten it.'],
  },
  {
    name: 'a title of 200 characters',
    from: 'title: A ferry, and no toll',
    to: `title: ${'x'.repeat(200)}`,
    expect: [],
  },
  {
    name: 'a list of 1,001 items',
    from: 'notes: ["It does not say when [the ferry](topic:ferry-line) sails."]',
    to: `notes: [${'A., '.repeat(1001)}]`,
    expect: ['briefings/2031-03-second-round.md:57:12  too-long  "notes" has 1001 items, but may have at most 1000. Shorten it.'],
  },
  {
    name: 'a word of 81 letters that is none of the vocabulary is cut',
    file: 'sources/solvik-communique.yaml',
    from: 'kind: official-statement',
    to: `kind: ${'x'.repeat(81)}`,
    expect: [
      `sources/solvik-communique.yaml:3:7  unknown-value  "kind" is "${'x'.repeat(79)}…" but has to be one of "analysis", "official-statement", "joint-statement", "treaty", "resolution", "draft", "speech", "interview", "data", "news-report".`,
    ],
  },
  {
    name: 'a word of 80 letters is not',
    file: 'sources/solvik-communique.yaml',
    from: 'kind: official-statement',
    to: `kind: ${'x'.repeat(80)}`,
    expect: [
      `sources/solvik-communique.yaml:3:7  unknown-value  "kind" is "${'x'.repeat(80)}" but has to be one of "analysis", "official-statement", "joint-statement", "treaty", "resolution", "draft", "speech", "interview", "data", "news-report".`,
    ],
  },
]);
