import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readPage } from '../../src/commands/build/gate/read-page.ts';

const read = (html: string) => readPage(Buffer.from(`<!DOCTYPE html><html lang="en"><head>${html}</body></html>`).toString('latin1'));
const page = (title: string, text = 'Words') => read(`</head><body><main><h1>${title}</h1><p>${text}</p></main>`);

describe('a page has a title and a text', () => {
  for (const words of [
    'بيان مشترك',
    '渡轮',
    'Переправа',
    'Πορθμείο',
    'מעבורת',
    'การเจรจา',
    'वार्ता',
    'İstanbul',
    '공동 성명',
    '２０３１',
    'Ⅷ',
    'ⴰⵎⴰⵣⵉⵖ',
    '𐤀𐤁',
  ]) {
    test(`in any script: ${words}`, () => {
      assert.ok(page(words).hasText);
      assert.ok(page('Title', words).hasText);
    });
  }

  for (const signs of ['', ' ', '—', '…', '&amp;', '&#38;', '&lt;&gt;', '<span class="abc" title="words"></span>', '<!-- words -->']) {
    test(`which signs and tags alone are not: "${signs}"`, () => {
      assert.ok(!page(signs).hasText);
      assert.ok(!page('Title', signs).hasText);
    });
  }

  test('that a description cannot be taken for', () => {
    assert.ok(read('<meta content="<h1></h1></main>"></head><body><main><h1>A</h1>B</main>').hasText);
    assert.ok(!read('<meta content="<h1>A</h1>B</main>"></head><body><main><h1></h1></main>').hasText);
  });
});

describe('the links and ids of a page', () => {
  for (const [what, html, links, ids] of [
    ['are those of its tags', '<a href="/a/" id="p1">x</a><img src="/b.png"><form action="/c/"></form>', ['/a/', '/b.png', '/c/'], ['p1']],
    ['are not words of a text', '<p>write href="/no/" and id="p9"</p>', [], []],
    ['are not words of code', '<code> src="/no/" id="p9"</code>', [], []],
    ['are not words of a value', '<p title=" href=\'/no/\' <a id=p9>">x</p>', [], []],
    ['are not those of a script', '<script>"<a href=\\"/no/\\">"</script>', [], []],
    ['are read with their entities', '<a href="/a/?b=c&#x26;d&amp;e&#38;f">x</a>', ['/a/?b=c&d&e&f'], []],
    [
      'are those of the tags for sharing',
      '<meta property="og:image" content="/a.png"><meta name="description" content="/no/">',
      ['/a.png'],
      [],
    ],
    ['may be in any script', '<p id="größe" title="x"></p><p id="الخلفية"></p>', [], ['größe', 'الخلفية']],
  ] as const) {
    test(what, () => {
      const found = read(`</head><body>${html}`);
      assert.deepEqual([[...found.links], [...found.ids]], [links, ids]);
    });
  }
});
