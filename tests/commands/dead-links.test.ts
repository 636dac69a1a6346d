import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkLinks } from '../../src/commands/build/gate/dead-links.ts';
import { readPage } from '../../src/commands/build/gate/read-page.ts';

const BODY = '<h1 id="top">A</h1>';
const site = { files: new Set(['index.html', 'a/index.html']), pages: [], sizes: new Map(), read: () => BODY };

describe('a link of a page under /r/', () => {
  for (const [href, said] of [
    ['/r/a/', []],
    ['/r/a/#top', []],
    ['https://x.example/r/a/', []],
    ['https://x.example/another-site/', []],
    ['https://y.example/r/no/', []],
    ['/a/', ['"/a/" leads to a file that does not exist.']],
    ['/r/b/', ['"/r/b/" leads to a file that does not exist.']],
    ['https://x.example/r/b/', ['"https://x.example/r/b/" leads to a file that does not exist.']],
    ['/r/a/#no', ['"#no" leads to an element that a/index.html does not have.']],
    ['/r/%zz/', ['"/r/%zz/" is not an address.']],
    ['#%', ['"#%" is not an address.']],
    ['http://', ['"http://" is not an address.']],
  ] as const) {
    test(`${href}: ${said[0] ?? 'nothing is wrong'}`, () => {
      const links = checkLinks(site, '/r/', 'https://x.example');
      links.note('index.html', readPage(`${BODY}<a href="${href}">x</a>`));
      assert.deepEqual(
        links.findDead(),
        said.map((each) => `index.html: ${each}`),
      );
    });
  }
});
