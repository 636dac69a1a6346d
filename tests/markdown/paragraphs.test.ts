import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { htmlOf, render } from '../support/rendered-body.ts';

const paragraphsOf = (markdown: string) => render(markdown).body.paragraphs;

describe('the paragraphs of an analysis', () => {
  test('each carries its id and a link to itself with its number', () => {
    assert.equal(
      render('One.\n\nTwo.').body.html,
      '<p id="p1">One.<a class="paragraph-number" href="#p1" aria-label="Link to paragraph 1">1</a></p>\n' +
        '<p id="p2">Two.<a class="paragraph-number" href="#p2" aria-label="Link to paragraph 2">2</a></p>',
    );
  });

  test('those in lists and quotations are numbered after the one above, and change no number', () => {
    assert.equal(
      htmlOf('One.\n\n- a\n\n  b\n\n> c\n\nTwo.'),
      '<p id="p1">One.</p>\n<ul>\n<li>\n<p id="p1-1">a</p>\n<p id="p1-2">b</p>\n</li>\n</ul>\n' +
        '<blockquote>\n<p id="p1-3">c</p>\n</blockquote>\n<p id="p2">Two.</p>',
    );
  });

  test('each knows the heading that it stands under', () => {
    assert.deepEqual(
      paragraphsOf('One.\n\n## The *ferry*\n\nTwo.\n\nThree.\n\n## The lights\n\nFour.').map(({ id, heading }) => [id, heading]),
      [
        ['p1', undefined],
        ['p2', 'The ferry'],
        ['p3', 'The ferry'],
        ['p4', 'The lights'],
      ],
    );
  });
});

describe('the plain words of a paragraph', () => {
  for (const [name, markdown, text] of [
    ['leave out markup', '*One* [ferry](topic:ferry-line) `sails`.', 'One ferry sails.'],
    ['join lines', 'One\nferry\\\nsails.', 'One ferry sails.'],
    ['leave out source marks at the end', 'One ferry. [¶1](source:communique#1)\n[¶2](source:communique#2)', 'One ferry.'],
    ['leave out source marks between sentences', 'One. [¶1](source:communique#1) Two.', 'One. Two.'],
    ['leave out source marks before a full stop', 'One ferry [¶1](source:communique#1).', 'One ferry.'],
    [
      'leave out brackets around source marks alone',
      'At Marl ([¶2](source:a#2)); the *hotline* stays ([Gazette](source:b)).',
      'At Marl; the hotline stays.',
    ],
    [
      'leave out brackets around several',
      'At Marl ([¶2](source:a#2), [¶3](source:a#3); see also *[it](source:b)*) they met.',
      'At Marl they met.',
    ],
    [
      'leave out brackets that follow or precede a word',
      'At Marl ([¶2](source:a#2))they met([¶3](source:a#3)) twice.',
      'At Marl they met twice.',
    ],
    ['leave out brackets at the start', '([¶2](source:a#2)) They met.', 'They met.'],
    ['leave out brackets between sentences', 'They met. ([¶2](source:a#2)) They left. [[¶3](source:a#3)]', 'They met. They left.'],
    [
      'leave out Chinese brackets',
      '双方在马尔会晤（[¶2](source:a#2)、[¶3](source:a#3)），热线保留【[¶4](source:a#4)】。',
      '双方在马尔会晤，热线保留。',
    ],
    ['leave out brackets in Arabic', 'اجتمعوا في مارل ([¶2](source:a#2)، [¶3](source:a#3))؛ ويبقى الخط.', 'اجتمعوا في مارل؛ ويبقى الخط.'],
    ['leave out brackets in Cyrillic', 'Встреча в Марле ([п. 2](source:a#2)), линия остаётся.', 'Встреча в Марле, линия остаётся.'],
    [
      'keep what else the brackets hold, without what joined it to the mark',
      'A ferry ([A1](point:a1), [¶2](source:a#2)) sails ([¶3](source:a#3); in May).',
      'A ferry (A1) sails (in May).',
    ],
    [
      'leave out what only joins two marks',
      'They met [¶2](source:a#2), [¶3](source:a#3) and [it](source:b). Then they left.',
      'They met. Then they left.',
    ],
    ['keep brackets within brackets', 'It ended (they met ([¶2](source:a#2)) twice).', 'It ended (they met twice).'],
    ['keep empty brackets of the author', 'The call `open()` is f().', 'The call open() is f().'],
    ['keep signs as they are', '1 \\< 2 & "3"', '1 < 2 & "3"'],
  ] as const) {
    test(name, () => assert.equal(paragraphsOf(markdown)[0]?.text, text));
  }

  test('the sources that its marks name are kept apart, in their order', () => {
    assert.deepEqual(paragraphsOf('One. [¶2](source:communique#2) Two. [it](source:gazette)')[0]?.sources, [
      { to: 'sources', id: 'communique', paragraph: 2 },
      { to: 'sources', id: 'gazette' },
    ]);
  });
});

describe('the mentions of a paragraph', () => {
  const sentencesOf = (markdown: string) =>
    paragraphsOf(markdown)[0]?.mentions.map(({ link, sentence }) => `${link.id}: ${sentence}`) ?? [];
  for (const [name, markdown, mentions] of [
    [
      'are not cut off after a title or an initial',
      'Mr. [Holm](actor:holm) met J. [Brandt](actor:brandt). They left.',
      ['holm: Mr. Holm met J. Brandt.', 'brandt: Mr. Holm met J. Brandt.'],
    ],
    ['stand in their own sentences', '[Mira](actor:mira) came. [Tomas](actor:tomas) left.', ['mira: Mira came.', 'tomas: Tomas left.']],
    ['may share a sentence', '[Mira](actor:mira) met [Tomas](actor:tomas).', ['mira: Mira met Tomas.', 'tomas: Mira met Tomas.']],
    [
      'stand in sentences without source marks',
      '[Mira](actor:mira) came. [¶1](source:a#1) [Tomas](actor:tomas) left.',
      ['mira: Mira came.', 'tomas: Tomas left.'],
    ],
    ['may run over lines', 'Then\n[Mira](actor:mira)\ncame.', ['mira: Then Mira came.']],
    ['are those of topics and points as well', 'A [ferry](topic:ferry) ([A1](point:a1)).', ['ferry: A ferry (A1).', 'a1: A ferry (A1).']],
    ['are not those of ordinary links', '[Mira](https://example.org) came.', []],
  ] as const) {
    test(name, () => assert.deepEqual(sentencesOf(markdown), mentions));
  }
});
