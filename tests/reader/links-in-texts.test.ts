import { testProblems } from '../support/problem-cases.ts';

testProblems('links in the texts of fields', [
  {
    name: 'an unknown actor in a text',
    from: 'note: As the [Ferry Board](actor:ferry-board)',
    to: 'note: As the [Ferry Board](actor:fery-board)',
    expect: ['briefings/2031-03-second-round.md:66:36  unknown-actor  There is no actor "fery-board". Did you mean "ferry-board"?'],
  },
  {
    name: 'an unknown actor whose id begins like a known one before it',
    from: 'role: Harbour Minister, for the [Ferry Board](actor:ferry-board)',
    to: 'role: The [Ferry Board](actor:ferry-board)’s and the [Ferry](actor:ferry)’s',
    expect: ['briefings/2031-03-second-round.md:35:70  unknown-actor  There is no actor "ferry". Add it with "npm run new -- actor".'],
  },
  {
    name: 'an unknown topic in a former wording',
    from: 'text: "They run a [ferry](topic:ferry-line)."',
    to: 'text: "They run a [ferry](topic:ferrys)."',
    expect: [
      'briefings/2031-03-second-round.md:62:58  unknown-topic  There is no topic "ferrys". Add it with "npm run new -- topic", or name one that exists: "ferry-line", "harbour-lights", "lake-fishing", "winter-tolls".',
    ],
  },
  {
    name: 'an unknown point in a text',
    from: 'see [R1](point:r1)',
    to: 'see [R2](point:r2)',
    expect: ['briefings/2031-03-second-round.md:49:114  unknown-point  This briefing has no point "r2". Did you mean "r1"?'],
  },
  {
    name: 'an unknown briefing in a text',
    from: '[the first](briefing:2031-01-first-round)',
    to: '[the first](briefing:2031-02-first-round)',
    expect: [
      'briefings/2031-03-second-round.md:9:40  unknown-briefing  There is no briefing "2031-02-first-round". Did you mean "2031-01-first-round"?',
    ],
  },
  {
    name: 'an unknown source in a text',
    from: '[the communiqué](source:solvik-communique#2)',
    to: '[the communiqué](source:communique#2)',
    expect: [
      'briefings/2031-03-second-round.md:23:57  unknown-source  There is no source "communique". Add it with "npm run new -- source", or name one that exists: "harbour-gazette", "solvik-communique".',
    ],
  },
  {
    name: 'a letter that only looks like one of the id',
    from: 'text: to [one ferry](topic:ferry-line)',
    to: 'text: to [one ferry](topic:ferry-lіnе)',
    expect: [
      'briefings/2031-03-second-round.md:121:26  unknown-topic  There is no topic "ferry-lіnе", which has U+0456, U+0435. Did you mean "ferry-line"?',
    ],
  },
  {
    name: 'the second link of a text, and a point',
    from: 'text: to [one ferry](topic:ferry-line)',
    to: 'text: "to [a](point:a9) [one ferry](topic:ferry-lane)"',
    expect: [
      'briefings/2031-03-second-round.md:121:19  unknown-point  This briefing has no point "a9". Did you mean "a1"?',
      'briefings/2031-03-second-round.md:121:41  unknown-topic  There is no topic "ferry-lane". Did you mean "ferry-line"?',
    ],
  },
  {
    name: 'a link on the second line of a text',
    from: 'text: to [one ferry](topic:ferry-line)',
    to: 'text: to [one\n      ferry](topic:ferry-lane)',
    expect: ['briefings/2031-03-second-round.md:122:14  unknown-topic  There is no topic "ferry-lane". Did you mean "ferry-line"?'],
  },
  {
    name: 'a link that is written otherwise than it is read stands at its text, though another text has it so',
    from: 'text: to [one ferry](topic:ferry-line)\n    point: a1',
    to: 'text: to [one ferry]( topic:ferry-lane )\n    point: a1 # not (topic:ferry-lane)',
    expect: ['briefings/2031-03-second-round.md:121:11  unknown-topic  There is no topic "ferry-lane". Did you mean "ferry-line"?'],
  },
  {
    name: 'a link that is written otherwise than it is read',
    from: 'text: to [one ferry](topic:ferry-line)',
    to: 'text: to [one ferry]( topic:ferry-lane )',
    expect: ['briefings/2031-03-second-round.md:121:11  unknown-topic  There is no topic "ferry-lane". Did you mean "ferry-line"?'],
  },
  {
    name: 'two links of two texts that are alike',
    from: 'text: to [one ferry](topic:ferry-line)\n    point: a1\n    cites: [{ source: solvik-communique, paragraph: 1 }]\n  - party: estmark\n',
    to: 'text: to [one](topic:ferry-lane)\n    point: a1\n    cites: [{ source: solvik-communique, paragraph: 1 }]\n  - party: estmark\n    text: no [one](topic:ferry-lane)\n',
    expect: [
      'briefings/2031-03-second-round.md:121:20  unknown-topic  There is no topic "ferry-lane". Did you mean "ferry-line"?',
      'briefings/2031-03-second-round.md:125:20  unknown-topic  There is no topic "ferry-lane". Did you mean "ferry-line"?',
    ],
  },
]);
