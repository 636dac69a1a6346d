import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { writePage } from '../../src/integrations/write-page.ts';

const emptyFolder = () => mkdtempSync(join(tmpdir(), 'readout-pages-'));

describe('a page', () => {
  test('is written into a folder of its own, each letter as a byte', () => {
    const folder = emptyFolder();
    writePage(folder, 'topics/water/index.html', Buffer.from('<p>المياه</p>').toString('latin1'));
    assert.equal(readFileSync(join(folder, 'topics/water/index.html'), 'utf8'), '<p>المياه</p>');
  });

  test('does not replace what the publisher has put at its address', () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'index.html'), 'the publisher’s own');
    assert.throws(() => writePage(folder, 'index.html', '<p>'), /public\/index\.html is where a page of the site belongs/);
    assert.equal(readFileSync(join(folder, 'index.html'), 'utf8'), 'the publisher’s own');
  });
});
