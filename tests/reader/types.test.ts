import { testProblems } from '../support/problem-cases.ts';

testProblems('values of the wrong type', [
  {
    name: 'a number in place of a text',
    from: 'title: A ferry, and no toll',
    to: 'title: 2031',
    expect: ['briefings/2031-03-second-round.md:2:8  wrong-type  "title" is a number but has to be a text. Write: title: "2031"'],
  },
  {
    name: 'a text in place of a list',
    from: 'topics: [winter-tolls]',
    to: 'topics: winter-tolls',
    expect: ['briefings/2031-03-second-round.md:81:13  wrong-type  "topics" is a text but has to be a list. Write: topics: [winter-tolls]'],
  },
  ...(
    [
      ['[refuses]', 'a list'],
      ['{ refuses: true }', 'a group of fields'],
      ['~', 'empty'],
    ] as const
  ).map(([value, type]) => ({
    name: `${value} in place of a word of a vocabulary`,
    from: 'stance: refuses',
    to: `stance: ${value}`,
    expect: [
      `briefings/2031-03-second-round.md:126:13  wrong-type  "stance" is ${type} but has to be one of "commits", "wants", "proposed", "accepts", "supports", "leaves-open", "leaves-aside", "not-pressing", "refuses", "not-stated".`,
    ],
  })),
  {
    name: 'a text in place of a yes or no',
    from: 'foreseen: true\n    certainty: possible',
    to: 'foreseen: yes\n    certainty: possible',
    expect: [
      'briefings/2031-03-second-round.md:147:15  wrong-type  "foreseen" is a text but has to be "true" or "false". Write: foreseen: true',
    ],
  },
  {
    name: 'a list in place of a text',
    from: 'name: Lake Ost talks',
    to: 'name: [Lake Ost talks]',
    expect: ['briefings/2031-03-second-round.md:5:9  wrong-type  "name" is a list but has to be a text.'],
  },
  {
    name: 'a text in place of fields',
    from: 'was: { title: A ferry, text: "They run a [ferry](topic:ferry-line)." }',
    to: 'was: A ferry',
    expect: ['briefings/2031-03-second-round.md:62:14  wrong-type  "was" is a text but has to be a group of fields.'],
  },
  {
    name: 'a year that YAML takes for a number',
    file: 'topics/ferry-line.yaml',
    from: 'name: Ferry line',
    to: 'name: 2031',
    expect: ['topics/ferry-line.yaml:1:7  wrong-type  "name" is a number but has to be a text. Write: name: "2031"'],
  },
  {
    name: 'a number that is none',
    file: 'sources/solvik-communique.yaml',
    from: 'paragraphs: 4',
    to: 'paragraphs: .nan',
    expect: ['sources/solvik-communique.yaml:8:13  wrong-type  "paragraphs" is NaN but has to be a number.'],
  },
  {
    name: 'a number that is too large to be counted with',
    file: 'sources/solvik-communique.yaml',
    from: 'paragraphs: 4',
    to: 'paragraphs: 9007199254740992',
    expect: ['sources/solvik-communique.yaml:8:13  wrong-form  "paragraphs" is 9007199254740992 but has to be at most 9007199254740991.'],
  },
  {
    name: 'fields in place of a text',
    from: 'name: Lake Ost talks',
    to: 'name: { lake: Ost }',
    expect: [
      'briefings/2031-03-second-round.md:5:9  wrong-type  "name" is a group of fields but has to be a text. A text that has a colon and a space in it needs quotation marks. Write: name: "lake: Ost"',
    ],
  },
  {
    name: 'a number in a list of ids',
    from: 'topics: [winter-tolls]',
    to: 'topics: [5]',
    expect: ['briefings/2031-03-second-round.md:81:14  wrong-type  "topics" is a number but has to be a text. Write: "5"'],
  },
  {
    name: 'nothing in place of one of several forms',
    from: '- { change: withdrawn, date: 2031-03-21, reason: It was a misprint. }',
    to: '- ~',
    expect: ['briefings/2031-03-second-round.md:115:9  wrong-type  "changes" is empty but has to be a group of fields.'],
  },
  {
    name: 'a list that is empty, or longer than a text may be, in place of a text',
    from: 'title: A ferry, and no toll\nsummary: Norvania and Estmark will run a ferry together. Fishing stays off the table.',
    to: `title: []\nsummary: [${'A, '.repeat(2001)}]`,
    expect: [
      'briefings/2031-03-second-round.md:2:8  wrong-type  "title" is a list but has to be a text.',
      'briefings/2031-03-second-round.md:3:10  wrong-type  "summary" is a list but has to be a text.',
    ],
  },
]);
