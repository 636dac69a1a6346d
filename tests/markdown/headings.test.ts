import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { render } from '../support/rendered-body.ts';

describe('the headings of an analysis', () => {
  for (const [markdown, html] of [
    ['# One', '<h2 id="section-one">One</h2>'],
    ['## Why it matters', '<h3 id="section-why-it-matters">Why it matters</h3>'],
    ['##### Five', '<h6 id="section-five">Five</h6>'],
    ['###### Six', '<h6 id="section-six">Six</h6>'],
    ['## Norvania’s *ferry*', '<h3 id="section-norvanias-ferry">Norvania’s <em>ferry</em></h3>'],
    ['## p1', '<h3 id="section-p1">p1</h3>'],
    ['## A1', '<h3 id="section-a1">A1</h3>'],
  ] as const) {
    test(`${markdown} stands one rank lower, with an id that no point or paragraph has`, () => {
      assert.equal(render(markdown).body.html, html);
    });
  }

  test('equal headings get different ids', () => {
    assert.equal(
      render('## Ferry\n\n## Ferry\n\n## Ferry').body.html,
      '<h3 id="section-ferry">Ferry</h3>\n<h3 id="section-ferry-1">Ferry</h3>\n<h3 id="section-ferry-2">Ferry</h3>',
    );
  });

  test('ids start afresh in each analysis', () => {
    assert.equal(render('## Ferry').body.html, render('## Ferry').body.html);
  });

  test('they are recorded in their order, as plain text', () => {
    assert.deepEqual(render('## The [ferry](topic:ferry-line)\n\nOne.\n\n### The lights').body.headings, [
      { id: 'section-the-ferry', text: 'The ferry' },
      { id: 'section-the-lights', text: 'The lights' },
    ]);
  });
});
