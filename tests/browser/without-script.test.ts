import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { visit } from '../support/launch.ts';
import { entriesOf, paris } from '../support/paris-texts.ts';
import { rootSite } from '../support/sites.ts';

const { open, address } = await visit(rootSite());
const noScript = { javaScriptEnabled: false };
const at = (path: string) => address + path.slice(1);

suite('without JavaScript', () => {
  test('the briefing is whole', async () => {
    const { page } = await open(paris.path, noScript);
    for (const { id, title } of paris.points) assert.equal(await page.locator(`#${id}`).getByRole('heading').first().textContent(), title);
    assert.equal(await page.locator('p[id^=p]').count(), paris.paragraphs.length);
  });

  test('a link to a point leads to it, and the point has its mark', async () => {
    const { page } = await open(`${paris.path}#a2`, noScript);
    const { y = -1 } = (await page.locator('#a2:target').boundingBox()) ?? {};
    assert.ok(y >= 0 && y < 450, `it begins at ${y} px`);
  });

  test('a point leads to its page, where “Copy link” is an ordinary link to it', async () => {
    const { page } = await open(paris.path, noScript);
    await page.getByRole('link', { name: 'Full record of A2' }).click();
    await page.waitForURL(at(`${paris.path}a2/`));
    assert.match((await page.getByRole('heading', { level: 1 }).textContent()) ?? '', /hotline/i);
    const copy = page.getByRole('link', { name: 'Copy link to A2' });
    assert.equal(await copy.evaluate((link) => (link as HTMLAnchorElement).href), at(`${paris.path}a2/`));
  });

  test('the search page lists every actor, topic and point', async () => {
    const { page } = await open('/search/', noScript);
    const listed: string[] = await page
      .locator('main a:visible')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    const expected = [
      ...['actors', 'topics'].flatMap((collection) => [...entriesOf(collection).keys()].map((id) => `/${collection}/${id}/`)),
      ...paris.points.map(({ id }) => `${paris.path}${id}/`),
    ];
    assert.deepEqual(
      expected.filter((path) => !listed.includes(at(path))),
      [],
    );
  });

  test('a former address leads on by itself', async () => {
    const { page } = await open('/actors/yehiel-leitner/', noScript);
    await page.waitForURL(at('/actors/yechiel-leiter/'));
  });

  test('the box for a search leads to the list of everything', async () => {
    const { page } = await open('/', noScript);
    const box = page.locator('main input[type=search]');
    await box.fill('Golan');
    await box.press('Enter');
    await page.waitForURL('**/search/?q=Golan');
    assert.ok(await page.locator('main a[href$="/topics/golan-heights/"]').first().isVisible());
  });
});
