import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { problemsOf, readFixture } from '../support/edited-content.ts';
import { testProblems } from '../support/problem-cases.ts';

const site = (to: string, rule: string, place: string, message: string) => ({
  file: 'site.yaml',
  to,
  expect: [`site.yaml:${place}  ${rule}  ${message}`],
});

testProblems('the publication', [
  { name: 'an empty file leaves everything as Readout has it', file: 'site.yaml', to: '# to be written\n', expect: [] },
  { name: 'a contact in Cyrillic', file: 'site.yaml', to: 'contact: mailto:редакция@пример.рф\n', expect: [] },
  {
    name: 'a field that it does not have',
    ...site('naem: The Table\n', 'unknown-key', '1:1', 'There is no field "naem" here. Did you mean "name"?'),
  },
  {
    name: 'an accent that cannot be read on the light paper',
    ...site(
      'accent:\n  light: "#ff8800"\n  dark: "#f0a3c0"\n',
      'wrong-form',
      '2:10',
      '#ff8800 has a contrast of 2.1:1 with the light paper, and text needs 7:1. The nearest that passes is "#7a4100".',
    ),
  },
  {
    name: 'a form that no record has',
    ...site(
      'leaveOut: [csv, bibtext]\n',
      'unknown-value',
      '1:17',
      '"leaveOut" is "bibtext" but has to be one of "json", "markdown", "csv", "bibtex", "ris", "csl-json", "qr", "feeds", "frames". Did you mean "bibtex"?',
    ),
  },
  {
    name: 'a page that is not there',
    ...site(
      'navigation: [impressum]\n',
      'unknown-page',
      '1:14',
      'There is no page "impressum". Write it as "pages/impressum.md", or remove it here.',
    ),
  },
  {
    name: 'a link to an actor that is not there',
    ...site(
      'footer: With [Norvania](actor:norvanja).\n',
      'unknown-actor',
      '1:25',
      'There is no actor "norvanja". Did you mean "norvania"?',
    ),
  },
  {
    name: 'a link to a page that is not there',
    file: 'pages/imprint.md',
    to: '---\ntitle: Imprint\ndescription: Who we are.\n---\n\nSee [the rules](page:imprnt).\n',
    expect: ['pages/imprint.md:6:5  unknown-page  There is no page "imprnt". Did you mean "imprint"?'],
  },
  {
    name: 'a link from a briefing to a page that is not there',
    from: 'part: Lent its port.',
    to: 'part: Lent its port, by [our rules](page:our-rules).',
    expect: [
      'briefings/2031-03-second-round.md:20:41  unknown-page  There is no page "our-rules". Write it as "pages/our-rules.md", or remove it here.',
    ],
  },
  {
    name: 'a page under an address of the site itself',
    file: 'pages/search.md',
    to: '---\ntitle: Search\ndescription: How we search.\n---\n\nWe search.\n',
    expect: [
      'pages/search.md:1:1  bad-file  "/search/" is an address of the site itself. Give the file another name, such as "our-search.md".',
    ],
  },
  {
    name: 'a page without a text',
    file: 'pages/imprint.md',
    to: '---\ntitle: Imprint\ndescription: Who we are.\n---\n',
    expect: ['pages/imprint.md:5:1  empty-analysis  The page "imprint" is empty. Write it in Markdown below the frontmatter.'],
  },
  {
    name: 'a page that links to no place of its own',
    file: 'pages/imprint.md',
    to: '---\ntitle: Imprint\ndescription: Who we are.\n---\n\n## Rules\n\nSee [the rules](#rulse).\n',
    expect: ['pages/imprint.md:8:5  dead-link  This page has nothing at "#rulse". Did you mean "#section-rules"?'],
  },
]);

describe('a contact is a web or a mail address, not', () => {
  for (const given of [
    'mailto:',
    'mailto:desk',
    'mailto:desk@',
    'mailto:@example.org',
    'mailto:the desk@example.org',
    'mailto:desk@news@example.org',
    'mailto:desk@example.org,',
    'mailto:desk@example..org',
    'mailto:desk@exa<mple.org',
    'mailto://desk@example.org',
    'mailto:desk@example.org?subject=a correction',
    'mailto:desk@example.org?subject=%0',
    'desk@example.org',
    'javascript:alert(1)',
    'https://',
    'https://%65xample.org',
  ]) {
    test(given, () => {
      const problems = problemsOf('sound', { file: 'site.yaml', to: `contact: ${JSON.stringify(given)}\n` });
      assert.deepEqual(problems, ['site.yaml:1:10  wrong-form  A contact is a web or a mail address, such as "mailto:desk@example.org".']);
    });
  }
});

describe('a drawing is refused at its line if it has', () => {
  const drawn = (inside: string, viewBox = ' viewBox="0 0 32 32"') =>
    `<svg xmlns="http://www.w3.org/2000/svg"${viewBox}>\n${inside}\n</svg>\n`;
  for (const [what, svg, place, message] of [
    [
      'a script',
      drawn('<script>alert(1)</script>'),
      '2:1',
      'A drawing may not have <script>: only shapes and gradients. Turn it into paths, or remove it.',
    ],
    [
      'what runs',
      drawn('<path onload="alert(1)" d="M0 0"/>'),
      '2:1',
      'A drawing may not have onload="alert(1)". Remove it; colours go into "fill" and "stroke".',
    ],
    [
      'what loads',
      drawn('<path fill="url(https://example.org/a)" d="M0 0"/>'),
      '2:1',
      'A drawing may not have fill="url(https://example.org/a)". Remove it; colours go into "fill" and "stroke".',
    ],
    [
      'a picture',
      drawn('<image href="https://example.org/a.png"/>'),
      '2:1',
      'A drawing may not have <image>: only shapes and gradients. Turn it into paths, or remove it.',
    ],
    [
      'foreign content',
      drawn('<foreignObject><p>x</p></foreignObject>'),
      '2:1',
      'A drawing may not have <foreignObject>: only shapes and gradients. Turn it into paths, or remove it.',
    ],
    [
      'a style',
      drawn('<path style="fill:red" d="M0 0"/>'),
      '2:1',
      'A drawing may not have style="fill:red". Remove it; colours go into "fill" and "stroke".',
    ],
    [
      'no size',
      drawn('<path d="M0 0"/>', ''),
      '1:1',
      'The drawing has no "viewBox", so its size is unknown. Add one, such as viewBox="0 0 32 32".',
    ],
    ['no drawing', 'logo\n', '1:1', 'The file is not one drawing in SVG. Export it as SVG.'],
  ] as const) {
    test(what, () =>
      assert.deepEqual(problemsOf('sound', { file: 'logo.svg', to: svg }), [`logo.svg:${place}  unsafe-drawing  ${message}`]),
    );
  }

  test('the shape of no square, for an icon alone', () => {
    const svg = drawn('<path d="M0 0h120v32"/>', ' viewBox="0 0 120 32"');
    assert.deepEqual(problemsOf('sound', { file: 'logo.svg', to: svg }), []);
    assert.deepEqual(problemsOf('sound', { file: 'icon.svg', to: svg }), [
      'icon.svg:1:1  unsafe-drawing  The icon is 120 by 32 and has to be square. Change its "viewBox".',
    ]);
  });

  test('nothing of this, and is then kept as it is, from "<svg" on', () => {
    const svg = drawn(
      '<g fill="url(#a)"><path d="M0 0"/></g><defs><linearGradient id="a"><stop offset="0" stop-color="#000"/></linearGradient></defs>',
    );
    const { publication } = readFixture('sound', { file: 'logo.svg', to: `<?xml version="1.0"?>\n${svg}` });
    assert.equal(publication.drawings.logo, svg.trim());
  });
});
