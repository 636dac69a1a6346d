import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { securePage } from '../../src/integrations/security/secure-page.ts';

const SCHEME = 'document.documentElement.dataset.scheme = 1;';
const STYLES = '.a{color:red}';
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Writes a page as the templates do, with a text wherever content can stand. */
function pageWith(text: string, more = ''): string {
  const inText = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const inAttribute = text.replaceAll('&', '&amp;').replaceAll('"', '&#34;');
  const json = JSON.stringify({ name: text }).replaceAll('<', '\\u003c');
  return (
    `<!DOCTYPE html><html lang="en"> <head><meta charset="utf-8"><title>${inText}</title><meta name="description" content="${inAttribute}">` +
    `<script>${SCHEME}</script><style>${STYLES}</style><script type="application/ld+json">${json}</script>${more}</head>` +
    `<body><h1>${inText}</h1><a href="/" title="${inAttribute}">${inText}</a><script type="module" src="/a.js"></script></body></html>`
  );
}

const lock = (html: string) => securePage(Buffer.from(html).toString('latin1'));
const policyOf = (html: string) => /content-security-policy" content="([^"]*)"/.exec(lock(html).html)?.[1];
const PLAIN = policyOf(pageWith('A ferry, and no toll'));

const HOSTILE = [
  '<script>alert(1)</script>',
  '<style>*{display:none}</style>',
  'Talks on <style> rules',
  '</style><style>',
  'what <script> ends',
  '</script>',
  ' data-release="x"',
  '<script data-release="x"></script>',
  '<search-page',
  '<search-page></search-page>',
  '<meta charset="utf-8">',
  '</head><body>',
  '"><script>alert(1)</script>',
  '<!-- <script>',
  '-->',
  "' type='application/json",
  'src="x" <script>y</script>',
  '<script type="application/ld+json">',
  '$& $1 $`',
  '\u2028<style>\u2029',
  'تقرير <script>',
  '渡轮 <style>',
];

describe('the policy of a page', () => {
  test('has the hash of each script and style of the page, and of no data', () => {
    assert.ok(PLAIN?.includes(`script-src 'self' ${hashOf(SCHEME)}; style-src ${hashOf(STYLES)};`), PLAIN);
  });

  test('allows a sheet of the site where the page links to one', () => {
    const page = pageWith('x', '<link rel="stylesheet" media="print" href="/print.css">');
    assert.ok(policyOf(page)?.includes(`style-src 'self' ${hashOf(STYLES)};`));
  });

  for (const text of HOSTILE) {
    test(`is the same where content says ${JSON.stringify(text)}`, () => assert.equal(policyOf(pageWith(text)), PLAIN));
  }

  test('is the same whatever content says', () => {
    const text = fc.array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary' }))).map((parts) => parts.join(''));
    fc.assert(fc.property(text, (words) => assert.equal(policyOf(pageWith(words)), PLAIN)));
  });

  test('lets the search, the previews and the worker do what they need where their elements are', () => {
    assert.match(policyOf(pageWith('x', '<search-page></search-page>')) ?? '', /'wasm-unsafe-eval'/);
    assert.match(policyOf(pageWith('x', '<template class="page"></template>')) ?? '', /trusted-types preview$/);
    assert.match(policyOf(pageWith('x', '<script type="module" src="/r.js" data-release="1"></script>')) ?? '', /trusted-types offline$/);
  });

  test('comes first in the page, and leaves the rest of it as it is', () => {
    const page = pageWith('渡轮 $&');
    const { html } = lock(page);
    const whole = Buffer.from(html, 'latin1').toString();
    assert.ok(whole.startsWith('<!DOCTYPE html><html lang="en"> <head><meta charset="utf-8"><meta http-equiv="content-security-policy"'));
    assert.equal(whole.replace(/<meta http-equiv[^>]*>/, ''), page);
  });

  test('comes first in a page from right to left', () => {
    const { html } = lock(pageWith('x').replace('lang="en"', 'lang="ar" dir="rtl"'));
    assert.match(html, /^<!DOCTYPE html><html lang="ar" dir="rtl"> <head><meta charset="utf-8"><meta http-equiv="content-security-policy"/);
  });

  test('is not written into a page that does not begin as one of this site', () => {
    assert.throws(() => lock(`<p>${pageWith('x')}`), /does not begin/);
  });
});
