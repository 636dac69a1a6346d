import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { htmlOf, refusalsOf, render } from '../support/rendered-body.ts';

const HTML = 'raw-html  Raw HTML is not allowed. Write it in Markdown, or put a backslash before "<" to show the character itself.';
const IMAGE = 'image  Images are not allowed. Say in words what it shows, or link to it.';
const link = (url: string) =>
  `unsafe-link  The address "${url}" is not allowed. Begin it with "https://", "http://", "mailto:" or "#", or name an entry, such as "actor:hakan-fidan".`;

describe('what the analysis may not hold', () => {
  const cases: [name: string, markdown: string, refusals: string[]][] = [
    ['HTML in a line', 'One <b>ferry</b>.', [`1:5  ${HTML}`]],
    ['two elements of HTML', '<i>One</i> <U>паром</u>.', [`1:1  ${HTML}`, `1:12  ${HTML}`]],
    ['the end of an element that has no beginning', 'One ferry</b>.', [`1:10  ${HTML}`]],
    ['HTML as a block', 'One.\n\n<script>\nalert(1)\n</script>', [`3:1  ${HTML}`]],
    ['a comment', 'One.\n\n<!-- two -->', [`3:1  ${HTML}`]],
    ['an image', 'See ![it](https://example.org/it.png).', [`1:5  ${IMAGE}`]],
    ['an image by reference', '![it][a]\n\n[a]: https://example.org/it.png', [`1:1  ${IMAGE}`]],
    ['a script', '[a](javascript:alert)', [`1:1  ${link('javascript:alert')}`]],
    ['a script in capitals', '[a](JavaScript:alert)', [`1:1  ${link('JavaScript:alert')}`]],
    ['a script in a definition', '[a][b]\n\n[b]: javascript:alert', [`3:1  ${link('javascript:alert')}`]],
    ['data', '[a](data:text/html,b)', [`1:1  ${link('data:text/html,b')}`]],
    ['a scheme that does not exist', 'By [her](person:mira).', [`1:4  ${link('person:mira')}`]],
    ['a scheme in capitals', '[a](Actor:mira)', [`1:1  ${link('Actor:mira')}`]],
    ['a path', '[a](/about/)', [`1:1  ${link('/about/')}`]],
    ['a host without a scheme', '[a](//example.org)', [`1:1  ${link('//example.org')}`]],
    ['no address', '[a]()', [`1:1  ${link('')}`]],
    [
      'an entry in a definition',
      '[her][m]\n\n[m]: actor:mira',
      ['3:1  unsafe-link  The address "actor:mira" is not allowed in a definition. Name the entry in the link itself.'],
    ],
  ];
  for (const [name, markdown, refusals] of cases) {
    test(`${name} is refused`, () => assert.deepEqual(refusalsOf(render(markdown)), refusals));
  }

  test('HTML does not reach the page even so', () => {
    assert.equal(htmlOf('One <b>ferry</b>.\n\n<script>\nalert(1)\n</script>'), '<p id="p1">One ferry.</p>');
  });
});

describe('what it may hold', () => {
  for (const [markdown, html] of [
    ['1 \\< 2 & 3', '1 &#x3C; 2 &#x26; 3'],
    ['`<b>`', '<code>&#x3C;b></code>'],
    ['*a* **b**', '<em>a</em> <strong>b</strong>'],
    ['[a][b]\n\n[b]: https://example.org', '<a href="https://example.org">a</a>'],
    ['<https://example.org>', '<a href="https://example.org">https://example.org</a>'],
  ] as const) {
    test(markdown.replaceAll('\n', ' '), () => {
      assert.deepEqual(refusalsOf(render(markdown)), []);
      assert.equal(htmlOf(markdown).trimEnd(), `<p id="p1">${html}</p>`);
    });
  }
});
