import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { parseInline } from '../../src/markdown/parse-inline.ts';
import { plainWords } from '../../src/markdown/plain-words.ts';

suite('The plain words of a short text', () => {
  const cases: [markdown: string, words: string][] = [
    ['Nothing to take away.', 'Nothing to take away.'],
    ['[Israel](actor:israel) and [Syria](actor:syria)', 'Israel and Syria'],
    ['see [¶3](source:joint-statement#3)', 'see ¶3'],
    ['*one* [ferry](topic:ferry-line)', 'one ferry'],
    ['[*one* ferry](topic:ferry-line)', 'one ferry'],
    ['`[code](actor:x)`', '[code](actor:x)'],
    ['\\[no link](actor:x)', '[no link](actor:x)'],
    ['\\\\[a link](actor:x)', '\\a link'],
    ['[outer [inner](actor:x)](actor:y)', '[outer inner](actor:y)'],
    ['[https](https://example.org) & [a](actor:x)', 'https & a'],
    ['a &amp; [b](actor:x)', 'a & b'],
  ];
  for (const [markdown, words] of cases) {
    test(`of ${JSON.stringify(markdown)} are ${JSON.stringify(words)}`, () => assert.equal(plainWords(markdown), words));
  }

  test('are those that a Markdown parser finds, whatever the text', () => {
    const piece = fc.constantFrom(
      'a',
      'b ',
      ' ',
      '[',
      ']',
      '(',
      ')',
      '\\',
      '`',
      '*',
      '_',
      '!',
      '&amp;',
      '<',
      '(actor:x)',
      '[n](actor:x)',
      '[n m](topic:y)',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 9 }), (pieces) => {
        const markdown = `x${pieces.join('')}x`;
        assert.equal(plainWords(markdown), parseInline(markdown, { briefing: 'b', base: '/' }).plain);
      }),
      { numRuns: 2000 },
    );
  });
});
