import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Page } from 'playwright-core';
import { visit } from '../support/launch.ts';
import { fixtureSite } from '../support/sites.ts';
import { threeRounds } from '../support/three-rounds.ts';

const PROCESS = '/processes/ardel-river-talks/';
const CHANGES = `${PROCESS}changes/2033-05-vella/`;
const briefings = threeRounds.library.processes.get('ardel-river-talks')?.briefings ?? [];
const POINTS = briefings.flatMap(({ points }) => points).length;
/** A line into each of 11 cells, and one over a round that has no point on the issue. */
const LINES = 12;
const { open } = await visit(fixtureSite('three-rounds'));

/** Presses Tab until the link with this name has the focus, then Enter. */
async function follow(page: Page, name: string): Promise<void> {
  const focused = () => page.evaluate(() => document.activeElement?.textContent?.replace(/\s+/g, ' ').trim());
  for (let presses = 0; presses < 12; presses += 1) {
    await page.keyboard.press('Tab');
    if ((await focused()) === name) return page.keyboard.press('Enter');
  }
  assert.fail(`Tab does not lead to "${name}".`);
}

/** Waits until the address has a fragment, which follows the key a moment later. */
function leadsTo(page: Page, fragment: string): Promise<void> {
  return page.waitForURL((url) => url.hash === fragment, { timeout: 5000 });
}

/** Returns the rounds that the form has. */
function chosenOn(page: Page): Promise<string[]> {
  return page.locator('compare-rounds select').evaluateAll((selects) => selects.map((select) => (select as HTMLSelectElement).value));
}

/** Returns what the page shows: the titles of its groups, each with the marks of its points. */
function groupsOn(page: Page, selector: string): Promise<string[]> {
  return page
    .locator(`${selector}:visible:has(.changes)`)
    .evaluateAll((sections) =>
      sections.map((section) =>
        [section.querySelector('h2'), ...section.querySelectorAll('.mark')].map((each) => each?.textContent?.trim()).join(' '),
      ),
    );
}

suite('the page of a process', () => {
  test('lets the keyboard follow an issue from round to round and back', async () => {
    const { page } = await open(`${PROCESS}#2032-10-vella-f2`);
    await follow(page, 'Changed by U1 of 8–9 February 2033, Marsk');
    await leadsTo(page, '#2033-02-marsk-u1');
    await follow(page, 'Dropped by O1 of 20–21 May 2033, Vella');
    await leadsTo(page, '#2033-05-vella-o1');
    await follow(page, 'Drops U1 of 8–9 February 2033, Marsk');
    await leadsTo(page, '#2033-02-marsk-u1');
    await follow(page, 'Changes F2 of 12–13 October 2032, Vella');
    await leadsTo(page, '#2032-10-vella-f2');
  });

  test('is a table whose rows and columns have names', async () => {
    const { page } = await open(PROCESS);
    const threads = page.locator('table.threads');
    for (const round of ['12–13 October 2032, Vella', '8–9 February 2033, Marsk', '20–21 May 2033, Vella'])
      assert.equal(await threads.getByRole('columnheader', { name: round }).count(), 1);
    assert.equal(await threads.getByRole('rowheader').count(), threeRounds.expected.threads['ardel-river-talks']?.length);
  });

  for (const width of [320, 390, 820, 1440]) {
    test(`fits ${width} px, and still has every point`, async () => {
      const { page } = await open(PROCESS, { viewport: { width, height: 800 } });
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
      assert.equal(await page.locator('.thread-point:visible').count(), POINTS);
    });
  }

  test('answers before it explains: the latest round, then the rounds, then what ties them', async () => {
    const { page } = await open(PROCESS);
    const tops = await page
      .locator('.newest, .course, .process .part > .note')
      .evaluateAll((parts) => parts.map((part) => part.classList[0]));
    assert.deepEqual(tops, ['newest', 'course', 'note']);
  });

  test('draws the lines between rounds in the reader’s own colours', async () => {
    const { page } = await open(PROCESS, { forcedColors: 'active' });
    const widths = await page
      .locator('.threads .line')
      .evaluateAll((cells) => cells.map((cell) => Number.parseFloat(getComputedStyle(cell, '::before').borderBlockStartWidth)));
    assert.equal(widths.length, LINES);
    assert.ok(widths.every((width) => width >= 2));
  });
});

suite('the page on what a round did', () => {
  test('underlines the marks of points in its text, which their hue alone would not show to be links', async () => {
    const { page } = await open(CHANGES);
    const lines = await page.locator('p > a.mark').evaluateAll((marks) => marks.map((mark) => getComputedStyle(mark).textDecorationLine));
    assert.ok(lines.length > 5);
    assert.deepEqual(new Set(lines), new Set(['underline']));
  });

  test('compares two chosen rounds, which are in the address', async () => {
    const { page } = await open(CHANGES);
    await page.getByLabel('From').selectOption('8–9 February 2033, Marsk');
    await page.getByRole('button', { name: 'Compare' }).click();
    await page.getByRole('heading', { level: 1, name: 'compared with that of 8–9 February 2033, Marsk' }).waitFor();
    assert.equal(new URL(page.url()).search, '?from=2033-02-marsk&to=2033-05-vella');
    assert.deepEqual(await groupsOn(page, '.comparison .part'), [
      'Changed A2 R1 A3 F2',
      'Dropped O1 U1',
      'With no earlier point in our record U1',
      'Kept A1 A1 R1 R2',
      'Linked only to other rounds F1',
      'Not mentioned in this round’s sources A2 F1',
    ]);
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Point by point: the round of' }).waitFor();
  });

  test('says the same of its own two rounds with the script and without it', async () => {
    const without = await open(CHANGES, { javaScriptEnabled: false });
    const { page } = await open(`${CHANGES}?to=2032-10-vella&from=2033-05-vella`);
    await page.locator('.comparison .changes').first().waitFor();
    assert.deepEqual(await groupsOn(page, '.comparison .part'), await groupsOn(without.page, '.part'));
  });

  for (const [asked, chosen] of [
    ['?from=2032-10-vella&to=2032-10-vella', ['2032-10-vella', '2032-10-vella']],
    ['?from=2033-02-marsk&to=nowhere', ['2033-02-marsk', '2033-05-vella']],
    ['?from=2032-11-tolna&to=__proto__', ['2032-10-vella', '2033-05-vella']],
    ['?from=%22%5D%3Cscript%3E&to=', ['2032-10-vella', '2033-05-vella']],
    ['?from=2033-05-vella', ['2033-05-vella', '2033-05-vella']],
  ] as const) {
    test(`asks for two different rounds, and still shows its own: ${asked}`, async () => {
      const { page } = await open(`${CHANGES}${asked}`);
      await page.getByRole('status').getByText('Choose two different rounds.').waitFor();
      assert.deepEqual(await chosenOn(page), chosen);
      assert.ok(await page.locator('#changed').isVisible());
    });
  }

  test('holds a round that is named alone against its own', async () => {
    const { page } = await open(`${CHANGES}?from=2033-02-marsk`);
    await page.getByRole('heading', { level: 1, name: 'compared with that of 8–9 February 2033, Marsk' }).waitFor();
  });

  test('shows its own rounds to a reader who goes back before the others are loaded', async () => {
    const { page } = await open(CHANGES);
    const loading = Promise.withResolvers<void>();
    await page.route('**/ardel-river-talks.json', async (route) => {
      await loading.promise;
      await route.continue();
    });
    await page.getByLabel('From').selectOption('8–9 February 2033, Marsk');
    await page.getByRole('button', { name: 'Compare' }).click();
    await page.goBack();
    const loaded = page.waitForResponse('**/ardel-river-talks.json');
    loading.resolve();
    await (await loaded).finished();
    await page.evaluate(() => new Promise(requestAnimationFrame));
    assert.equal(await page.locator('.comparison > *').count(), 0);
    assert.ok(await page.locator('#changed').isVisible());
    assert.deepEqual(await chosenOn(page), ['2032-10-vella', '2033-05-vella']);
  });

  test('says without JavaScript that other pairs need it, and leads to each round', async () => {
    const { page } = await open(CHANGES, { javaScriptEnabled: false });
    assert.ok(await page.getByText('needs JavaScript').isVisible());
    assert.equal(await page.getByRole('button', { name: 'Compare' }).count(), 0);
    await page.locator('.without-script').getByRole('link', { name: '8–9 February 2033, Marsk' }).click();
    await page.waitForURL(`**${PROCESS}changes/2033-02-marsk/`);
  });

  test('says so if the rounds cannot be loaded', async () => {
    const { page } = await open(CHANGES);
    await page.route('**/ardel-river-talks.json', (route) => route.abort());
    await page.getByRole('button', { name: 'Compare' }).click();
    await page.getByText('The rounds could not be loaded.').waitFor();
  });
});
