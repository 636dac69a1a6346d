import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Page } from 'playwright-core';
import { visit } from '../support/launch.ts';
import { openSearch } from '../support/open-search.ts';
import { fixtureSite } from '../support/sites.ts';
import { soon } from '../support/soon.ts';

const site = await visit(fixtureSite('three-rounds'));

/** Asks in the address of the page of results, and waits for the card. */
async function ask(question: string): Promise<Page> {
  const page = await openSearch(site, `?q=${encodeURIComponent(question)}`);
  await page.locator('section.answer').waitFor();
  return page;
}

suite('a question has its answer in a card above the results', () => {
  test('with the answer as its heading, by which it is named', async () => {
    const page = await ask('Who replaced Ines Vargo?');
    const card = page.locator('section.answer');
    assert.equal(await card.locator('h2').textContent(), 'Лев Марін replaced Ines Vargo');
    assert.equal(await card.getAttribute('aria-labelledby'), await card.locator('h2').getAttribute('id'));
    const [above, below] = await Promise.all([card.boundingBox(), page.locator('.found').boundingBox()]);
    assert.ok((above?.y ?? 0) < (below?.y ?? 0));
    assert.equal(await page.locator('.found section.answer').count(), 0);
  });

  test('with the point, whose word it is, the round and the passage, each linked', async () => {
    const page = await ask('Is the hotline agreed?');
    const [first] = await page.locator('section.answer li').all();
    assert.match(
      (await first?.textContent()) ?? '',
      /^A2 The hotline stays.*Claimed by Quessa · 8–9 February 2033, Marsk.*Sources: Quessa’s readout ¶2$/,
    );
    const links = await first
      ?.locator('a')
      .evaluateAll((all) => all.map((each) => (each as HTMLAnchorElement).pathname + (each as HTMLAnchorElement).hash));
    assert.deepEqual(links, ['/briefings/2033-02-marsk/a2/', '/briefings/2033-02-marsk/', '/sources/quessa-readout/#p2']);
  });

  test('and every link of it leads to a page that has the place', async () => {
    for (const question of ['Who sat for Quessa?', 'What changed in Marsk?', 'When was the Orvik meeting?', 'Who replaced Ines Vargo?']) {
      const page = await ask(question);
      const links = await page.locator('section.answer a').evaluateAll((all) => all.map((each) => (each as HTMLAnchorElement).href));
      for (const link of new Set(links)) {
        const { hash } = new URL(link);
        const html = await (await page.request.get(link)).text();
        assert.ok(hash === '' || html.includes(` id="${decodeURIComponent(hash.slice(1))}"`), `${link} of “${question}”`);
      }
    }
  });

  test('with two facts open, so that results stay near, and the others a key away', async () => {
    const page = await ask('Is dredging off the table?');
    const card = page.locator('section.answer');
    assert.equal(await card.locator('li:visible').count(), 2);
    await card.locator('summary').press('Enter');
    await soon(() => card.locator('li:visible').count(), 6);
  });

  test('that is said once to readers who hear the page', async () => {
    const page = await ask('Who mediated in Marsk?');
    const said = page.locator('.answered > [role=status]');
    assert.equal(await said.textContent(), 'Answer above the results: Sund mediated (8–9 February 2033, Marsk)');
  });

  test('with a link to it that is copied', async () => {
    const { page, context } = await site.open(`/search/?q=${encodeURIComponent('Who mediated in Marsk?')}`);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.locator('section.answer copy-link a').click();
    await page.locator('section.answer copy-link [role=status]:not(:empty)').waitFor();
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), `${site.address}search/?q=Who%20mediated%20in%20Marsk%3F`);
  });

  test('and it goes when something else is typed', async () => {
    const page = await ask('Who mediated in Marsk?');
    await page.fill('search-page input[type=search]', 'hotline');
    await page.locator('section.answer').waitFor({ state: 'detached' });
    assert.equal(await page.locator('.answered').textContent(), '');
  });
});

suite('the files of the answers', () => {
  test('are two at most for a question, and none for words that ask nothing', async () => {
    for (const [query, most] of [
      ['hotline', 0],
      ['Is the hotline agreed?', 1],
      ['Who mediated in Marsk?', 2],
    ] as const) {
      const { page, requests } = await site.open(`/search/?q=${encodeURIComponent(query)}`);
      if (most > 0) await page.locator('section.answer').waitFor();
      else await page.locator('.found [data-search-result]').first().waitFor();
      const files = requests.filter(({ pathname }) => pathname.startsWith('/answers/'));
      assert.ok(files.length === most, `${query}: ${files.map(({ pathname }) => pathname).join(' ')}`);
    }
  });

  test('that are lost or of another build lose the card alone, and the page says so', async () => {
    const { page } = await site.openEmpty();
    await page.route('**/answers/**', (route) => route.fulfill({ body: '{}\n000000000000' }));
    await page.goto(`${site.address}search/?q=${encodeURIComponent('Is the hotline agreed?')}`);
    await page.locator('.found [data-search-result]').first().waitFor();
    await page.waitForFunction(() => document.querySelector('.answered')?.textContent);
    assert.equal(await page.locator('.answered').textContent(), 'The answer to this question could not be loaded.');
  });
});
