import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Page } from 'playwright-core';
import { visit } from '../support/launch.ts';
import { rootSite } from '../support/sites.ts';

const PARIS = '/briefings/2026-01-paris-talks/';
const { open } = await visit(rootSite());

/** Marks that differ in their filling alone. */
const PAIRS: [what: string, filled: string, other: string][] = [
  [
    'a party that says so and one that does not',
    '.standings .joint-subject > .term',
    '.standings > :not(.joint-subject, .own-text) > .term',
  ],
  ['a commitment and no stated position', '.stance.commits .term', '.stance.not-stated .term'],
  ['a member and one who has left', '.delegations li:not([class])', '.delegations .left'],
  ['an event with a date and one without', '.events .dated > :last-child', '.events li:not([class]) > :last-child'],
];

suite('the marks in the colours that a reader forces on every site', () => {
  for (const [what, filled, other] of PAIRS) {
    test(`tell apart ${what}`, async () => {
      const { page } = await open(PARIS, { forcedColors: 'active', colorScheme: 'dark' });
      assert.notDeepEqual(await filling(page, filled), await filling(page, other));
    });
  }
});

/** Returns what the mark before an element is filled with: the colour of the page fills nothing. */
function filling(page: Page, selector: string): Promise<string[]> {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { backgroundColor, backgroundImage } = getComputedStyle(element, '::before');
      const unfilled = ['rgba(0, 0, 0, 0)', getComputedStyle(document.body).backgroundColor];
      return [unfilled.includes(backgroundColor) ? 'nothing' : backgroundColor, backgroundImage];
    });
}
