import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Page } from 'playwright-core';
import { visit } from '../support/launch.ts';
import { rootSite } from '../support/sites.ts';

/** Pages with something folded, and what it is in. */
const FOLDS: [what: string, path: string, fold: string][] = [
  ['what a party says of a topic, on the page of a process', '/processes/israel-syria-talks/', 'main details'],
  ['the citation of a former wording', '/briefings/2026-01-paris-talks/a1/', '.former ~ details'],
];

const { open } = await visit(rootSite());
const withScript = [true, false].map((javaScriptEnabled) => ({ javaScriptEnabled, how: javaScriptEnabled ? '' : ', without JavaScript' }));

/** Returns the last text in the first fold of a page, which is closed. */
async function foldedText(page: Page, fold: string) {
  const details = page.locator(fold).first();
  assert.equal(await details.getAttribute('open'), null);
  const last = details.locator(':scope > :not(summary) *:not(:has(*))').last();
  assert.equal(await last.isVisible(), false);
  return last;
}

for (const [what, path, fold] of FOLDS) {
  suite(`a fold with ${what}, opens`, () => {
    for (const { javaScriptEnabled, how } of withScript) {
      test(`for a fragment${how}`, async () => {
        const { page } = await open(path, { javaScriptEnabled });
        const text = await foldedText(page, fold);
        await text.evaluate((element) => {
          element.id = 'folded';
          location.hash = 'folded';
        });
        await text.waitFor({ timeout: 5000 });
      });

      test(`for the words that are searched for in the page${how}`, async () => {
        const { page } = await open('/about/', { javaScriptEnabled });
        const address = new URL(path, page.url()).href;
        await page.goto(address);
        const text = await foldedText(page, fold);
        const words = ((await text.textContent()) ?? '').trim();
        // A fragment of words opens what is folded as the browser’s find does.
        await page.goto('about:blank');
        await page.goto(`${address}#:~:text=${encodeURIComponent(words)}`);
        await page.locator(`${fold}[open]`).first().waitFor({ timeout: 5000 });
      });
    }
  });
}

test('everything that is folded is whole on paper, but for how to cite a former wording', async () => {
  for (const path of ['/processes/israel-syria-talks/', '/actors/israel/', '/search/?q=What+did+Syria+refuse']) {
    const { page } = await open(path);
    await page.locator('main details').first().waitFor();
    await page.emulateMedia({ media: 'print' });
    const hidden = await page
      .locator('main details:not(.rail *)')
      .evaluateAll((all) =>
        all.flatMap((each) => (each.lastElementChild?.checkVisibility({ contentVisibilityAuto: true }) ? [] : [each.textContent])),
      );
    assert.deepEqual(hidden, [], path);
  }
});
