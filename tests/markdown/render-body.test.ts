import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { renderBody } from '../../src/markdown/render-body.ts';

const OPTIONS = { briefing: '2031-03-second-round', base: '/talks/' };
const TEXT = '## Why\n\n[Norvania](actor:norvania) said so.[^1] [¶1](source:gazette#1)\n\n- One\n- Two\n\n[^1]: In part.\n\n## Why\n';

describe('the HTML of an analysis', () => {
  test('is the same whether it is made at once or when somebody asks for it', () => {
    const [now, later] = (['at once', 'later'] as const).map((html) => renderBody(TEXT, { ...OPTIONS, html }));
    assert.match(String(now?.body.html), /<a class="name" href="\/talks\/actors\/norvania\/">/);
    assert.equal(later?.body.html, now?.body.html);
    assert.deepEqual(later?.body.headings, now?.body.headings);
    assert.deepEqual(
      later?.body.headings.map(({ id }) => id),
      ['section-why', 'section-why-1'],
    );
  });

  test('is no part of what is kept or compared of it: it follows from the Markdown', () => {
    assert.deepEqual(Object.keys(renderBody(TEXT, OPTIONS).body), ['markdown', 'links', 'paragraphs']);
  });
});
