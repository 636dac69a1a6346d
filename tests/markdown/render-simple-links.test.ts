import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { parseInline } from '../../src/markdown/parse-inline.ts';
import { renderSimpleLinks } from '../../src/markdown/render-simple-links.ts';

const options = { briefing: '2031-03-second-round', base: '/readout/' };

suite('A short text with nothing but words and links to entries', () => {
  for (const markdown of [
    '[Mira Solen](actor:mira-solen)',
    'Until [Mira](actor:mira-solen) speaks: see [R1](point:r1), [¶3](source:communique#3).',
    '“[مريم](actor:mira-solen)” نعم',
    'После [Мира](actor:mira-solen) 2031–32',
    '東京 [未来](topic:ferry-line)',
    'Two  spaces ([R1](point:r1))',
    '[Page](page:imprint) + 1. - a',
  ]) {
    test(`${markdown} is rendered without the parser, as the parser would`, () => {
      assert.deepEqual(renderSimpleLinks(markdown, options), parseInline(markdown, options));
    });
  }

  for (const markdown of [
    '*[Mira](actor:mira-solen)*',
    '[*Mira*](actor:mira-solen)',
    '- [Mira](actor:mira-solen)',
    '1. [Mira](actor:mira-solen)',
    '    [Mira](actor:mira-solen)',
    '![Mira](actor:mira-solen)',
    '[Mira](actor:mira-solen)\n===',
    '[Mira](https://example.org)',
    '[Mira](javascript:mira)',
    '[[Mira](actor:mira-solen)](actor:ilan-var)',
    '{.note} [Mira](actor:mira-solen)',
    '==[Mira](actor:mira-solen)==',
    '| [Mira](actor:mira-solen) |',
    '&amp; [Mira](actor:mira-solen)',
  ]) {
    test(`${JSON.stringify(markdown)} is left to the parser`, () => assert.equal(renderSimpleLinks(markdown, options), undefined));
  }

  test('is rendered as the parser would, or left to it, whatever stands in it', () => {
    const signs = [
      'a',
      'b ',
      ' ',
      '1',
      '.',
      '-',
      '+',
      '[',
      ']',
      '(',
      ')',
      '\\',
      '`',
      '*',
      '_',
      '!',
      '"',
      "'",
      ':',
      '/',
      '&amp;',
      '<',
      '>',
      '#',
      '~',
      '=',
      '|',
      '$',
      '{.x}',
      '^',
    ];
    const piece = fc.constantFrom(
      ...signs,
      '\n',
      '\u00a0',
      'م',
      '東',
      '[n](actor:x)',
      '[n m](topic:y)',
      '[¶1](source:z#1)',
      '[n](mail:x)',
      '(actor:x)',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 9 }), (pieces) => {
        const markdown = pieces.join('');
        const simple = renderSimpleLinks(markdown, options);
        if (simple) assert.deepEqual(simple, parseInline(markdown, options));
      }),
      { numRuns: 3000 },
    );
  });
});
