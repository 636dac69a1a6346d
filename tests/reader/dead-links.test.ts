import { testProblems } from '../support/problem-cases.ts';

const FILE = 'briefings/2031-01-first-round.md';
const ANALYSIS = '[Norvania](actor:norvania) met [Estmark](actor:estmark).';
const found = (column: number, rule: string, message: string) => [`${FILE}:16:${column}  ${rule}  ${message}`];
const nowhere = (fragment: string, nearest?: string) =>
  found(6, 'dead-link', `This page has nothing at "#${fragment}".${nearest ? ` Did you mean "#${nearest}"?` : ''}`);
const none = (what: string) => found(6, 'no-address', `The address ${what}.`);
const HEADINGS = '\n\n## Background\n\nAs they met.\n\n## الخلفية\n\nThey left.';

/** Where a link in the analysis leads, and what the author reads of it. */
const CASES: [name: string, link: string, expect: string[]][] = [
  ['a heading without what its id begins with', '[met](#background)', nowhere('background', 'section-background')],
  ['a heading in capitals', '[met](#Background)', nowhere('Background', 'section-background')],
  ['a mistyped heading', '[met](#section-backgruond)', nowhere('section-backgruond', 'section-background')],
  ['a heading in Arabic without what its id begins with', '[met](#الخلفية)', nowhere('الخلفية', 'section-الخلفية')],
  ['a point that the briefing does not have', '[met](#a7)', nowhere('a7')],
  ['a paragraph that it does not have', '[met](#p12)', nowhere('p12', 'p1')],
  ['what is no place of a page', '[met](#top-of-page)', nowhere('top-of-page')],
  ['a fragment with a code that is none', '[met](#50%)', none('"#50%" has a "%" that begins no code. Write it as "%25"')],
  ['no fragment', '[met](#)', none('"#" names no place. Write the id of one behind it, such as "#a2" for a point')],
  ['no host', '[met](https://)', none('"https://" is no web address. Write it as a browser shows it')],
  ['a path in the place of a host', '[met](https:///page)', none('"https:///page" names no host. Write it as a browser shows it')],
  ['a host of dots', '[met](https://../x)', none('"https://../x" names no host. Write it as a browser shows it')],
  ['a host with a gap', '[met](https://example..org)', none('"https://example..org" names no host. Write it as a browser shows it')],
  [
    'a host with a space',
    '[met](<https://exa mple.org>)',
    none('"https://exa mple.org" is no web address. Write it as a browser shows it'),
  ],
  [
    'a port that is none',
    '[met](https://example.org:99999)',
    none('"https://example.org:99999" is no web address. Write it as a browser shows it'),
  ],
  [
    'a machine by its number, which a link in Markdown cannot have',
    '[met](https://[::1]/page)',
    none('"https://[::1]/page" is no web address. Write it as a browser shows it'),
  ],
  [
    'a backslash behind the host',
    '[met](https://example.org\\page)',
    none('"https://example.org\\page" is no web address. Write it as a browser shows it'),
  ],
  ['no mailbox', '[met](mailto:)', none('"mailto:" has no mail address. Write one behind it')],
  ['a mailbox without a host', '[met](mailto:desk@)', none('"mailto:desk@" has no mail address. Write one behind it')],
  ['a mailbox without a name', '[met](mailto:@example.org)', none('"mailto:@example.org" has no mail address. Write one behind it')],
  ['a heading', '[met](#section-background)', []],
  ['a heading in Arabic', '[met](#section-الخلفية)', []],
  ['a heading in Arabic, encoded', '[met](#section-%D8%A7%D9%84%D8%AE%D9%84%D9%81%D9%8A%D8%A9)', []],
  ['a paragraph', '[met](#p2)', []],
  ['a section of the page', '[met](#sources)', []],
  ['another host, whatever stands behind it', '[met](https://example.org/100%?a=b#c)', []],
  ['another host, with signs that are encoded', '[met](https://example.org/a[1]{2}|`^?x=[y])', []],
  ['a host in another script', '[met](https://пример.рф/путь)', []],
  ['a mailbox', '[met](mailto:desk@example.org?subject=Talks)', []],
];

testProblems('where links in the analysis lead', [
  ...CASES.map(([name, link, expect]) => ({ name, file: FILE, from: ANALYSIS, to: `They ${link}.${HEADINGS}`, expect })),
  {
    name: 'a definition of a fragment that leads nowhere',
    file: FILE,
    from: ANALYSIS,
    to: 'They [met][x].\n\n[x]: #section-nowhere',
    expect: [`${FILE}:18:1  dead-link  This page has nothing at "#section-nowhere".`],
  },
]);

const EMPTY = 'The link has no words, so nobody can see or follow it. Write them between its brackets, or delete it.';
testProblems('links without words', [
  ...['[](actor:norvania)', '[ ](actor:norvania)', '[&nbsp;](https://example.org)', '[****](#p1)', '[\\\n](#p1)'].map((link) => ({
    name: JSON.stringify(link),
    file: FILE,
    from: ANALYSIS,
    to: `They ${link} met.`,
    expect: link.includes('****') ? [] : found(6, 'empty-link', EMPTY),
  })),
  {
    name: 'in a short text',
    from: 'text: There is to be no toll.',
    to: 'text: There is to be [](topic:winter-tolls).',
    expect: [`briefings/2031-03-second-round.md:80:11  empty-link  ${EMPTY}`],
  },
]);

testProblems('where links in short texts lead', [
  {
    name: 'a fragment that leads nowhere',
    from: 'text: There is to be no toll.',
    to: 'text: There is to be [no toll](#the-lights).',
    expect: [
      'briefings/2031-03-second-round.md:80:36  dead-link  This page has nothing at "#the-lights". Did you mean "#section-the-lights"?',
    ],
  },
  {
    name: 'no host',
    from: 'text: There is to be no toll.',
    to: 'text: There is to be [no toll](http://).',
    expect: [
      'briefings/2031-03-second-round.md:80:11  no-address  The address "http://" is no web address. Write it as a browser shows it.',
    ],
  },
  {
    name: 'a heading of the analysis',
    from: 'text: There is to be no toll.',
    to: 'text: There is to be [no toll](#section-the-lights).',
    expect: [],
  },
]);

testProblems('a second "#" in a source mark', [
  ...['1#2', '1#', '#1', 'standfirst#1'].map((paragraph) => ({
    name: `source:solvik-communique#${paragraph}`,
    from: '[¶1](source:solvik-communique#1)',
    to: `[¶1](source:solvik-communique#${paragraph})`,
    expect: [
      `briefings/2031-03-second-round.md:156:1  unknown-paragraph  The source "solvik-communique" has no paragraph "${paragraph}": it has 4 paragraphs and a standfirst. Cite one that exists, or correct the source's entry.`,
    ],
  })),
]);
