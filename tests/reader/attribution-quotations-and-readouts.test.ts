import { testProblems } from '../support/problem-cases.ts';

testProblems('attribution, quotations and readouts', [
  {
    name: 'one party’s word without saying whose',
    from: '    saidBy: ferry-board\n',
    to: '',
    expect: [
      'briefings/2031-03-second-round.md:73:18  missing-field  The attribution is "party", but "saidBy" is missing. Name the party or its office.',
    ],
  },
  {
    name: 'somebody’s word that is not one party’s',
    from: 'attribution: party',
    to: 'attribution: press',
    expect: [
      'briefings/2031-03-second-round.md:74:13  unexpected-field  "saidBy" goes only with the attribution "party". Change the attribution, or leave "saidBy" out.',
    ],
  },
  {
    name: 'a quotation of more than 40 words',
    from: 'quote: one ferry for both shores',
    to: 'quote: word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word',
    expect: [
      'briefings/2031-03-second-round.md:54:80  long-quotation  The quotation has 41 words, but may have at most 40. Shorten it, or paraphrase.',
    ],
  },
  {
    name: 'a quotation of more than 40 words in Chinese, which has no spaces',
    from: 'quote: one ferry for both shores',
    to: `quote: ${'双方同意设立热线。'.repeat(11)}`,
    expect: [
      'briefings/2031-03-second-round.md:54:80  long-quotation  The quotation has 44 words, but may have at most 40. Shorten it, or paraphrase.',
    ],
  },
  {
    name: 'a quotation of 40 words is sound',
    from: 'quote: one ferry for both shores',
    to: 'quote: word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word',
    expect: [],
  },
  {
    name: 'a readout of an actor without a delegation',
    from: '- party: norvania\n        says',
    to: '- party: halden-isles\n        says',
    expect: [
      'briefings/2031-03-second-round.md:64:16  not-a-party  "halden-isles" is not a party in this briefing, so it has no readout. The parties are: norvania, estmark.',
    ],
  },
  {
    name: 'two readouts of one party from one source',
    from: '    readouts:',
    to: '    readouts:\n      - { party: norvania, says: differs, cites: [{ source: solvik-communique }] }',
    expect: [
      'briefings/2031-03-second-round.md:65:16  duplicate-readout  "norvania" has two readouts of this point from the same day and the same source. Keep one, or give each its day or its source.',
    ],
  },
  {
    name: 'two readouts of one party of different days',
    from: '    readouts:',
    to: '    readouts:\n      - { party: norvania, says: withdrew, date: 2031-03-06, cites: [{ source: solvik-communique }] }',
    expect: [],
  },
  {
    name: 'a readout without a cite',
    from: 'note: As the [Ferry Board](actor:ferry-board) has it.\n        cites: [{ source: solvik-communique, paragraph: 1 }]',
    to: 'note: As it has it.',
    expect: [
      'briefings/2031-03-second-round.md:64:9  missing-field  The readout "affirms" needs a cite. Add "cites", or make it "not-stated".',
    ],
  },
  {
    name: 'a readout that is not stated needs no cite',
    from: 'says: affirms\n        note: As the [Ferry Board](actor:ferry-board) has it.\n        cites: [{ source: solvik-communique, paragraph: 1 }]',
    to: 'says: not-stated',
    expect: [],
  },
]);
