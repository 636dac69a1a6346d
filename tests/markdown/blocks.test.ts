import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { htmlOf, refusalsOf, render } from '../support/rendered-body.ts';

const blocksOf = (markdown: string) => render(markdown).body.paragraphs.map(({ id, text }) => `${id} ${text}`);
const mentionsOf = (markdown: string) =>
  render(markdown).body.paragraphs.flatMap(({ id, mentions }) => mentions.map(({ link, sentence }) => `${id} ${link.id}: ${sentence}`));

describe('every block of the analysis that holds words has an address and is read', () => {
  for (const [what, markdown, blocks] of [
    ['the items of a list', 'One.\n\n- a\n- b\n\nTwo.', ['p1 One.', 'p1-1 a', 'p1-2 b', 'p2 Two.']],
    ['the items of a list within a list', '7. a\n8. b:\n   1. c\n   2. d\n      - e', ['p0-1 a', 'p0-2 b:', 'p0-3 c', 'p0-4 d', 'p0-5 e']],
    ['the paragraphs of an item', '- a\n\n  b\n- c', ['p0-1 a', 'p0-2 b', 'p0-3 c']],
    ['the items of a list without space between them, one of which is empty', '- a\n-\n- c', ['p0-1 a', 'p0-2 c']],
    ['the paragraphs of a quotation', 'One.\n\n> a\n>\n> b\n\nTwo.', ['p1 One.', 'p1-1 a', 'p1-2 b', 'p2 Two.']],
    ['a quotation in an item, and a list in a quotation', '- > a\n\n> - b', ['p0-1 a', 'p0-2 b']],
    ['the rows of a table', '| A | B |\n| --- | --- |\n| c | d |\n| e | |', ['p0-1 A · B', 'p0-2 c · d', 'p0-3 e']],
    ['notes', 'One.[^1]\n\nTwo.[^x]\n\n[^1]: a\n\n    b\n\n[^x]: c', ['p1 One.', 'p2 Two.', 'p2-1 a', 'p2-2 b', 'p2-3 c']],
    ['code', 'One.\n\n    a\n    b', ['p1 One.', 'p1-1 a b']],
    ['struck words', 'One ~~two~~ three.', ['p1 One two three.']],
    ['lists in Arabic and Chinese', '- اتفق الطرفان.\n- 双方同意。', ['p0-1 اتفق الطرفان.', 'p0-2 双方同意。']],
  ] as const) {
    test(what, () => {
      assert.deepEqual(blocksOf(markdown), blocks);
      for (const block of blocks) assert.equal(htmlOf(markdown).split(` id="${block.split(' ')[0]}"`).length, 2, block);
      assert.deepEqual(refusalsOf(render(markdown)), []);
    });
  }

  for (const [what, markdown, html] of [
    ['an item', '- a *b*', '<li id="p0-1">a <em>b</em>LINK</li>'],
    ['an item above a list', '- a:\n  - b', '<li id="p0-1">a:LINK\n<ul>'],
    ['a paragraph of an item', '- a\n\n  b', '<p id="p0-1">aLINK</p>\n'],
    ['a paragraph of a quotation', '> نقطة', '<p id="p0-1" dir="rtl">نقطةLINK</p>'],
    [
      'the heads of a table, before it',
      '| 甲 |\n| --- |\n| 乙 |',
      'tabindex="0">LINK<table>\n<thead>\n<tr id="p0-1">\n<th scope="col">甲</th>',
    ],
    ['a row, in its last cell', '| A | B |\n| --- | --- |\n| Г | Д |', '<td>Г</td>\n<td>Д<a class="paragraph-number" href="#p0-2" '],
    ['code, behind it', '    a', '<pre><code id="p0-1">a\n</code>LINK</pre>'],
  ] as const) {
    test(`with a link to itself: ${what}`, () => {
      const link = '<a class="paragraph-number" href="#p0-1" aria-label="Link to passage 0-1">0-1</a>';
      const whole = render(markdown).body.html;
      assert.ok(whole.includes(html.replace('LINK', link)), whole);
      for (const [, id] of whole.matchAll(/ id="(p[\d-]+)"/g)) assert.equal(whole.split(` href="#${id}"`).length, 2, id);
    });
  }

  test('and gives its mentions', () => {
    const markdown =
      '1. [Mira](actor:mira) came. She left.\n\n> [Tomas](actor:tomas) spoke.\n\n| Who |\n| --- |\n| [Mira](actor:mira) |\n\nSo.[^1]\n\n[^1]: By [Tomas](actor:tomas).';
    assert.deepEqual(mentionsOf(markdown), [
      'p0-1 mira: Mira came.',
      'p0-2 tomas: Tomas spoke.',
      'p0-4 mira: Mira',
      'p1-1 tomas: By Tomas.',
    ]);
  });

  test('under the heading that it follows', () => {
    assert.deepEqual(
      render('- a\n\n## The lights\n\n- b').body.paragraphs.map(({ heading }) => heading),
      [undefined, 'The lights'],
    );
  });
});

describe('the Markdown of an analysis on the page', () => {
  for (const [what, markdown, html] of [
    ['a list keeps its first number', '7. a\n8. b', '<ol start="7">\n<li id="p0-1">a</li>\n<li id="p0-2">b</li>\n</ol>'],
    [
      'a table has heads, scrolls in a box, and sets its cells as they are marked',
      '| A | B |\n| --- | ---: |\n| c | d |',
      '<div class="table" role="group" aria-label="Table 1" tabindex="0"><table>\n<thead>\n<tr id="p0-1">\n<th scope="col">A</th>\n' +
        '<th class="right" scope="col">B</th>\n</tr>\n</thead>\n<tbody>\n<tr id="p0-2">\n<td>c</td>\n<td class="right">d</td>\n</tr>\n</tbody>\n</table></div>',
    ],
    [
      'a text from right to left runs so',
      'One.\n\n> 12 «نقطة»',
      '<p id="p1">One.</p>\n<blockquote>\n<p id="p1-1" dir="rtl">12 «نقطة»</p>\n</blockquote>',
    ],
    ['words are struck by two tildes', 'a ~~b~~ c', '<p id="p1">a <del>b</del> c</p>'],
    ['one tilde stands for itself', 'from ~5 km to ~6 km', '<p id="p1">from ~5 km to ~6 km</p>'],
  ] as const) {
    test(what, () => assert.equal(htmlOf(markdown), html));
  }

  test('a note stands below, under a title that is no heading, and leads back', () => {
    const { html, headings } = render('One.[^1]\n\n[^1]: Two.').body;
    assert.match(html, /<sup><a href="#note-fn-1" id="note-fnref-1"/);
    assert.match(html, /<p class="label" id="footnote-label">Notes<\/p>\n<ol>\n<li id="note-fn-1">\n<p id="p1-1">Two\. <a /);
    assert.match(html, /href="#note-fnref-1"/);
    assert.deepEqual(headings, []);
  });
});

describe('Markdown that would be printed as it stands is refused at its line', () => {
  for (const [what, markdown, place, remedy] of [
    ['a note that is nowhere', 'One.\n\nTwo\nthree.[^1]', '4:7', /\[\^name\]: The note/],
    ['a note that nothing refers to', 'One.\n\n[^1]: Two.', '3:1', /Put "\[\^1\]"/],
    ['a table without its line of dashes', 'One.\n\n| a | b |\n| c | d |', '3:1', /\| --- \| --- \|/],
    ['a table whose dashes are too few', '| a | b |\n| --- |\n| c | d |', '1:1', /as many columns/],
    ['a box to tick', '- [ ] a', '1:3', /Say in words/],
    ['tildes that do not touch', 'a ~~ b ~~', '1:3', /two tildes/],
    ['a link with a space in its address', 'See [¶10](source:talks#Art. 10).', '1:9', /printed as it stands/],
    ['a link with an emphasized text and a space', 'See [*Solen*](actor:mira solen).', '1:13', /printed as it stands/],
    ['a web address with a space', 'See [العربية](https://example.org/a b).', '1:13', /printed as it stands/],
    ['a link with a space after its scheme', 'See [Solen](actor: mira-solen).', '1:11', /printed as it stands/],
    ['a web address with a space after its scheme', 'See [that](http: //example.org).', '1:10', /printed as it stands/],
    ['a link with a space before its address', 'See [Solen] (actor:mira-solen).', '1:11', /printed as it stands/],
    ['a link that does not end', 'See [Solen](actor:mira-solen', '1:11', /printed as it stands/],
    ['a link in double brackets', 'See [[Mira Solen]].', '1:5', /\(actor:mira-solen\)/],
    ['a link without its address', 'See [a][b].', '1:7', /\[the text\]/],
    ['a mark', 'It is ==so== now.', '1:7', /\*words\*/],
    ['a box', ':::note\nOne.\n:::', '1:1', /quotation/],
    ['a formula', 'So $$x$$.', '1:4', /in words/],
    ['an id in braces', 'One. {#one}', '1:6', /braces/],
  ] as const) {
    test(what, () => {
      const [refusal = '', ...more] = refusalsOf(render(markdown));
      assert.ok(refusal.startsWith(`${place}  unread-markdown  `), refusal);
      assert.match(refusal, remedy);
      assert.deepEqual(more, []);
    });
  }

  test('each of two such links in a paragraph is named', () => {
    const refusals = refusalsOf(render('See [Solen](actor:Mira Solen) and [the ferry](topic:Ferry line).'));
    assert.deepEqual(
      refusals.map((refusal) => refusal.split(' ')[0]),
      ['1:11', '1:45'],
    );
  });

  for (const markdown of [
    '\\[^1]',
    '\\~~ a',
    '\\| a |',
    '`[^1] ~~ ==a==`',
    'the [sic] [later] text',
    'a | b',
    '1 == 2',
    '5 $',
    'a~b',
    '\\[[a]]',
    '\\[a\\](actor:a b)',
    'the [sic] (see above)',
    'the [sic] (note: so it stands)',
  ]) {
    test(`${markdown} is let through`, () => assert.deepEqual(refusalsOf(render(markdown)), []));
  }
});
