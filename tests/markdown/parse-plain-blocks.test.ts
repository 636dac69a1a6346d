import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parsePlainBlocks } from '../../src/markdown/parse-plain-blocks.ts';
import { remarkFurtherSyntax } from '../../src/markdown/remark-further-syntax.ts';

const parse = (markdown: string) => unified().use(remarkParse).use(remarkFurtherSyntax, markdown).parse(markdown);

suite('An analysis with nothing but headings, and paragraphs of words and links', () => {
  for (const markdown of [
    '\n## Where it stands\n\n[Mira Solen](actor:mira-solen) spoke. [¶3](source:communique#3)\n',
    'One line,\nanother with [a point](point:2031-03-second-round/a2)\n\n\n### Heading\nWords at once\n## And another',
    '"Never!" he said; 3 of 4 = ~75 %, [see here](https://example.org/a_b?c=d#e) – {x} $5',
    '[مريم](actor:mira-solen) نعم\n2031 was 東京: [#](#p1)[(2)](mailto:a@b.example)',
    '',
    '\n\n',
  ]) {
    test(`${JSON.stringify(markdown)} has the tree that the parser makes`, () => {
      assert.deepEqual(parsePlainBlocks(markdown), parse(markdown));
    });
  }

  for (const markdown of [
    '*Words*',
    '- item',
    '1. item',
    '1) item',
    ' Words',
    'Words  \nmore',
    '> quotation',
    'Words\n---',
    'Words\n===',
    '## Heading ##',
    '##  Heading',
    '#Heading',
    '##',
    '```\ncode\n```',
    'a | b\n--- | ---',
    '~~struck~~',
    'called[^1]\n\n[^1]: note',
    '[^1](actor:mira-solen)',
    '[Mira]\n\n[Mira]: https://example.org',
    '![Mira](https://example.org)',
    '[Mira](<actor:mira-solen>)',
    '[Mira](actor:mira-solen "title")',
    '[[Mira](actor:mira-solen)](actor:ilan-var)',
    'a &amp; b',
    '<b>a</b>',
    'a\tb',
  ]) {
    test(`${JSON.stringify(markdown)} is left to the parser`, () => assert.equal(parsePlainBlocks(markdown), undefined));
  }

  test('has the tree that the parser makes, or is left to it, whatever stands in it', () => {
    const signs = '[ ] ( ) \\ ` * _ ! # - + = ~ ~~ | > < & ; : . 1 ^ { $ \t " “ é א \u00a0 \u2028'.split(' ');
    const pieces = ['a', 'b ', ' ', '\n', '\n\n', '\n## ', '# ', '[a b](actor:mira-solen)', '[¶1](source:x#1)', '](', '[^1]', '---', '1. '];
    let parsed = 0;
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces, ...pieces, ...pieces, ...signs), { maxLength: 12 }), (written) => {
        const markdown = written.join('');
        const tree = parsePlainBlocks(markdown);
        if (tree) parsed++;
        if (tree) assert.deepEqual(tree, parse(markdown));
      }),
      { numRuns: 3000 },
    );
    assert.ok(parsed > 100, `${parsed}`);
  });
});
