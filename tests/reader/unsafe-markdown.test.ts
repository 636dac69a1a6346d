import { testProblems } from '../support/problem-cases.ts';

testProblems('unsafe Markdown', [
  {
    name: 'raw HTML in the analysis',
    from: 'Those of',
    to: 'Those <b>all</b> of',
    expect: [
      'briefings/2031-03-second-round.md:160:7  raw-html  Raw HTML is not allowed. Write it in Markdown, or put a backslash before "<" to show the character itself.',
    ],
  },
  {
    name: 'an image in the analysis',
    from: 'Those of',
    to: '![The lights](https://example.org/lights.png) of',
    expect: ['briefings/2031-03-second-round.md:160:1  image  Images are not allowed. Say in words what it shows, or link to it.'],
  },
  {
    name: 'an address of a script in the analysis',
    from: 'Those of',
    to: '[Those](javascript:alert) of',
    expect: [
      'briefings/2031-03-second-round.md:160:1  unsafe-link  The address "javascript:alert" is not allowed. Begin it with "https://", "http://", "mailto:" or "#", or name an entry, such as "actor:hakan-fidan".',
    ],
  },
  {
    name: 'a scheme that names no collection in the analysis',
    from: '(actor:mira-solen) of',
    to: '(person:mira-solen) of',
    expect: [
      'briefings/2031-03-second-round.md:154:90  unsafe-link  The address "person:mira-solen" is not allowed. Begin it with "https://", "http://", "mailto:" or "#", or name an entry, such as "actor:hakan-fidan".',
    ],
  },
  {
    name: 'an entry named in a definition',
    from: 'stay lit. [standfirst](source:solvik-communique#standfirst)',
    to: 'stay [lit][lights].\n\n[lights]: topic:harbour-lights',
    expect: [
      'briefings/2031-03-second-round.md:162:1  unsafe-link  The address "topic:harbour-lights" is not allowed in a definition. Name the entry in the link itself.',
    ],
  },
  {
    name: 'raw HTML in a text',
    from: 'text: There is to be no toll.',
    to: 'text: There is to be <em>no</em> toll.',
    expect: [
      'briefings/2031-03-second-round.md:80:26  raw-html  Raw HTML is not allowed. Write it in Markdown, or put a backslash before "<" to show the character itself.',
    ],
  },
  {
    name: 'an image in a text',
    from: 'text: There is to be no toll.',
    to: 'text: "![No toll](https://example.org/no.png)"',
    expect: ['briefings/2031-03-second-round.md:80:11  image  Images are not allowed. Say in words what it shows, or link to it.'],
  },
  {
    name: 'an address of a script in a text',
    from: 'text: There is to be no toll.',
    to: 'text: There is to be [no toll](javascript:alert).',
    expect: [
      'briefings/2031-03-second-round.md:80:11  unsafe-link  The address "javascript:alert" is not allowed. Begin it with "https://", "http://", "mailto:" or "#", or name an entry, such as "actor:hakan-fidan".',
    ],
  },
  {
    name: 'two paragraphs in a text',
    from: 'text: There is to be no toll.',
    to: 'text: "There is to be no toll.\\n\\nNone."',
    expect: [
      'briefings/2031-03-second-round.md:80:11  block-in-text  This text has to be one paragraph: no heading, list, quotation or blank line.',
    ],
  },
  {
    name: 'a quotation in a text',
    from: 'text: There is to be no toll.',
    to: 'text: "> There is to be no toll."',
    expect: [
      'briefings/2031-03-second-round.md:80:11  block-in-text  This text has to be one paragraph: no heading, list, quotation or blank line.',
    ],
  },
]);
