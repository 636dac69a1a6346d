import { testProblems } from '../support/problem-cases.ts';

testProblems('values of the wrong form', [
  {
    name: 'a day that the calendar does not have',
    from: 'compiled: 2031-03-10',
    to: 'compiled: 2031-02-30',
    expect: ['briefings/2031-03-second-round.md:12:11  wrong-form  February 2031 has no day 30: it has 28 days.'],
  },
  {
    name: 'a month that does not exist',
    from: 'asOf: 2031-03',
    to: 'asOf: 2031-13',
    expect: ['briefings/2031-03-second-round.md:11:7  wrong-form  There is no month 13.'],
  },
  {
    name: 'an id in capitals',
    from: 'actor: halden-isles',
    to: 'actor: Halden Isles',
    expect: ['briefings/2031-03-second-round.md:19:12  unknown-actor  There is no actor "Halden Isles". Did you mean "halden-isles"?'],
  },
  {
    name: 'a former id in capitals',
    file: 'actors/mira-solen.yaml',
    from: '[myra-solen]',
    to: '[Myra Solen]',
    expect: ['actors/mira-solen.yaml:6:13  wrong-form  An id is lower-case words joined by hyphens, such as "hakan-fidan".'],
  },
  {
    name: 'an address that is not one of the web',
    file: 'sources/harbour-gazette.yaml',
    from: 'https://example.com/lake-ost',
    to: 'ftp://example.com/lake-ost',
    expect: ['sources/harbour-gazette.yaml:6:10  wrong-form  An address is a whole web address, such as "https://example.org/statement".'],
  },
  {
    name: 'a source without paragraphs',
    file: 'sources/solvik-communique.yaml',
    from: 'paragraphs: 4',
    to: 'paragraphs: 0',
    expect: ['sources/solvik-communique.yaml:8:13  wrong-form  "paragraphs" is 0 but has to be more than 0.'],
  },
  {
    name: 'a paragraph that is neither a number nor the standfirst',
    from: 'paragraph: 1, from:',
    to: 'paragraph: last, from:',
    expect: ['briefings/2031-03-second-round.md:52:53  wrong-form  A paragraph is a number, such as 5, or the word "standfirst".'],
  },
  {
    name: 'a passage that ends without beginning',
    from: 'from: "one ferry", to:',
    to: 'to:',
    expect: ['briefings/2031-03-second-round.md:52:60  wrong-form  "to" needs "from": a passage with an end must also have a beginning.'],
  },
  {
    name: 'a passage that only begins is sound',
    from: ', to: "both shores"',
    to: '',
    expect: [],
  },
  {
    name: 'a wording that is neither quoted nor paraphrased nor absent',
    from: '{ source: solvik-communique, absent: true }',
    to: '{ source: solvik-communique }',
    expect: [
      'briefings/2031-03-second-round.md:56:9  wrong-form  A wording has a source and one of "quote", "paraphrase" or "absent: true".',
    ],
  },
  {
    name: 'a wording that is both quoted and paraphrased',
    from: 'quote: one ferry for both shores',
    to: 'quote: one ferry, paraphrase: A ferry.',
    expect: [
      'briefings/2031-03-second-round.md:54:9  wrong-form  A wording has a source and one of "quote", "paraphrase" or "absent: true".',
    ],
  },
]);
