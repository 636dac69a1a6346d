import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { htmlOf } from '../support/rendered-body.ts';

describe('the text of an analysis', () => {
  test('has a space where a line of the file ends', () => {
    assert.equal(htmlOf('One\ntwo *three\nfour*.'), '<p id="p1">One two <em>three four</em>.</p>');
  });

  test('keeps the lines of code', () => {
    assert.equal(htmlOf('```\na\nb\n```'), '<pre><code id="p0-1">a\nb\n</code></pre>');
  });
});
