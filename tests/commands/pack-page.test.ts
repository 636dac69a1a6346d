import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { packPage } from '../../src/commands/pack/pack-page.ts';

const ADDRESS = 'https://example.org/r/briefings/b/';
const pack = (html: string): string =>
  packPage(html, { address: ADDRESS, readFile: (href) => Buffer.from(`file of ${href}`), styles: '.find{}', script: 'find();' });
const policy = (content: string): string => `<meta http-equiv="content-security-policy" content="${content}">`;

describe('a page that is packed into one file', () => {
  const cases: [behaviour: string, html: string, holds: RegExp][] = [
    ['leads to a place in itself by the fragment', '<a href="/r/briefings/b/#a2">A2</a>', /<a href="#a2">A2<\/a>/],
    ['leaves a fragment as it is', '<a href="#a2">A2</a>', /<a href="#a2">A2<\/a>/],
    ['leads to another page at its absolute address', '<a href="/r/actors/x/">X</a>', /<a href="https:\/\/example\.org\/r\/actors\/x\/">/],
    ['leads to another site as before', '<a href="https://other.example/">X</a>', /<a href="https:\/\/other\.example\/">/],
    ['keeps the canonical address', '<link rel="canonical" href="https://example.org/r/briefings/b/">', /<link rel="canonical"/],
    [
      'carries its fonts',
      '<style>@font-face{src:url(/r/_astro/a.woff2)}</style>',
      new RegExp(`url\\(data:font/woff2;base64,${Buffer.from('file of /r/_astro/a.woff2').toString('base64')}\\)`),
    ],
    [
      'waits for its fonts, which no later page would show',
      '<style>@font-face{font-display:optional}</style>',
      /@font-face\{font-display:block\}/,
    ],
    [
      'carries the sheet that it links to, for the same media',
      '<body><link rel="stylesheet" media="print" href="/r/_astro/a.css">',
      /<body><style media="print">file of \/r\/_astro\/a\.css<\/style>/,
    ],
    // The stand-in for a file has its name in it.
    ['carries the faces of that sheet', '<link rel="stylesheet" href="url(/r/f.woff2)">', /file of url\(data:font\/woff2;base64,[^)]+\)/],
    [
      'carries the faces that a reader of the site gets from the second page on',
      '<head><template class="faces"><link rel="stylesheet" href="/r/f.css" blocking="render"></template></head>',
      /<head><style>file of \/r\/f\.css<\/style><\/head>/,
    ],
    ['carries its pictures', '<img src="/r/qr.svg" loading="lazy">', /<img src="data:image\/svg\+xml;base64,[^"]+">/],
    [
      'has a box to find points in the place of the head of the site',
      '<header class="site-header"><nav>N</nav></header>',
      /<search class="find">/,
    ],
    [
      'has the script of that box and no other',
      '<script type="module" src="/r/a.js"></script>',
      /<body><style>\.find\{\}<\/style><script type="module">find\(\);<\/script><\/body>/,
    ],
    [
      'has a policy that lets that script run, and none of the site',
      policy("script-src 'self' 'sha256-x='"),
      /content="script-src 'sha256-\/mO8ueiCyPP1byKYfKep53A46QokAq1pqmMMGVlUzR8='"/,
    ],
    [
      'has a policy that knows the styles as they are packed',
      policy("default-src 'none'; style-src 'sha256-x='; base-uri 'none'"),
      /content="default-src 'none'; style-src 'sha256-n60q4YENghcp4ismWi9GidYZleF\+zDWeB3nWbqMJtZY='; base-uri 'none'"/,
    ],
    [
      'has a policy that lets it ask for nothing',
      policy("font-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'"),
      /content="font-src data:; img-src data:; connect-src 'none'; form-action 'none'"/,
    ],
  ];
  for (const [behaviour, html, holds] of cases) test(behaviour, () => assert.match(pack(html), holds));

  test('asks for nothing', () => {
    const packed = pack(
      '<link rel="icon" href="/favicon.svg"><link rel="alternate" href="/r/x.json"><header class="site-header"><form action="/r/search/"></form></header>',
    );
    assert.doesNotMatch(packed, /icon|alternate|<form/);
  });
});
