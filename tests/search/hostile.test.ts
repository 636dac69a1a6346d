import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { visit } from '../support/launch.ts';
import { said, saidAfter, seenResults } from '../support/open-search.ts';
import { rootSite } from '../support/sites.ts';

const site = await visit(rootSite());
const FIELD = 'search-page input[type=search]';

/** What may be typed or sent to do harm, and what of it is searched. */
const HOSTILE: [what: string, query: string, searched: string][] = [
  ['an element with a handler', '<img src=x onerror=hit()>', '<img src=x onerror=hit()>'],
  ['a script', '<script>hit()</script>', '<script>hit()</script>'],
  ['the end of an attribute', '"><svg onload=hit()>', '"><svg onload=hit()>'],
  ['a character reference', '&lt;b&gt;&#x3c;', '&lt;b&gt;&#x3c;'],
  ['a template', '{{hit()}} #{hit()} <%= hit() %>', '{{hit()}} #{hit()} <%= hit() %>'],
  ['a script address', 'javascript:hit()', 'javascript:hit()'],
  ['a data address', 'data:text/html,<script>hit()</script>', 'data:text/html,<script>hit()</script>'],
  ['an unfinished percent sign', '100%', '100%'],
  ['a prototype name', '__proto__ constructor', '__proto__ constructor'],
  ['a regular expression that runs for long', `(a+)+$${'a'.repeat(60)}`, `(a+)+$${'a'.repeat(60)}`],
  ['ten thousand letters', 'x'.repeat(10_000), 'x'.repeat(2000)],
  ['a thousand words', 'golan '.repeat(1000), 'golan '.repeat(334).slice(0, 2000).trim()],
  ['control characters', 'go\u0000lan\u0007 \u001b[31mred', 'go lan [31mred'],
  ['line separators', 'golan\u2028red\u2029line', 'golan red line'],
  ['a bidirectional override', '\u202egolan\u2066 red', 'golan red'],
  ['a zero-width space', 'go\u200blan', 'go lan'],
  ['a lone high surrogate', 'golan \ud83d', 'golan'],
  ['a lone low surrogate', '\udc00golan', 'golan'],
  ['a noncharacter and a private one', 'golan\uffff \ue000', 'golan'],
  ['emoji', 'golan 🕊️', 'golan 🕊️'],
  ['quotation marks alone', '"" “”', '"" “”'],
  ['nothing but spaces', ' \t\n ', ''],
];

/** What an address can have beside words. */
const FILTERS = 'kind claim holder actor topic process briefing year attribution certainty from to sort shown'.split(' ');

/** Counts what a query must never make: elements that can run or fetch something, and calls of "hit". */
const harm = () =>
  page.evaluate(() => ({
    hits: (globalThis as unknown as { hits: number }).hits,
    elements: document.querySelectorAll('search-page :is(script, img, svg, iframe, object, style, [onerror], [onload])').length,
    addresses: [...document.querySelectorAll<HTMLAnchorElement>('search-page a')].filter(({ protocol }) => protocol !== 'http:').length,
  }));
const HARMLESS = { hits: 0, elements: 0, addresses: 0 };

const { page } = await site.open('/about/');
let errors: string[] = [];
page.on('pageerror', ({ message }) => errors.push(message));
await page.addInitScript(() => {
  const scope = globalThis as unknown as { hits: number; hit: () => void };
  scope.hits = 0;
  scope.hit = () => scope.hits++;
});

async function search(query: string): Promise<void> {
  errors = [];
  await page.goto(`${site.address}search/${query}`);
  await page.waitForFunction(() => customElements.get('search-page'));
}

suite('a hostile query is text wherever it is shown', () => {
  test('when it is typed', async (t) => {
    await search('?q=golan');
    await said(page);
    for (const [what, query, searched] of HOSTILE) {
      await t.test(what, async () => {
        const status = await typed(query, searched);
        if (searched) assert.ok(status.includes(`“${searched}”`) || /^\d+ results|^One result/.test(status), status);
        assert.deepEqual(await harm(), HARMLESS);
        assert.equal(new URL(page.url()).searchParams.get('q') ?? '', searched);
        assert.deepEqual(errors, []);
      });
    }
  });

  for (const [what, query, searched] of HOSTILE.filter(([, query]) => query.length < 300)) {
    test(`when it comes with the address: ${what}`, async () => {
      await search(`?q=${encodeURIComponent(query.toWellFormed())}`);
      if (searched) await said(page);
      assert.equal(await page.inputValue(FIELD), searched);
      assert.deepEqual(await harm(), HARMLESS);
      assert.deepEqual(errors, []);
    });
  }

  for (const value of [
    '"><script>hit()</script>',
    '<img src=x onerror=hit()>',
    '__proto__',
    '\u202e..%2f..%2f',
    `javascript:hit()${'x'.repeat(800)}`,
  ]) {
    test(`when it is the value of every filter: ${value.slice(0, 30)}`, async () => {
      await search(`?q=golan&${FILTERS.map((filter) => `${filter}=${encodeURIComponent(value)}`).join('&')}`);
      assert.match(await said(page), /^\d+ results\. Ignored because nothing matches: Type: .{3,70}, Agreement: /);
      assert.deepEqual(await harm(), HARMLESS);
      assert.deepEqual(errors, []);
    });
  }

  test('when a paragraph is pasted, none of which is cut off', async () => {
    await search('?q=golan');
    await said(page);
    const paragraph = 'What was said of the corridor in August, and by whom? '.repeat(9).trim();
    await page.locator(FIELD).fill('');
    await page.locator(FIELD).focus();
    await page.keyboard.insertText(paragraph);
    assert.equal(await page.inputValue(FIELD), paragraph);
  });

  test('when a filter is not text at all, or a parameter comes twice', async () => {
    await search('?q=golan&q=%3Cimg%20src%3Dx%20onerror%3Dhit()%3E&kind=off-the-table&kind=%00&actor=%ff%fe');
    assert.match(await said(page), /^(?:One result|\d+ results)/);
    assert.ok((await seenResults(page)).length > 0);
    assert.deepEqual(await harm(), HARMLESS);
    assert.deepEqual(errors, []);
  });
});

/** Types a query, whatever characters it has, and returns what the page says. */
async function typed(query: string, searched: string): Promise<string> {
  const type = () =>
    page.locator(FIELD).evaluate(
      (field: HTMLInputElement, units) => {
        field.value = String.fromCharCode(...units);
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      },
      Array.from({ length: query.length }, (_, at) => query.charCodeAt(at)),
    );
  if (searched) return saidAfter(page, type);
  await type();
  return '';
}
