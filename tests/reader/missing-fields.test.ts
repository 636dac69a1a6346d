import { testProblems } from '../support/problem-cases.ts';

testProblems('what is missing', [
  {
    name: 'a missing text',
    from: 'title: A ferry, and no toll\n',
    to: '',
    expect: ['briefings/2031-03-second-round.md:2:1  missing-field  "title" is missing. Add it.'],
  },
  {
    name: 'a missing date',
    from: 'asOf: 2031-03\n',
    to: '',
    expect: ['briefings/2031-03-second-round.md:2:1  missing-field  "asOf" is missing. Add it.'],
  },
  {
    name: 'a missing word of a vocabulary',
    from: '    stance: refuses\n',
    to: '',
    expect: [
      'briefings/2031-03-second-round.md:124:5  missing-field  "stance" is missing. Add it: one of "commits", "wants", "proposed", "accepts", "supports", "leaves-open", "leaves-aside", "not-pressing", "refuses", "not-stated".',
    ],
  },
  {
    name: 'a change that does not say of which kind it is',
    from: '{ change: withdrawn, ',
    to: '{ ',
    expect: [
      'briefings/2031-03-second-round.md:115:9  missing-field  "change" is missing. Add it: one of "reworded", "superseded", "withdrawn".',
    ],
  },
  {
    name: 'a missing list',
    from: 'topics: [winter-tolls]\n    parties',
    to: 'parties',
    expect: ['briefings/2031-03-second-round.md:78:5  missing-field  "topics" is missing. Add it.'],
  },
  {
    name: 'a field without a value',
    from: 'title: A ferry, and no toll',
    to: 'title:',
    expect: [
      'briefings/2031-03-second-round.md:2:7  wrong-type  "title" is empty but has to be a text. Fill it in; if it begins with "#", put it in quotation marks.',
    ],
  },
  {
    name: 'a text without a word',
    from: 'title: A ferry, and no toll',
    to: 'title: " "',
    expect: ['briefings/2031-03-second-round.md:2:8  missing-value  "title" is empty. Fill it in, or leave the field out.'],
  },
  {
    name: 'a list without an item',
    from: 'topics: [winter-tolls]',
    to: 'topics: []',
    expect: ['briefings/2031-03-second-round.md:81:13  missing-value  "topics" is empty. A point needs at least one topic.'],
  },
  {
    name: 'a briefing without a source',
    from: 'sources: [solvik-communique]',
    to: 'sources: []',
    expect: ['briefings/2031-03-second-round.md:16:10  missing-value  "sources" is empty. A briefing needs at least one source.'],
  },
]);

const nothing = (field: string, place: string) => [
  `${place}  missing-value  "${field}" has neither a letter nor a digit. Fill it in, or leave the field out.`,
];
testProblems('a text that says nothing', [
  ...['—', '"..."', '"[—](topic:winter-tolls)"', '"**…**"', '"`-`"', '"&mdash;"', '"\\u2014"', '😀', '，', '؟'].map((text) => ({
    name: `text: ${text}`,
    from: 'text: There is to be no toll.',
    to: `text: ${text}`,
    expect: nothing('text', 'briefings/2031-03-second-round.md:80:11'),
  })),
  {
    name: 'a note in a list',
    from: 'notes: ["It does not say when [the ferry](topic:ferry-line) sails."]',
    to: 'notes: ["…"]',
    expect: nothing('notes', 'briefings/2031-03-second-round.md:57:13'),
  },
  {
    name: 'a summary',
    from: 'summary: Norvania and Estmark will run a ferry together. Fishing stays off the table.',
    to: 'summary: "?"',
    expect: nothing('summary', 'briefings/2031-03-second-round.md:3:10'),
  },
  {
    name: 'the definition of a topic',
    file: 'topics/winter-tolls.yaml',
    to: 'name: Tolls\ndefinition: "–"\n',
    expect: nothing('definition', 'topics/winter-tolls.yaml:2:13'),
  },
  ...['没有', 'لا', '۳', '½', '_No_'].map((text) => ({
    name: `not text: ${text}`,
    from: 'text: There is to be no toll.',
    to: `text: ${text}`,
    expect: [],
  })),
]);
