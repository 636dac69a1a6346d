import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { plainWords } from '../../src/markdown/plain-words.ts';
import { renderInline } from '../../src/markdown/render-inline.ts';
import { refusalsOf } from '../support/rendered-body.ts';

const inline = (markdown: string, base = '/') => renderInline(markdown, { briefing: '2031-03-second-round', base });

describe('a short text', () => {
  const cases: [markdown: string, html: string, plain: string][] = [
    ['One ferry.', 'One ferry.', 'One ferry.'],
    ['*One* **ferry** and `two`', '<em>One</em> <strong>ferry</strong> and <code>two</code>', 'One ferry and two'],
    ['[Mira](actor:mira-solen) spoke', '<a class="name" href="/actors/mira-solen/">Mira</a> spoke', 'Mira spoke'],
    ['see [R1](point:r1)', 'see <a class="point-link" href="/briefings/2031-03-second-round/r1/">R1</a>', 'see R1'],
    ['[¶2](source:communique#2)', '<a class="source-mark" href="/sources/communique/#p2">¶2</a>', '¶2'],
    ['lights & boats', 'lights &#x26; boats', 'lights & boats'],
    ['1 < 2', '1 &#x3C; 2', '1 < 2'],
    ['lights &amp; boats', 'lights &#x26; boats', 'lights & boats'],
    ['a \\*star\\*', 'a *star*', 'a *star*'],
    ['lake_side_road', 'lake_side_road', 'lake_side_road'],
    ['the “ferry”, it’s "one"', 'the “ferry”, it’s "one"', 'the “ferry”, it’s "one"'],
    ['2031. A year', '2031. A year', '2031. A year'],
    ['- a dash', '- a dash', '- a dash'],
    ['[no link]', '[no link]', '[no link]'],
  ];
  for (const [markdown, html, plain] of cases) {
    test(`${markdown} becomes HTML and plain words`, () => {
      const rendered = inline(markdown);
      assert.deepEqual([rendered.html, rendered.plain, plainWords(markdown)], [html, plain, plain]);
      assert.deepEqual(rendered.messages, []);
    });
  }

  test('its links lead to addresses under the path that the site lives under', () => {
    assert.equal(inline('[Mira](actor:mira-solen)', '/readout/').html, '<a class="name" href="/readout/actors/mira-solen/">Mira</a>');
  });

  test('its links are recorded', () => {
    assert.deepEqual(inline('By [Mira](actor:mira-solen)').links, [
      { link: { to: 'actors', id: 'mira-solen' }, line: 1, column: 4, from: 10, to: 26 },
    ]);
  });
});

describe('what a short text may not hold', () => {
  const BLOCK = '1:1  block-in-text  This text has to be one paragraph: no heading, list, quotation or blank line.';
  for (const [name, markdown, refusal] of [
    ['a heading', '# Ferry', BLOCK],
    ['a list', '* one\n* two', BLOCK],
    ['a quotation', '> one', BLOCK],
    ['two paragraphs', 'One.\n\nTwo.', BLOCK],
    ['code as a block', '~~~\none\n~~~', BLOCK],
    [
      'raw HTML',
      'a <br> b',
      '1:3  raw-html  Raw HTML is not allowed. Write it in Markdown, or put a backslash before "<" to show the character itself.',
    ],
    ['an image', '![a](https://example.org/a.png)', '1:1  image  Images are not allowed. Say in words what it shows, or link to it.'],
    [
      'an unsafe address',
      '[a](javascript:alert)',
      '1:1  unsafe-link  The address "javascript:alert" is not allowed. Begin it with "https://", "http://", "mailto:" or "#", or name an entry, such as "actor:hakan-fidan".',
    ],
  ] as const) {
    test(`${name} is refused`, () => assert.deepEqual(refusalsOf(inline(markdown)), [refusal]));
  }
});
